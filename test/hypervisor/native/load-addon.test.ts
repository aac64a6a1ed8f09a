import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { builtAddon, runNode } from '../../support/run-node.ts';
import { projectFolder } from '../../support/source-files.ts';

const source = join(projectFolder, 'src/hypervisor/native/load-addon.ts');
const ended = { status: 0, signal: null, stderr: '' };

/** A package of our name that has nothing but `loadAddon`, bundled as the package's entries are and as its command line is. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'domxml-'));
  await mkdir(join(folder, 'dist/chunks'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'domxml', type: 'module' }));
  const shared: BuildOptions = {
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    absWorkingDir: projectFolder,
  };
  await build({ ...shared, format: 'esm', outfile: join(folder, 'dist/chunks/load.mjs') });
  const bundleUrl = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";
  await build({
    ...shared,
    format: 'cjs',
    outfile: join(folder, 'dist/load.cjs'),
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: bundleUrl },
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a script says of loading the addon from a bundle, with what is installed in the place of libvirt. */
async function attempt(bundle: string): Promise<string> {
  const url = pathToFileURL(join(folder, bundle)).href;
  const script = `import('${url}').then(({ loadAddon, default: all }) => {
    try { console.log(typeof (loadAddon ?? all.loadAddon)().open); } catch (error) { console.log(error.name, error.missing, error.message); }
  });`;
  const { stdout, ...rest } = await runNode(script, { addon: undefined });
  expect(rest).toEqual(ended);
  return stdout.trim();
}

describe('an addon that is not built', () => {
  test('is an error that says what to install', async () => {
    expect(await attempt('dist/chunks/load.mjs')).toBe(
      "MissingLibvirt addon the native addon is not built: install a C++ compiler (Debian: 'apt install g++') and run 'npm rebuild domxml'",
    );
  });

  test('is the same error where the file is none', async () => {
    await mkdir(join(folder, 'native/build'), { recursive: true });
    await writeFile(join(folder, 'native/build/domxml.node'), 'nothing');
    expect(await attempt('dist/load.cjs')).toMatch(/^MissingLibvirt addon /);
    await rm(join(folder, 'native'), { recursive: true });
  });
});

describeWithLibvirt('the addon', () => {
  test.each(['dist/chunks/load.mjs', 'dist/load.cjs'])('is found from %s', async (bundle) => {
    await mkdir(join(folder, 'native/build'), { recursive: true });
    await cp(builtAddon, join(folder, 'native/build/domxml.node'));
    expect(await attempt(bundle)).toBe('function');
  });

  test('says so where a library is not libvirt, or is not there', async () => {
    const script = `
      for (const path of ['/nowhere/libvirt.so.0', 'libc.so.6']) {
        try { addon.load(path); } catch (error) { console.log(error.message); }
      }
      console.log(addon.load() > 0);`;
    const { stdout } = await runNode(script.trimStart(), { load: false });
    const [absent, other, loaded] = stdout.trim().split('\n');
    expect(absent).toContain('/nowhere/libvirt.so.0');
    expect(other).toContain('libc.so.6 is not libvirt');
    expect(loaded).toBe('true');
  });
});
