import { compile as compileTypes } from 'json-schema-to-typescript';
import { buildDescriptor } from '../src/codegen/build-descriptor.ts';
import { buildIr } from '../src/codegen/build-ir.ts';
import { buildJsonSchema } from '../src/codegen/build-json-schema.ts';
import { nameTypes } from '../src/codegen/naming.ts';
import type { KindDescriptor } from '../src/descriptor/descriptor.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { compileTables } from '../src/relaxng/compile/compile-tables.ts';
import { compileSchema, compileVersions } from '../src/relaxng/compile-schema.ts';
import type { EncodedGrammar } from '../src/relaxng/encoded-grammar.ts';
import type { Grammar } from '../src/relaxng/grammar.ts';
import { libvirtReleases } from '../src/validate/releases/libvirt-releases.ts';
import { diagnosticsPage } from './diagnostics-page.ts';
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

/** The kinds that have a model. */
const models = ['domain'];

type Load = (path: string) => string | undefined;

/** Every generated file with its text, by path inside the project. */
export async function generateFiles(load: Load): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const versions = new Map(grammars.map((name) => [name, compiledVersions(name, load)]));
  for (const [name, encoded] of versions) {
    files.set(`generated/grammar/${name}.ts`, grammarFile(name, load, encoded));
  }
  for (const kind of models) {
    const source = grammarSource(kind);
    files.set(`generated/${kind}.ts`, await modelFile(kind, source, compiled(source, load)));
  }
  files.set('docs/diagnostics.md', diagnosticsPage(load));
  for (const [path, text] of referenceFiles(versions)) files.set(path, text);
  return files;
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
function grammarFile(name: string, load: Load, encoded: EncodedGrammar): string {
  const source = grammarSource(name);
  const { tables, reason } = compileTables(compiled(source, load));
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

async function modelFile(kind: string, source: string, grammar: Grammar): Promise<string> {
  const ir = buildIr(kind, grammar);
  nameTypes(ir);
  // The root type as the schema itself: behind a reference it would be written twice.
  const { [ir.root.name]: root, ...others } = buildJsonSchema(ir).$defs as Record<string, object>;
  const types = await compileTypes({ ...root, $defs: others } as never, ir.root.name, {
    bannerComment: '',
    style: { singleQuote: true, printWidth: 110 },
    unreachableDefinitions: true,
  });
  return [
    header(source),
    "import type { KindDescriptor } from '../src/descriptor/descriptor.ts';\n",
    "import type { ForeignContent, ForeignElement } from '../src/descriptor/foreign.ts';\n\n",
    types.trim(),
    '\n\n',
    '/** What the types above look like in XML. A text, since that is read faster than an object literal. */\n',
    `export const ${kind}Descriptor: KindDescriptor = JSON.parse(\`${descriptorText(buildDescriptor(ir))}\`);\n`,
  ].join('');
}

/** The descriptor as JSON for a template literal, a line for every type. */
function descriptorText(descriptor: KindDescriptor): string {
  const { types, ...rest } = descriptor;
  const lines = Object.entries(types).map(
    ([name, type]) => `${JSON.stringify(name)}: ${JSON.stringify(type)}`,
  );
  const text = `${JSON.stringify(rest).slice(0, -1)},"types":{\n${lines.join(',\n')}\n}}`;
  return text.replace(/[\\`$]/g, '\\$&');
}
