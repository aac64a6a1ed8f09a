import { compile as compileTypes } from 'json-schema-to-typescript';
import { buildDescriptor } from '../src/codegen/build-descriptor.ts';
import { buildIr } from '../src/codegen/build-ir.ts';
import { buildJsonSchema } from '../src/codegen/build-json-schema.ts';
import { nameTypes } from '../src/codegen/naming.ts';
import type { KindDescriptor } from '../src/descriptor/descriptor.ts';
import { compileSchema } from '../src/relaxng/compile-schema.ts';
import type { Grammar } from '../src/relaxng/grammar.ts';
import { encodeSchema } from '../src/relaxng/schema-matcher.ts';
import { diagnosticsPage } from './diagnostics-page.ts';

/** The document kinds that have a grammar in schemas/rng, and whether they have a model already. */
const kinds: readonly { readonly kind: string; readonly model: boolean }[] = [
  { kind: 'domain', model: true },
  { kind: 'network', model: false },
  { kind: 'secret', model: false },
];

type Load = (path: string) => string | undefined;

/** Every generated file with its text, by path inside the project. */
export async function generateFiles(load: Load): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { kind, model } of kinds) {
    const source = `schemas/rng/${kind}.rng`;
    const grammar = compiled(source, load);
    files.set(`generated/grammar/${kind}.ts`, grammarFile(kind, source, grammar));
    if (model) files.set(`generated/${kind}.ts`, await modelFile(kind, source, grammar));
  }
  files.set('docs/diagnostics.md', diagnosticsPage(load));
  return files;
}

function compiled(source: string, load: Load): Grammar {
  const { grammar, diagnostics } = compileSchema(source, load);
  if (grammar === undefined) {
    const messages = diagnostics.map((one) => `${one.source}:${one.span.start}: ${one.message}`);
    throw new Error(`${source} does not compile:\n${messages.join('\n')}`);
  }
  return grammar;
}

function header(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;
}

/** The compiled grammar as JSON texts: reading a string costs next to nothing until it is parsed. */
function grammarFile(kind: string, source: string, grammar: Grammar): string {
  const { tables, grammar: encoded } = encodeSchema(grammar);
  if (tables === undefined) throw new Error(`the grammar of ${kind} is beyond the tables`);
  const { annotations, ...patterns } = encoded;
  return [
    header(source),
    `/** The tables of the single-pass machine (\`GrammarTables\`). */\nexport const tables: string = ${quoted(tables)};\n\n`,
    `/** The patterns (\`EncodedGrammar\` without annotations). */\nexport const patterns: string = ${quoted(patterns)};\n\n`,
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
