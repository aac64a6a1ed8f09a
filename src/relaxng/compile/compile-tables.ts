import { Derivatives } from '../derivative/derivatives.ts';
import type { Grammar } from '../grammar.ts';
import { AttributeDiagrams, type AttributeEdge } from './attribute-diagram.ts';
import { mergeDefinitions } from './bisimulation.ts';
import { CandidateSets } from './candidate-sets.ts';
import type { ContentAutomaton } from './content-automaton.ts';
import { type ContentModel, ContentModels, type SymbolPlace } from './content-models.ts';
import { completeLaneUnions } from './lane-unions.ts';
import { Alphabet } from './name-symbols.ts';
import { Refusal } from './refusal.ts';
import type { GrammarTables } from './tables.ts';
import { ValuePredicates } from './value-predicates.ts';

/** Tables, or why a grammar has to be left to the derivative engine. */
export type CompileResult =
  | { readonly tables: GrammarTables; readonly reason?: undefined }
  | { readonly tables?: undefined; readonly reason: string };

/**
 * Works a grammar out ahead of time. The tables decide validity exactly as derivatives do. Refused are grammars whose values
 * depend on namespace declarations (QName), and those that would exceed a `budget`; the reason says what.
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

  const transitions = new Transitions();
  return {
    namespaces: alphabet.namespaces,
    elementNames: alphabet.elements.names,
    attributeNames: alphabet.attributes.names,
    literals: predicates.literals,
    datatypes: predicates.datatypes,
    predicates: predicates.codes.flat(),
    dispatches: predicates.dispatches.flatMap((dispatch) => [
      ...counted(dispatch.predicates, (predicate) => [predicate]),
      ...counted(dispatch.classes, (mask) => [mask]),
    ]),
    attributeNodes: diagrams.nodes.flatMap(({ attribute, edge, absent, others }) => [
      ...optional(attribute),
      ...(attribute === undefined ? optional(absent) : [absent as number, ...edgeNumbers(edge)]),
      ...counted(others, (other) => [...optional(other.namespace), ...edgeNumbers(other.edge)]),
    ]),
    contents: models.contents.flatMap((lanes) =>
      counted(lanes, ({ candidates, model }) => [candidates, model]),
    ),
    models: models.models.flatMap(modelNumbers),
    automata: models.automata.flatMap((automaton) => automatonNumbers(automaton, transitions)),
    transitions: transitions.numbers,
    candidateSets: sets.sets.flatMap(({ root, definitions }) => [
      root,
      ...counted(definitions, ({ id }) => [id]),
    ]),
    start,
  };
}

function counted<Item>(items: readonly Item[], numbers: (item: Item) => number[]): number[] {
  return [items.length, ...items.flatMap(numbers)];
}

function optional(number: number | undefined): number[] {
  return [number === undefined ? 0 : number + 1];
}

function edgeNumbers(edge: AttributeEdge | undefined): number[] {
  return edge === undefined ? [0] : [edge.dispatch + 1, ...edge.targets];
}

function modelNumbers(model: ContentModel): number[] {
  switch (model.kind) {
    case 'empty':
      return [0];
    case 'text':
      return [1];
    case 'value':
      return [2, model.dispatch];
    case 'elements': {
      const places = [...model.places].sort(([a], [b]) => a - b);
      return [
        3,
        ...optional(model.dispatch),
        ...counted(model.automata, (automaton) => [automaton]),
        ...placeNumbers(model.text),
        ...placeNumbers(model.otherwise),
        ...counted(places, ([symbol, place]) => [symbol, ...placeNumbers(place)]),
      ];
    }
  }
}

function placeNumbers(place: SymbolPlace | undefined): number[] {
  return place === undefined ? [0] : [place.column + 1, place.slot];
}

function automatonNumbers({ accepting, rows }: ContentAutomaton, transitions: Transitions): number[] {
  return [
    rows[0]?.length ?? 0,
    rows.length,
    ...rows.flatMap((row, state) => [
      Number(accepting[state]),
      ...row.map((transition) => {
        if (transition === undefined) return 0;
        const { candidates, next } = transition;
        return (
          1 +
          transitions.numberOf([...optional(candidates), ...counted(next, (way) => [way.verdict, way.state])])
        );
      }),
    ]),
  ];
}

/** The transitions of all automata, each once. */
class Transitions {
  readonly numbers: number[] = [];
  readonly #known = new Map<string, number>();

  numberOf(record: readonly number[]): number {
    const key = record.join(' ');
    let number = this.#known.get(key);
    if (number === undefined) {
      this.#known.set(key, (number = this.#known.size));
      this.numbers.push(...record);
    }
    return number;
  }
}
