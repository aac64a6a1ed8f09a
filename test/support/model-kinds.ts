import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { modelKinds } from '../../src/codegen/model-kinds.ts';
import type { KindDescriptor } from '../../src/descriptor/descriptor.ts';
import type { ModelKind } from '../../src/model/model-kind.ts';
import { documentKinds, type KindName } from '../../src/validate/document-kinds.ts';
import { projectFolder } from './source-files.ts';

/** The names of the kinds that have a model. */
export const modelKindNames = modelKinds.map(({ kind }) => kind as KindName);

/** The kind of models of a name, whose type a test over all kinds cannot know. */
export async function modelKindOf(kind: KindName): Promise<ModelKind<unknown>> {
  return await documentKinds[kind].loadModel();
}

/** The descriptor of a kind. */
export async function descriptorOf(kind: KindName): Promise<KindDescriptor> {
  return (await modelKindOf(kind)).descriptor;
}

function jsonSchemaOf(kind: KindName): Record<string, unknown> {
  return JSON.parse(readFileSync(join(projectFolder, 'generated/json-schema', `${kind}.json`), 'utf8'));
}

const schemas = modelKindNames.map((kind) => [`${kind}.json`, jsonSchemaOf(kind)] as const);
const shared = compiler();

/** Says whether a value suits the JSON Schema of a kind. */
export function modelValidator(kind: KindName): ValidateFunction {
  return shared.getSchema(`${kind}.json`) as ValidateFunction;
}

/**
 * Says the same of one value for certain, which takes seconds: by what it has seen before, ajv (8.20) takes properties of a record for
 * evaluated that another record had which extends the same base.
 */
export function suitsModelSchema(kind: KindName, model: unknown): boolean {
  return compiler().validate(`${kind}.json`, model);
}

function compiler(): Ajv2020 {
  // Types refer to each other a lot: written out at each reference they would be endless.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, inlineRefs: false });
  for (const [file, schema] of schemas) ajv.addSchema(schema, file);
  return ajv;
}

/** A model as it is in JSON, where whole numbers beyond 2^53 are decimal strings. */
export function inJson(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ??
      'null',
  );
}
