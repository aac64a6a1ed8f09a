import type { ModelSchema } from '../model-schema/model-schema.ts';
import { plainModel } from './plain-model.ts';
import { readJson } from './read-json.ts';
import { type ReadText, readText } from './read-text.ts';
import { writeJson } from './write-json.ts';

/**
 * The model of a kind in a JSON text (RFC 8259), with all that is wrong with it, each with its place in the text. Never throws.
 */
export function fromJson<Model>(schema: ModelSchema<Model>, text: string): ReadText<Model> {
  return readText(schema, text, readJson(text));
}

/**
 * A model as JSON text, ended by a line end: properties in libvirt's order, whole numbers beyond 2^53 as decimal texts. Throws
 * `ModelError` for what is no data, such as functions, NaN or a record that contains itself. Programs that only write need no
 * validators: `toJson({ kind: domainKind }, domain)`.
 */
export function toJson<Model>({ kind }: Pick<ModelSchema<Model>, 'kind'>, model: Model): string {
  return writeJson(plainModel(kind, model));
}
