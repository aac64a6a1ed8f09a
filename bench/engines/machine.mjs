// Our machine on precompiled tables. Arguments: tables, a file that names a document a line, `bytes` or `strings`, and our bundle.
import { readFileSync } from 'node:fs';
import { servePasses } from './serve-passes.mjs';

const [tablesPath, listPath, kind, bundle] = process.argv.slice(2);
const { Machine } = await import(bundle);
const machine = new Machine(JSON.parse(readFileSync(tablesPath, 'utf8')));
const documents = readFileSync(listPath, 'utf8')
  .trimEnd()
  .split('\n')
  .map((path) => (kind === 'bytes' ? readFileSync(path) : readFileSync(path, 'utf8')));

await servePasses(() => {
  let valid = 0;
  for (const document of documents) if (machine.accepts(document)) valid++;
  return valid;
});
