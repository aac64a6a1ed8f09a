// xmllint compiled to WebAssembly, all documents in one call. Arguments: the schema, and a file that names a document a line.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { servePasses } from './serve-passes.mjs';

const [schemaPath, listPath] = process.argv.slice(2);
const schemas = new Map();
collect(basename(schemaPath));
const [schema, ...preload] = [...schemas].map(([fileName, contents]) => ({ fileName, contents }));
const xml = readFileSync(listPath, 'utf8')
  .trimEnd()
  .split('\n')
  .map((path, index) => ({ fileName: `${index}.xml`, contents: readFileSync(path, 'utf8') }));

/** The schema and the files it includes, by name. */
function collect(name) {
  if (schemas.has(name)) return;
  const contents = readFileSync(join(dirname(schemaPath), name), 'utf8');
  schemas.set(name, contents);
  for (const [, href] of contents.matchAll(/<include href=["']([^"']*)/g)) collect(href);
}

await servePasses(async () => {
  const options = {
    xml,
    schema,
    preload,
    extension: 'relaxng',
    initialMemoryPages: 2048,
    maxMemoryPages: 16384,
  };
  const { rawOutput } = await validateXML(options);
  return rawOutput.split('\n').filter((line) => line.endsWith(' validates')).length;
});
