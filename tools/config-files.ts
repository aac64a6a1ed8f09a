import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { compile as compileTypes } from 'json-schema-to-typescript';
import type { JsonSchema } from '../src/codegen/json-schema.ts';
import { documentCodes } from '../src/validate/document-codes.ts';
import { kindNames } from '../src/validate/document-kinds.ts';
import { driverChoices } from '../src/validate/drivers/driver-names.ts';
import { hasFixedSeverity, severityLevels } from '../src/validate/severities.ts';
import { validationStages } from '../src/validate/validation-stage.ts';
import { codeTables } from './codes/code-tables.ts';
import { withShortComments } from './model-files.ts';

const source = 'schemas/config.schema.json';
const header = `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;

type Load = (path: string) => string | undefined;

/** The JSON Schema of domxml.config.json as it is published, its type and its validator, by path inside the project. */
export async function configFiles(load: Load): Promise<Map<string, string>> {
  const schema = withWords(JSON.parse(load(source) as string));
  return new Map([
    [
      'generated/json-schema/config.json',
      `${JSON.stringify(withCodes(schema, meaningsOf(load)), undefined, 1)}\n`,
    ],
    ['generated/config.ts', await typesText(schema)],
    ['generated/validators/config.js', header + validatorText(schema)],
    ['generated/validators/config.d.ts', header + validatorTypes],
  ]);
}

interface ConfigSchema extends JsonSchema {
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}

/** The schema with the words that stand in tables of their own. */
function withWords(schema: ConfigSchema): ConfigSchema {
  const words = { kind: kindNames, driver: driverChoices, stage: validationStages, level: severityLevels };
  const filled = Object.entries(words).map(([name, list]) => [name, { ...schema.$defs[name], enum: list }]);
  return { ...schema, $defs: { ...schema.$defs, ...Object.fromEntries(filled) } };
}

/** The schema with all codes that have a severity to set, for editors to offer. */
function withCodes(schema: ConfigSchema, meanings: ReadonlyMap<string, string>): ConfigSchema {
  const properties = documentCodes
    .filter((code) => !hasFixedSeverity(code))
    .map(({ code, severity }) => [
      code,
      { description: meanings.get(code), $ref: '#/$defs/level', default: severity },
    ]);
  const severities = { ...schema.$defs.severities, properties: Object.fromEntries(properties) };
  return { ...schema, $defs: { ...schema.$defs, severities } };
}

/** What codes mean, in the words of their pages. */
function meaningsOf(load: Load): ReadonlyMap<string, string> {
  const codes = codeTables(load).flatMap((table) => table.codes);
  return new Map(codes.map(({ code, meaning }) => [code, meaning.replace(/\s+/g, ' ')]));
}

async function typesText(schema: ConfigSchema): Promise<string> {
  const types = await compileTypes(schema as never, 'DomxmlConfig', {
    bannerComment: '',
    style: { singleQuote: true, printWidth: 110 },
  });
  return `${header}\n${withShortComments(types.trim())}\n`;
}

const validatorTypes = `import type { DomxmlConfig } from '../config.ts';

/** What is wrong at one place of a value, as ajv says it. */
export interface ConfigError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in. */
  readonly parentSchema: { readonly properties?: Readonly<Record<string, unknown>>; readonly enum?: readonly string[] };
}

/** Whether a value is a configuration; \`errors\` are those of the last call. */
export declare const validateConfig: {
  (value: unknown): value is DomxmlConfig;
  readonly errors?: readonly ConfigError[] | null;
};
`;

function validatorText(schema: ConfigSchema): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    verbose: true,
    code: { source: true, esm: true, optimize: 2 },
  });
  ajv.addSchema(withoutRemarks(schema) as JsonSchema, 'config');
  const code = standalone.default(ajv, { validateConfig: 'config' });
  return transformSync(code, { minify: true, lineLimit: 500, charset: 'utf8' }).code;
}

/** A schema without what it says to people. */
function withoutRemarks(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutRemarks);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => {
    const isRemark = key === 'description' || key === 'title';
    return !(isRemark && typeof value === 'string');
  });
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutRemarks(value)]));
}
