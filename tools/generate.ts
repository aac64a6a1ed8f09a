/**
 * Writes what is made from other sources: generated/ (from schemas/rng: compiled grammars, types and descriptors),
 * docs/reference and docs/diagnostics.md. Deterministic. `--check` writes nothing and fails where a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFiles } from './generate-files.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

const files = await generateFiles((path) => {
  const file = join(project, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
});

if (check) {
  const stale = [...files].filter(([path, text]) => {
    const file = join(project, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const [path] of stale) console.error(`stale: ${path}; run npm run generate`);
  process.exit(stale.length > 0 ? 1 : 0);
}

for (const folder of ['generated', 'docs/reference']) {
  rmSync(join(project, folder), { recursive: true, force: true });
}
for (const [path, text] of files) {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${path}: ${text.length} characters`);
}
