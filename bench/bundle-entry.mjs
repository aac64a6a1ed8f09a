import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a file of bench/ with what it exports of our sources, the way the package is; returns the path of the module. */
export async function bundleEntry(name, folder) {
  const outfile = join(folder, 'domxml.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}
