import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { compileTables } from '../src/relaxng/compile/compile-tables.ts';
import { compileSchema, compileVersions } from '../src/relaxng/compile-schema.ts';
import { decodeGrammar } from '../src/relaxng/encoding/decode-grammar.ts';
import type { EncodedGrammar } from '../src/relaxng/encoding/encoded-grammar.ts';
import type { Grammar } from '../src/relaxng/grammar.ts';
import { anyRelease } from '../src/relaxng/releases/release.ts';
import { libvirtReleases } from '../src/validate/releases/libvirt-releases.ts';
import { configFiles } from './config-files.ts';
import { enumerationFiles } from './libvirt/enumeration-files.ts';
import { modelFiles } from './model-files.ts';
import { referenceFiles } from './reference-pages.ts';

/** The root files in schemas/rng that are compiled; a family of kinds has one for all. */
const grammars = [
  'domain-family',
  'domainCapabilities',
  'capabilities',
  'network',
  'networkport',
  'interface',
  'device',
  'filter',
  'filterbinding',
  'secret',
  'pool',
  'storagepoolCapabilities',
  'volume',
  'sysinfo',
];

type Load = (path: string) => string | undefined;

/** Every generated file with its text, by path inside the project. */
export async function generateFiles(load: Load): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const compile = onceForEach((name) => compiled(grammarSource(name), load));
  const encode = onceForEach((name) => compiledVersions(name, load));
  const versions = new Map(grammars.map((name) => [name, encode(name)]));
  for (const [name, encoded] of versions) {
    files.set(`generated/grammar/${name}.ts`, grammarFile(name, compile(name), encoded));
  }
  // Models hold what documents of any release may hold, and require what all of them require.
  const ofAllReleases = onceForEach((name) => decodeGrammar(encode(name), { release: anyRelease }));
  for (const [path, text] of await modelFiles(ofAllReleases)) files.set(path, text);
  for (const [path, text] of await configFiles(load)) files.set(path, text);
  for (const [path, text] of referenceFiles(versions)) files.set(path, text);
  for (const [path, text] of enumerationFiles(load)) files.set(path, text);
  return files;
}

function onceForEach<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, Value>();
  return (name) => {
    const value = made.get(name) ?? make(name);
    made.set(name, value);
    return value;
  };
}

function compiled(source: string, load: Load): Grammar {
  const { grammar, diagnostics } = compileSchema(source, load);
  return grammar ?? refuse(source, diagnostics);
}

function compiledVersions(name: string, load: Load): EncodedGrammar {
  const source = grammarSource(name);
  const { encoded, diagnostics } = compileVersions(source, load, libvirtReleases.oldest);
  return encoded ?? refuse(source, diagnostics);
}

function grammarSource(name: string): string {
  return `schemas/rng/${name}.rng`;
}

function refuse(source: string, diagnostics: readonly Diagnostic[]): never {
  const messages = diagnostics.map((one) => `${one.source}:${one.span.start}: ${one.message}`);
  throw new Error(`${source} does not compile:\n${messages.join('\n')}`);
}

function header(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;
}

/** The compiled grammar as JSON texts: reading a string costs next to nothing until it is parsed. */
function grammarFile(name: string, grammar: Grammar, encoded: EncodedGrammar): string {
  const source = grammarSource(name);
  const { tables, reason } = compileTables(grammar);
  if (tables === undefined) throw new Error(`the grammar ${name} is beyond the tables: ${reason}`);
  const { annotations, ...patterns } = encoded;
  return [
    header(source),
    `/** The tables of the single-pass machine for the newest release (\`GrammarTables\`). */\nexport const tables: string = ${quoted(tables)};\n\n`,
    `/** The patterns of all releases (\`EncodedGrammar\` without annotations). */\nexport const patterns: string = ${quoted(patterns)};\n\n`,
    `/** The annotations (\`EncodedAnnotations\`). */\nexport const annotations: string = ${quoted(annotations)};\n`,
  ].join('');
}

/** Data as a string literal that holds its JSON. */
function quoted(data: unknown): string {
  return `'${JSON.stringify(data).replace(/[\\']/g, '\\$&')}'`;
}
