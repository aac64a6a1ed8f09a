import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import { modelSchemaCodes } from '../model-schema/codes.ts';
import type { ModelSchema } from '../model-schema/model-schema.ts';
import { modelPlace } from '../model-schema/place.ts';
import { validateModel } from '../model-schema/validate-model.ts';
import { located } from './locate.ts';
import { modelOfTree } from './model-of-tree.ts';
import type { ReadTree } from './text-tree.ts';

/** What a JSON or YAML text holds, and what is wrong with it. */
export interface ReadText<Model> {
  /**
   * The model; absent where it could not be written as XML without loss. Its type holds as far as there are no diagnostics: a
   * model may lack what its schema asks for.
   */
  readonly model?: Model;
  /** In the order of the text, each with a span. */
  readonly diagnostics: readonly ModelDiagnostic[];
}

/** Findings that keep nobody from writing a model. */
const bearable: ReadonlySet<string> = new Set(modelSchemaCodes.map(({ code }) => code));

/** The model in the tree of a text, with all that is wrong with the text or the model. */
export function readText<Model>(schema: ModelSchema<Model>, text: string, tree: ReadTree): ReadText<Model> {
  const { root } = tree;
  // What follows from a fault of the text is no finding of its own.
  if (root === undefined || tree.diagnostics.length > 0) return { diagnostics: tree.diagnostics };
  const { model, diagnostics: atPlaces } = modelOfTree(root, modelPlace(schema.kind), text);
  const known = new Set(atPlaces.map(({ path }) => path));
  const found = validateModel(schema, model)
    .filter(({ path }) => !known.has(path))
    .map((diagnostic) => located(diagnostic, root));
  const diagnostics = [...atPlaces, ...found].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const isWhole = diagnostics.every(({ code }) => bearable.has(code));
  return isWhole ? { model: model as Model, diagnostics } : { diagnostics };
}
