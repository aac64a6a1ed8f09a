// Parses the same documents with our reader, saxes and fast-xml-parser: `node bench/xml.mjs [folder…]`.
// Every reader does its whole job: ours builds the tree with spans (and once more with every node of it visited), saxes resolves
// namespaces and tracks positions, fast-xml-parser validates and builds its ordered tree. Each runs in processes of its own, in
// turns with the others; the median of the processor time of all its rounds counts, which other load disturbs least.
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
  'domxml: the same, every node visited': async () => {
    const { parseXml } = await ourReader();
    return (text) => visit(parseXml(text).document) > 0;
  },
  'saxes: events, namespaces, positions': () => (text) => saxes(text, { xmlns: true, position: true }),
  'saxes: events': () => (text) => saxes(text, {}),
  'fast-xml-parser: validator, ordered tree': () => (text) =>
    XMLValidator.validate(text) === true && ordered.parse(text) !== undefined,
  'fast-xml-parser: ordered tree': () => (text) => ordered.parse(text) !== undefined,
};

const turns = 5;

const [first, ...rest] = process.argv.slice(2);
if (first === '--reader') await measureCorpus(rest[0], rest.slice(1));
else if (first === '--growth') await measureGrowth(Number(rest[0]));
else compare(first === undefined ? defaultFolders() : [first, ...rest]);

function compare(folders) {
  const sizes = documentsIn(folders).map((text) => text.length);
  const size = sizes.reduce((sum, length) => sum + length, 0);
  console.log(
    `${sizes.length} documents, ${(size / 1e6).toFixed(2)} million characters, Node ${process.version}`,
  );
  const measured = inTurns(Object.keys(readers), (name) => ['--reader', name, ...folders]);
  for (const [name, { accepted, milliseconds }] of measured) {
    const shown = `${median(milliseconds).toFixed(1).padStart(7)} ms, best ${Math.min(...milliseconds).toFixed(1)}`;
    console.log(`${name.padEnd(42)} ${shown}, ${accepted} accepted`);
  }
  console.log(
    '\nprocessor time per character of one growing document, domxml: the tree, and every node visited',
  );
  const growth = inTurns([20, 200, 2_000, 20_000, 200_000], (items) => ['--growth', String(items)]);
  for (const { length, parsed, visited } of growth.values()) {
    const [tree, all] = [parsed, visited].map((each) => median(each).toFixed(1).padStart(6));
    console.log(`${String(length).padStart(9)} characters ${tree} ns ${all} ns`);
  }
}

/** What processes of their own print for each subject, one after the other, several times; lists of numbers are joined. */
function inTurns(subjects, parameters) {
  const results = new Map();
  for (let turn = 0; turn < turns; turn++) {
    for (const subject of subjects) {
      const arguments_ = [fileURLToPath(import.meta.url), ...parameters(subject)];
      const { stdout } = spawnSync(process.execPath, arguments_, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const result = JSON.parse(stdout);
      const known = results.get(subject) ?? {};
      for (const [key, value] of Object.entries(result)) {
        known[key] = Array.isArray(value) ? [...(known[key] ?? []), ...value] : value;
      }
      results.set(subject, known);
    }
  }
  return results;
}

async function measureCorpus(name, folders) {
  const documents = documentsIn(folders);
  const parse = await readers[name]();
  let accepted = 0;
  const milliseconds = measure(1_500, () => {
    accepted = documents.filter(parse).length;
  });
  console.log(JSON.stringify({ accepted, milliseconds }));
}

async function measureGrowth(items) {
  const { parseXml } = await ourReader();
  const text = `<domain>${"<disk type='file'><source file='/a/b'/></disk>\n".repeat(items)}</domain>`;
  // Short documents are parsed often, so that the clock is exact enough.
  const repeats = Math.max(1, Math.round(1_000_000 / text.length));
  const perCharacter = (run) =>
    measure(1_000, () => {
      for (let repeat = 0; repeat < repeats; repeat++) run();
    }).map((milliseconds) => (milliseconds * 1e6) / repeats / text.length);
  const parsed = perCharacter(() => parseXml(text));
  const visited = perCharacter(() => visit(parseXml(text).document));
  console.log(JSON.stringify({ length: text.length, parsed, visited }));
}

/** The processor time of each round, the first third of the time left out: it compiles. */
function measure(milliseconds, run) {
  const rounds = [];
  const start = performance.now();
  while (rounds.length === 0 || performance.now() < start + milliseconds) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    if (performance.now() > start + milliseconds / 3) rounds.push((user + system) / 1000);
  }
  return rounds;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

/** Asks every node of a document for its name and value. */
function visit(document) {
  let length = 0;
  const pending = [document.children];
  for (let nodes = pending.pop(); nodes !== undefined; nodes = pending.pop()) {
    for (const node of nodes) {
      if (node.kind !== 'element') {
        length += node.value.length;
        continue;
      }
      length += node.namespaceName.length + node.localName.length;
      for (const attribute of node.attributes) length += attribute.localName.length + attribute.value.length;
      if (node.children.length > 0) pending.push(node.children);
    }
  }
  return length;
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
