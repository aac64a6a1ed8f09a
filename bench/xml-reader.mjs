import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The exports of src/xml, bundled in memory the way the package is. */
export async function ourReader() {
  const entry = fileURLToPath(new URL('../src/xml/index.ts', import.meta.url));
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`);
}
