import { compile as compileTypes } from 'json-schema-to-typescript';
import { buildDescriptor } from '../src/codegen/build-descriptor.ts';
import { buildJsonSchema } from '../src/codegen/build-json-schema.ts';
import { buildKinds } from '../src/codegen/build-kinds.ts';
import { extractMembers } from '../src/codegen/extract-members.ts';
import type { KindIr } from '../src/codegen/ir.ts';
import type { JsonSchema } from '../src/codegen/json-schema.ts';
import { modelKinds } from '../src/codegen/model-kinds.ts';
import { nameWords } from '../src/codegen/name-words.ts';
import { schemaForTypes, standInNames } from '../src/codegen/schema-for-types.ts';
import { shareDefinitions } from '../src/codegen/share-definitions.ts';
import { sharedMembers } from '../src/codegen/shared-members.ts';
import type { Grammar } from '../src/relaxng/grammar.ts';
import { validatorFiles } from './validator-files.ts';

/** Types, descriptors, JSON Schemas and validators of all kinds, by path inside the project. */
export async function modelFiles(grammarOf: (name: string) => Grammar): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const grammar of new Set(modelKinds.map((kind) => kind.grammar))) {
    const kinds = modelKinds.filter((kind) => kind.grammar === grammar);
    const built = buildKinds(grammarOf(grammar), kinds, taken);
    const schemas = publishedSchemas(built);
    for (const kind of built) {
      const schema = schemas.get(kind.kind) as JsonSchema;
      files.set(`generated/json-schema/${kind.kind}.json`, `${JSON.stringify(schema, undefined, 1)}\n`);
      files.set(`generated/${kind.kind}.ts`, await modelFile(kind, `schemas/rng/${grammar}.rng`, schema));
    }
    for (const [path, text] of validatorFiles(schemas)) files.set(path, text);
  }
  return files;
}

/** The JSON Schemas of kinds that one grammar describes, by kind, in which nothing is said twice. */
function publishedSchemas(kinds: readonly KindIr[]): ReadonlyMap<string, JsonSchema> {
  const typeNames = new Map(kinds.map(({ kind, typeName }) => [kind, typeName]));
  const shared = shareDefinitions(new Map(kinds.map((kind) => [kind.kind, buildJsonSchema(kind)])));
  const extracted = [...shared].map(([kind, schema]): [string, JsonSchema] => [
    kind,
    extractMembers(schema, sharedMembers[kind] ?? []),
  ]);
  return nameWords(new Map(extracted), typeNames);
}

/** The types in src/descriptor that generated ones refer to, by file. */
const sharedTypes: Readonly<Record<string, readonly string[]>> = {
  extras: ['RecordExtras'],
  foreign: ['ForeignElement'],
  'other-word': ['OtherWord'],
};

async function modelFile(kind: KindIr, source: string, published: JsonSchema): Promise<string> {
  const { schema, imports } = schemaForTypes(published);
  const types = await compileTypes(schema as never, kind.typeName, {
    bannerComment: '',
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return [
    `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`,
    "import type { KindData } from '../src/descriptor/descriptor.ts';\n",
    ...importLines(imports),
    '\n',
    withShortComments(withoutRemarks(withoutStandIns(types)).trim()),
    '\n\n',
    '/** What the types look like in XML. */\n',
    `export const ${descriptorName(kind)}: KindData = ${descriptorText(kind)};\n`,
  ].join('');
}

/** Without the interfaces that stand for others. */
function withoutStandIns(types: string): string {
  return types.replace(new RegExp(`^export interface (?:${standInNames.join('|')}) \\{\\}\\n`, 'gm'), '');
}

/** Without what the generator says about definitions that nothing refers to in its own way. */
function withoutRemarks(types: string): string {
  return types
    .replace(/ \*\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*\n/g, '')
    .replace(
      /\/\*\*\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*\n \*\/\n/g,
      '',
    );
}

/** Comments of one line as such. */
export function withShortComments(types: string): string {
  return types.replace(/^( *)\/\*\*\n *\* (.*)\n *\*\//gm, '$1/** $2 */');
}

function importLines(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const shared = imports.get('') ?? new Set();
  const ours = Object.entries(sharedTypes).map(([file, names]): [string, string[]] => [
    `../src/descriptor/${file}.ts`,
    names.filter((name) => shared.has(name)),
  ]);
  const others = [...imports]
    .filter(([kind]) => kind !== '')
    .map(([kind, names]): [string, string[]] => [`./${kind}.ts`, [...names].sort()]);
  return [...ours, ...others]
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => `import type { ${names.join(', ')} } from '${file}';\n`);
}

function descriptorName({ typeName }: KindIr): string {
  return `${typeName.slice(0, 1).toLowerCase()}${typeName.slice(1)}Descriptor`;
}

/** The descriptor as a literal: its types as JSON in a template literal, a line for each. */
function descriptorText(kind: KindIr): string {
  const { roots, types } = buildDescriptor(kind);
  const lines = Object.entries(types).map(
    ([name, type]) => `${JSON.stringify(name)}: ${JSON.stringify(type)}`,
  );
  const json = `{\n${lines.join(',\n')}\n}`.replace(/[\\`$]/g, '\\$&');
  return [
    '{',
    `  kind: '${kind.kind}',`,
    `  roots: ${JSON.stringify(roots)},`,
    `  types: \`${json}\`,`,
    '}',
  ].join('\n');
}
