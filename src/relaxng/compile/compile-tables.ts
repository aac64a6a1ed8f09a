import { Derivatives } from '../derivative/derivatives.ts';
import type { Grammar } from '../grammar.ts';
import { Alphabet } from './alphabet.ts';
import { AttributeDiagrams } from './attribute-diagram.ts';
import { CandidateSets } from './candidate-sets.ts';
import { ContentModels } from './content-models.ts';
import { completeLaneUnions } from './lane-unions.ts';
import { mergeDefinitions } from './merge-definitions.ts';
import { Refusal } from './refusal.ts';
import { TableWriter } from './table-writer.ts';
import type { GrammarTables } from './tables.ts';
import { ValuePredicates } from './value-predicates.ts';

/** Tables, or why a grammar has to be left to the derivative engine. */
export type CompileResult =
  | { readonly tables: GrammarTables; readonly reason?: undefined }
  | { readonly tables?: undefined; readonly reason: string };

/**
 * Works a grammar out ahead of time. The tables decide validity exactly as derivatives do. Refused are grammars whose
 * values depend on namespace declarations (QName), and those that would exceed a `budget`; the reason says what.
 */
export function compileTables(grammar: Grammar): CompileResult {
  try {
    return { tables: compile(grammar) };
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.message };
    throw error;
  }
}

function compile(grammar: Grammar): GrammarTables {
  const merged = mergeDefinitions(grammar);
  const derivatives = new Derivatives(merged.builder);
  const alphabet = new Alphabet(merged, derivatives);
  const predicates = new ValuePredicates();
  const models = new ContentModels(derivatives, alphabet, predicates);
  const diagrams = new AttributeDiagrams(derivatives, alphabet, predicates, (contents) =>
    models.contentFor(contents),
  );
  const sets = new CandidateSets(diagrams, models);
  const start = models.modelFor(merged.start);
  models.complete(sets);
  completeLaneUnions(models, sets);

  return new TableWriter(alphabet, predicates, models, diagrams, sets).tables(start);
}
