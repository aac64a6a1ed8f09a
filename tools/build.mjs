// Builds dist/ from src/ and generated/: bundles with lazily loaded chunks by esbuild, declarations by tsc.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
rmSync(join(project, 'dist'), { recursive: true, force: true });

await build({
  absWorkingDir: project,
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
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  target: 'es2023',
  charset: 'utf8',
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
});
chmodSync(join(project, 'dist/cli.js'), 0o755);

const declarations = spawnSync(
  process.execPath,
  [join(project, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  { cwd: project, stdio: 'inherit' },
);
process.exit(declarations.status ?? 1);
