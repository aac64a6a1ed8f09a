import type { ModelSchema } from '../model-schema/model-schema.ts';
import { plainModel } from './plain-model.ts';
import { type ReadText, readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { writeYaml } from './write-yaml.ts';

/**
 * The model of a kind in a text of YAML 1.2 (core schema), with all that is wrong with it, each with its place in the text. Never
 * throws.
 */
export function fromYaml<Model>(schema: ModelSchema<Model>, text: string): ReadText<Model> {
  return readText(schema, text, readYaml(text));
}

/**
 * A model as YAML text, ended by a line end, that readers of YAML 1.1 understand as well: properties in libvirt's order, whole
 * numbers beyond 2^53 as decimal texts. Throws `ModelError` for what is no data, such as functions, NaN or a record that
 * contains itself. Programs that only write need no validators: `toYaml({ kind: domainKind }, domain)`.
 */
export function toYaml<Model>({ kind }: Pick<ModelSchema<Model>, 'kind'>, model: Model): string {
  return writeYaml(plainModel(kind, model));
}
