// Parses the same documents with our reader, saxes and fast-xml-parser: `node bench/xml.mjs [folder…]`.
// Every reader does its whole job: ours builds the tree with spans, saxes resolves namespaces and tracks positions,
// fast-xml-parser validates and builds its ordered tree. Each runs in a process of its own; the best of its rounds counts.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { ourReader } from './xml-reader.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const ordered = new XMLParser({ preserveOrder: true, ignoreAttributes: false, parseTagValue: false });

const readers = {
  'domxml: tree, namespaces, spans': async () => {
    const { parseXml } = await ourReader();
    return (text) => parseXml(text).diagnostics.length === 0;
  },
  'saxes: events, namespaces, positions': () => (text) => saxes(text, { xmlns: true, position: true }),
  'saxes: events': () => (text) => saxes(text, {}),
  'fast-xml-parser: validator, ordered tree': () => (text) =>
    XMLValidator.validate(text) === true && ordered.parse(text) !== undefined,
  'fast-xml-parser: ordered tree': () => (text) => ordered.parse(text) !== undefined,
};

const [first, ...rest] = process.argv.slice(2);
if (first === '--reader') await measureCorpus(rest[0], rest.slice(1));
else if (first === '--growth') await measureGrowth();
else compare(first === undefined ? defaultFolders() : [first, ...rest]);

function compare(folders) {
  const sizes = documentsIn(folders).map((text) => text.length);
  const size = sizes.reduce((sum, length) => sum + length, 0);
  console.log(
    `${sizes.length} documents, ${(size / 1e6).toFixed(2)} million characters, Node ${process.version}`,
  );
  for (const name of Object.keys(readers)) inProcess('--reader', name, ...folders);
  console.log('\ncost per character of one growing document, domxml:');
  inProcess('--growth');
}

function inProcess(...parameters) {
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...parameters], { stdio: 'inherit' });
}

async function measureCorpus(name, folders) {
  const documents = documentsIn(folders);
  const parse = await readers[name]();
  let accepted = 0;
  const milliseconds = best(5_000, () => {
    accepted = documents.filter(parse).length;
  });
  console.log(`${name.padEnd(42)} ${milliseconds.toFixed(1).padStart(7)} ms, ${accepted} accepted`);
}

async function measureGrowth() {
  const { parseXml } = await ourReader();
  for (const items of [20, 200, 2_000, 20_000, 200_000]) {
    const text = `<domain>${"<disk type='file'><source file='/a/b'/></disk>\n".repeat(items)}</domain>`;
    const nanoseconds = (best(3_000, () => parseXml(text)) * 1e6) / text.length;
    console.log(
      `${String(text.length).padStart(9)} characters ${nanoseconds.toFixed(1).padStart(6)} ns each`,
    );
  }
}

function best(milliseconds, run) {
  let fastest = Number.POSITIVE_INFINITY;
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
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

function documentsIn(folders) {
  return folders.flatMap(xmlFiles).map((file) => readFileSync(file, 'utf8'));
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
