/**
 * Writes what is made from other sources: generated/ (from schemas/rng: compiled grammars, types and descriptors; from libvirt's
 * description of its interface, where that is installed: enumerations), docs/reference, docs/diagnostics and its list,
 * docs/mistakes.md. Deterministic. `--check` writes nothing and fails where a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFiles } from './generate-files.ts';
import { apiDescription } from './libvirt/api-description.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

const load = (path: string): string | undefined => {
  const file = join(project, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

const description = apiDescription();
if ('missing' in description) console.error(`generated/libvirt is left as it is: ${description.missing}`);
const files = await generateFiles(load);
if (check) report(files);
else {
  for (const folder of ['generated', 'docs/reference']) remove(folder);
  write(files);
}
// What domxml says of examples comes from what has been written by now.
const { codeFiles } = await import('./codes/code-files.ts');
const { mistakesFiles } = await import('./mistakes/mistakes-page.ts');
const pages = new Map([...(await codeFiles(load)), ...(await mistakesFiles(load))]);
if (check) report(pages);
else {
  remove('docs/diagnostics');
  write(pages);
}

function remove(folder: string): void {
  rmSync(join(project, folder), { recursive: true, force: true });
}

function write(made: ReadonlyMap<string, string>): void {
  for (const [path, text] of made) {
    const file = join(project, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path}: ${text.length} characters`);
  }
}

function report(made: ReadonlyMap<string, string>): void {
  for (const [path, text] of made) {
    if (load(path) === text) continue;
    console.error(`stale: ${path}; run npm run generate`);
    process.exitCode = 1;
  }
}
