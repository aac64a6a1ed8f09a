import { compile as compileTypes } from 'json-schema-to-typescript';
import { buildDescriptor } from '../src/codegen/build-descriptor.ts';
import { buildJsonSchema } from '../src/codegen/build-json-schema.ts';
import { buildKinds } from '../src/codegen/build-kinds.ts';
import type { KindIr } from '../src/codegen/ir.ts';
import type { JsonSchema } from '../src/codegen/json-schema.ts';
import { modelKinds } from '../src/codegen/model-kinds.ts';
import { schemaForTypes } from '../src/codegen/schema-for-types.ts';
import type { Grammar } from '../src/relaxng/grammar.ts';

/** Types, descriptors and JSON Schemas of all kinds, by path inside the project. */
export async function modelFiles(grammarOf: (name: string) => Grammar): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const grammar of new Set(modelKinds.map((kind) => kind.grammar))) {
    const kinds = modelKinds.filter((kind) => kind.grammar === grammar);
    for (const kind of buildKinds(grammarOf(grammar), kinds, taken)) {
      const schema = buildJsonSchema(kind);
      files.set(`generated/json-schema/${kind.kind}.json`, `${JSON.stringify(schema, undefined, 1)}\n`);
      files.set(`generated/${kind.kind}.ts`, await modelFile(kind, `schemas/rng/${grammar}.rng`, schema));
    }
  }
  return files;
}

async function modelFile(kind: KindIr, source: string, published: JsonSchema): Promise<string> {
  const { schema, imports } = schemaForTypes(published);
  const types = await compileTypes(schema as never, kind.typeName, {
    bannerComment: '',
    style: { singleQuote: true, printWidth: 110 },
  });
  return [
    `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`,
    "import type { KindDescriptor } from '../src/descriptor/descriptor.ts';\n",
    ...importLines(kind, imports),
    '\n',
    withShortComments(types.trim()),
    '\n\n',
    '/** What the types look like in XML. Mostly a text, since that is read faster than an object literal. */\n',
    `export const ${descriptorName(kind)}: KindDescriptor = ${descriptorText(kind)};\n`,
  ].join('');
}

/** Comments of one line as such. */
function withShortComments(types: string): string {
  return types.replace(/^( *)\/\*\*\n *\* (.*)\n *\*\//gm, '$1/** $2 */');
}

function importLines(kind: KindIr, imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const shared = imports.get('') ?? new Set();
  const foreign = ['ForeignContent', 'ForeignElement'].filter((name) => shared.has(name));
  const lines: string[] = [];
  if (foreign.length > 0)
    lines.push(`import type { ${foreign.join(', ')} } from '../src/descriptor/foreign.ts';\n`);
  if (shared.has('OtherWord'))
    lines.push("import type { OtherWord } from '../src/descriptor/other-word.ts';\n");
  const files = new Set([...imports.keys()].filter((file) => file !== ''));
  const others = kindsReferredTo(kind);
  for (const other of others) {
    const names = [...(imports.get(other.kind) ?? [])].sort().map((name) => `type ${name}`);
    lines.push(`import { ${[...names, descriptorName(other)].join(', ')} } from './${other.kind}.ts';\n`);
    files.delete(other.kind);
  }
  if (files.size > 0)
    throw new Error(`${kind.kind} takes types from ${[...files]} without their descriptors`);
  return lines;
}

/** The kinds that types of this one belong to. */
function kindsReferredTo(kind: KindIr): readonly KindIr[] {
  const types = [...kind.roots, ...kind.types.flatMap(({ children }) => children.map(({ type }) => type))];
  const owners = new Set(types.map((type) => kind.owners.get(type) as KindIr));
  owners.delete(kind);
  return [...owners];
}

function descriptorName({ typeName }: KindIr): string {
  return `${typeName.slice(0, 1).toLowerCase()}${typeName.slice(1)}Descriptor`;
}

/** The descriptor as a literal, its types as JSON in a template literal, a line for each, beside those of other kinds. */
function descriptorText(kind: KindIr): string {
  const { roots, types } = buildDescriptor(kind);
  const lines = Object.entries(types).map(
    ([name, type]) => `${JSON.stringify(name)}: ${JSON.stringify(type)}`,
  );
  const json = `{\n${lines.join(',\n')}\n}`.replace(/[\\`$]/g, '\\$&');
  const own = lines.length === 0 ? [] : [`JSON.parse(\`${json}\`)`];
  const all = [...kindsReferredTo(kind).map((other) => `${descriptorName(other)}.types`), ...own];
  return [
    '{',
    `  kind: '${kind.kind}',`,
    `  roots: ${JSON.stringify(roots)},`,
    `  types: ${all.length === 1 ? all[0] : `{ ${all.map((one) => `...${one}`).join(', ')} }`},`,
    '}',
  ].join('\n');
}
