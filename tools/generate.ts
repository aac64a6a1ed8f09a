/**
 * Writes generated/ from schemas/rng: for every kind the compiled grammar and its tables, for kinds with a model the types and
 * the descriptor. Deterministic; the only writer of that folder. `--check` writes nothing and fails where generated/ is stale.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFiles } from './generate-files.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(project, 'generated');
const check = process.argv.includes('--check');

const files = await generateFiles((path) => {
  const file = join(project, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
});

if (check) {
  const stale = [...files].filter(([path, text]) => {
    const file = join(folder, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const [path] of stale) console.error(`stale: generated/${path}; run npm run generate`);
  process.exit(stale.length > 0 ? 1 : 0);
}

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${relative(project, file)}  ${text.length} characters`);
}
