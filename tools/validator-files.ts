import { Ajv, type CodeKeywordDefinition } from 'ajv';
import { _, Name, strConcat } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import type { JsonSchema } from '../src/codegen/json-schema.ts';
import { schemasForValidators } from '../src/codegen/schema-for-validators.ts';

/** Validators of the models of all kinds (`KindValidators`) as ECMAScript modules with their types, by path inside the project. */
export function validatorFiles(published: ReadonlyMap<string, JsonSchema>): Map<string, string> {
  const schemaOf = (kind: string): JsonSchema => published.get(kind) as JsonSchema;
  const files = new Map<string, string>();
  for (const [kind, schema] of published) {
    const path = `generated/validators/${kind}`;
    const header = `// Generated from generated/json-schema/${kind}.json by \`npm run generate\`. Do not edit.\n`;
    const others = new Set(
      Array.from(JSON.stringify(schema).matchAll(otherKind), ([, other]) => other as string),
    );
    files.set(`${path}.js`, header + validatorsText(schemasForValidators(kind, schemaOf), [...others]));
    files.set(
      `${path}.d.ts`,
      `${header}import type { KindValidators } from '../../src/descriptor/validators.ts';\n\nexport declare const kindValidators: KindValidators;\n`,
    );
  }
  return files;
}

/** A reference to a definition of another kind. */
const otherKind = /"\$ref":"(\w+)\.json#/g;

function validatorsText(
  { root, definitions }: ReturnType<typeof schemasForValidators>,
  others: readonly string[],
): string {
  const ajv = new Ajv({
    keywords: [...keywords],
    allErrors: true,
    messages: false,
    passContext: true,
    // Where a property must be there, what it holds is said by `members`.
    strictRequired: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  for (const [name, schema] of Object.entries(definitions)) ajv.addSchema(schema, name);
  const names = Object.fromEntries(Object.keys(definitions).map((name) => [name, name]));
  const validators = others.map((kind) => `...${kind}.validators`);
  const functions = standalone.default(ajv, names).replace(exported, (_all, name: string, own: string) => {
    validators.push(`${name}: ${own}`);
    return '';
  });
  const code = [
    ...others.map((kind) => `import { kindValidators as ${kind} } from './${kind}.js';`),
    functions,
    `export const kindValidators = { root: '${root}', validators: { ${validators.join(', ')} } };`,
  ];
  return transformSync(code.join('\n'), { minify: true, lineLimit: 500, charset: 'utf8' }).code;
}

/** How ajv exports a function under the name of its definition. */
const exported = /export const (\w+) = (validate\d+);/g;

/** The keywords of `schemasForValidators`: what they ask for is done by the visitor, which is the `this` of a validator. */
const keywords: readonly CodeKeywordDefinition[] = [
  visiting('definition'),
  visiting('members', 'object'),
  visiting('variant', 'object'),
  visiting('wholeNumber'),
  visiting('text', 'string'),
  visiting('alternatives'),
];

function visiting(keyword: string, type?: 'object' | 'string'): CodeKeywordDefinition {
  return {
    keyword,
    ...(type === undefined ? {} : { type }),
    code({ gen, data, it, schemaValue }) {
      const path = strConcat(new Name('instancePath'), it.errorPath);
      gen.code(_`this.${new Name(keyword)}(${schemaValue}, ${data}, ${path})`);
    },
  };
}
