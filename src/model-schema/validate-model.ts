import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import { mostFindings } from '../model/mistakes.ts';
import { ModelError } from '../model/model-error.ts';
import { write } from '../model/write.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { ModelSchema } from './model-schema.ts';
import { modelPlace } from './place.ts';
import { schemaDiagnostic } from './schema-diagnostic.ts';
import { type SchemaFinding, SchemaWalk } from './schema-walk.ts';
import { unknownWords } from './unknown-words.ts';

/**
 * What is wrong with a model, whatever it is: what `write` would refuse, what its schema says besides, and, as information,
 * words that are probably misspelt; of each sort a hundred at most. Without an error among them the model can be written, and
 * has the type of models of its kind.
 */
export function validateModel<Model>(schema: ModelSchema<Model>, model: unknown): readonly ModelDiagnostic[] {
  const mistakes = mistakesIn(schema, model);
  const findings = schemaFindings(schema, model, mistakes).map(schemaDiagnostic);
  return withoutMisspelt([...mistakes, ...findings, ...unknownWords(model, modelPlace(schema.kind))]);
}

/** What the schema finds where `write` finds nothing. */
function schemaFindings<Model>(
  { validators }: ModelSchema<Model>,
  model: unknown,
  mistakes: readonly ModelDiagnostic[],
): readonly SchemaFinding[] {
  // There may be mistakes beyond those that are told: the schema would tell them in words that do not fit.
  if (mistakes.length >= mostFindings) return [];
  const paths = mistakes.map(({ path }) => path);
  const findings = new SchemaWalk(validators).model(model);
  return findings.filter(({ instancePath }) => !isCovered(instancePath, paths));
}

/** What keeps a model from being written. */
function mistakesIn<Model>({ kind }: ModelSchema<Model>, model: unknown): readonly ModelDiagnostic[] {
  try {
    write(kind, model as Model);
    return [];
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error.diagnostics as readonly ModelDiagnostic[];
  }
}

/** Whether one of the paths leads to a value or to what it stands in. */
function isCovered(path: string, paths: readonly string[]): boolean {
  return paths.some(
    (outer) => path.startsWith(outer) && (path.length === outer.length || path[outer.length] === '/'),
  );
}

/** Without properties that are missing because they are misspelt. */
function withoutMisspelt(diagnostics: readonly ModelDiagnostic[]): readonly ModelDiagnostic[] {
  const unknown = new Map<string, string[]>();
  for (const { code, path, data } of diagnostics) {
    if (code !== 'model/unknown-property') continue;
    const record = path.slice(0, path.lastIndexOf('/'));
    unknown.set(record, [...(unknown.get(record) ?? []), data.property as string]);
  }
  return diagnostics.filter(({ code, path, data }) => {
    if (code !== 'model/missing-property') return true;
    const isMeant = (property: string): boolean =>
      nearestWord(property, [data.property as string]) !== undefined;
    return !unknown.get(path)?.some(isMeant);
  });
}
