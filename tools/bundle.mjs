import { chmodSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The folder of the project. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

const settings = {
  absWorkingDir: projectFolder,
  bundle: true,
  platform: 'node',
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
};

/** Bundles the entries of the package into dist/: ES modules with chunks for what is loaded lazily, and the command line. */
export async function bundle() {
  rmSync(join(projectFolder, 'dist'), { recursive: true, force: true });
  await build({
    ...settings,
    entryPoints: {
      index: 'src/index.ts',
      relaxng: 'src/relaxng/index.ts',
      xml: 'src/xml/index.ts',
      validate: 'src/validate/index.ts',
    },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
  });
  // One CommonJS file and a launcher that keeps its compiled form: see docs/decisions/0003-start-up.md.
  await build({
    ...settings,
    entryPoints: { cli: 'src/cli/launch.ts', 'cli-main': 'src/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    target: 'node20',
    charset: 'ascii',
    define: { 'import.meta.url': 'bundleUrl' },
  });
  chmodSync(join(projectFolder, 'dist/cli.cjs'), 0o755);
}
