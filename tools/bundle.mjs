import { chmodSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The folder of the project. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Bundles the entries of the package into dist/, with chunks for what is loaded lazily. */
export async function bundle() {
  rmSync(join(projectFolder, 'dist'), { recursive: true, force: true });
  await build({
    absWorkingDir: projectFolder,
    entryPoints: {
      index: 'src/index.ts',
      relaxng: 'src/relaxng/index.ts',
      xml: 'src/xml/index.ts',
      validate: 'src/validate/index.ts',
      cli: 'src/cli/main.ts',
    },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  chmodSync(join(projectFolder, 'dist/cli.js'), 0o755);
}
