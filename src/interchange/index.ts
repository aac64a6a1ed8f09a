export type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
export { ModelError } from '../model/model-error.ts';
export type { ModelKind } from '../model/model-kind.ts';
export type { ModelSchema } from '../model-schema/model-schema.ts';
export { modelSchemas } from '../model-schema/model-schemas.ts';
export { validateModel } from '../model-schema/validate-model.ts';
export { fromJson, toJson } from './json.ts';
export type { ReadText } from './read-text.ts';
export { fromYaml, toYaml } from './yaml.ts';
