import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { modelKinds } from '../../src/codegen/model-kinds.ts';
import type { KindDescriptor } from '../../src/descriptor/descriptor.ts';
import type { KindName } from '../../src/validate/document-kinds.ts';
import { projectFolder } from './source-files.ts';

/** The names of the kinds that have a model. */
export const modelKindNames = modelKinds.map(({ kind }) => kind as KindName);

/** The generated descriptor of a kind. */
export async function descriptorOf(kind: KindName): Promise<KindDescriptor> {
  const values: object = await import(`../../generated/${kind}.ts`);
  return Object.values(values)[0] as KindDescriptor;
}

function jsonSchemaOf(kind: KindName): Record<string, unknown> {
  return JSON.parse(readFileSync(join(projectFolder, 'generated/json-schema', `${kind}.json`), 'utf8'));
}

// Types refer to each other a lot: written out at each reference they would be endless.
const ajv = new Ajv2020({ strict: false, inlineRefs: false });
for (const kind of modelKindNames) ajv.addSchema(jsonSchemaOf(kind), `${kind}.json`);

/** Says whether a value suits the JSON Schema of a kind. */
export function modelValidator(kind: KindName): ValidateFunction {
  return ajv.getSchema(`${kind}.json`) as ValidateFunction;
}

/** A model as it is in JSON, where whole numbers beyond 2^53 are decimal strings. */
export function inJson(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ??
      'null',
  );
}
