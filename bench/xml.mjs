// Parses the same documents with our reader, saxes and fast-xml-parser: `node bench/xml.mjs [folder…]`.
// Every reader does its whole job: ours builds the tree with spans, saxes resolves namespaces and tracks positions,
// fast-xml-parser validates and builds its ordered tree. The best of several rounds counts.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { ourReader } from './xml-reader.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const { parseXml } = await ourReader();
const folders = process.argv.slice(2);
if (folders.length === 0) folders.push(...defaultFolders());
const documents = folders.flatMap(xmlFiles).map((file) => readFileSync(file, 'utf8'));
const size = documents.reduce((sum, text) => sum + text.length, 0);
console.log(
  `${documents.length} documents, ${(size / 1e6).toFixed(2)} million characters, Node ${process.version}`,
);

measure('domxml: tree, namespaces, spans', (text) => parseXml(text).diagnostics.length === 0);
measure('saxes: events, namespaces, positions', (text) => saxes(text, { xmlns: true, position: true }));
measure('saxes: events', (text) => saxes(text, {}));
const options = { preserveOrder: true, ignoreAttributes: false, parseTagValue: false };
measure('fast-xml-parser: validator, ordered tree', (text) => {
  if (XMLValidator.validate(text) !== true) return false;
  new XMLParser(options).parse(text);
  return true;
});
measure('fast-xml-parser: ordered tree', (text) => new XMLParser(options).parse(text) !== undefined);

console.log('\ncost per byte of one growing document, domxml:');
for (const items of [10, 100, 1_000, 10_000, 100_000]) {
  const text = `<domain>${"<disk type='file'><source file='/a/b'/></disk>\n".repeat(items)}</domain>`;
  const rounds = Math.max(5, Math.ceil(200_000 / items));
  const milliseconds = best(() => parseXml(text), Math.min(rounds, 2_000));
  console.log(
    `${String(text.length).padStart(9)} characters ${((milliseconds * 1e6) / text.length).toFixed(1)} ns each`,
  );
}

function measure(name, parse) {
  let accepted = 0;
  const milliseconds = best(() => {
    accepted = documents.reduce((count, text) => count + (parse(text) ? 1 : 0), 0);
  }, 15);
  console.log(`${name.padEnd(44)} ${milliseconds.toFixed(1).padStart(8)} ms, ${accepted} accepted`);
}

function best(run, rounds) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

function saxes(text, settings) {
  const parser = new SaxesParser(settings);
  let errors = 0;
  parser.on('error', () => errors++);
  for (const event of ['opentag', 'closetag', 'text', 'comment', 'cdata']) parser.on(event, () => {});
  parser.write(text).close();
  return errors === 0;
}

function xmlFiles(folder) {
  if (statSync(folder).isFile()) return [folder];
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.xml'));
  return names.sort().map((name) => join(folder, name));
}

function defaultFolders() {
  const shared = process.env.DOMXML_SHARED ?? join(project, '..', 'shared');
  for (const folder of [join(shared, 'corpus'), join(project, 'examples')]) {
    if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return [folder];
  }
  throw new Error('name a folder with XML documents');
}
