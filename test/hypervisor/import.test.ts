import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/source-files.ts';

/** The files that are loaded with a file, before anything of it is called. */
async function loadedWith(file: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: projectFolder,
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'dist',
  });
  const loaded = new Set([file]);
  for (const one of loaded) {
    for (const { path, kind, external } of metafile.inputs[one]?.imports ?? []) {
      if (kind === 'import-statement' && !external) loaded.add(path);
    }
  }
  return [...loaded];
}

test('talking to libvirt loads neither the validator nor what reads models', async () => {
  const loaded = await loadedWith('src/hypervisor/index.ts');
  expect(loaded).toContain('src/hypervisor/connect.ts');
  const needless = loaded.filter((path) =>
    /^(src\/(validate|comparison|model|xml|relaxng)|generated\/(?!libvirt\/))/.test(path),
  );
  expect(needless).toEqual([]);
});
