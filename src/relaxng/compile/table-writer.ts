import type { Alphabet } from './alphabet.ts';
import type { AttributeDiagrams, AttributeEdge } from './attribute-diagram.ts';
import type { CandidateSets } from './candidate-sets.ts';
import type { ContentAutomaton } from './content-automaton.ts';
import type { ContentModel, ContentModels, SymbolPlace } from './content-models.ts';
import { RecentNumbers } from './recent-numbers.ts';
import { type GrammarTables, nodeCode, writeNames } from './tables.ts';
import type { ValuePredicates } from './value-predicates.ts';

/** Writes what the compiler has worked out as tables. */
export class TableWriter {
  readonly #alphabet: Alphabet;
  readonly #predicates: ValuePredicates;
  readonly #models: ContentModels;
  readonly #diagrams: AttributeDiagrams;
  readonly #sets: CandidateSets;
  readonly #transitions = new Transitions();

  constructor(
    alphabet: Alphabet,
    predicates: ValuePredicates,
    models: ContentModels,
    diagrams: AttributeDiagrams,
    sets: CandidateSets,
  ) {
    this.#alphabet = alphabet;
    this.#predicates = predicates;
    this.#models = models;
    this.#diagrams = diagrams;
    this.#sets = sets;
  }

  tables(start: number): GrammarTables {
    const { namespaces, elements, attributes } = this.#alphabet;
    const { literals, datatypes, codes } = this.#predicates;
    return {
      namespaces,
      elementNames: writeNames(elements.names),
      attributeNames: writeNames(attributes.names),
      literals,
      datatypes: datatypes.map(({ library, name, parameters }) => [
        library,
        name,
        ...parameters.flatMap((parameter) => [parameter.name, parameter.value]),
      ]),
      predicates: codes.flat(),
      dispatches: this.#dispatches(),
      attributeNodes: this.#attributeNodes(),
      contents: this.#contents(),
      models: this.#contentModels(),
      automata: this.#automata(),
      transitions: this.#transitions.numbers,
      candidateSets: this.#candidateSets(),
      start,
    };
  }

  #dispatches(): number[] {
    const recent = new RecentNumbers();
    return this.#predicates.dispatches.flatMap(({ predicates, classes }) => [
      ...counted(predicates, (predicate) => [recent.write(predicate)]),
      ...counted(classes, (mask) => [mask]),
    ]);
  }

  #attributeNodes(): number[] {
    const contents = new RecentNumbers();
    const dispatches = new RecentNumbers();
    return this.#diagrams.nodes.flatMap(({ attribute, edge, absent, others }, node) => {
      const edgeNumbers = (way: AttributeEdge | undefined): number[] =>
        way === undefined
          ? [0]
          : [dispatches.writeOptional(way.dispatch), ...way.targets.map((target) => nodeCode(node, target))];
      const question =
        attribute === undefined
          ? [0, contents.writeOptional(absent)]
          : [attribute + 1, nodeCode(node, absent as number), ...edgeNumbers(edge)];
      return [
        ...question,
        ...counted(others, (other) => [
          other.namespace === undefined ? 0 : other.namespace + 1,
          ...edgeNumbers(other.edge),
        ]),
      ];
    });
  }

  #contents(): number[] {
    const models = new RecentNumbers();
    return this.#models.contents.flatMap((lanes) =>
      counted(lanes, ({ candidates, model }) => [candidates, models.write(model)]),
    );
  }

  #contentModels(): number[] {
    const automata = new RecentNumbers();
    const dispatches = new RecentNumbers();
    const numbersOf = (model: ContentModel): number[] => {
      switch (model.kind) {
        case 'empty':
          return [0];
        case 'text':
          return [1];
        case 'value':
          return [2, dispatches.write(model.dispatch)];
        case 'elements': {
          let last = 0;
          return [
            3,
            dispatches.writeOptional(model.dispatch),
            ...counted(model.automata, (automaton) => [automata.write(automaton)]),
            ...placeNumbers(model.text),
            ...placeNumbers(model.otherwise),
            ...counted([...model.places], ([symbol, place]) => {
              const difference = symbol - last;
              last = symbol;
              return [difference, ...placeNumbers(place)];
            }),
          ];
        }
      }
    };
    return this.#models.models.flatMap(numbersOf);
  }

  #automata(): number[] {
    const recent = new RecentNumbers();
    const numbersOf = ({ accepting, rows }: ContentAutomaton): number[] => [
      rows[0]?.length ?? 0,
      rows.length,
      ...rows.flatMap((row, state) => [
        Number(accepting[state]),
        ...row.map((transition) =>
          recent.writeOptional(transition && this.#transitions.numberOf(transition)),
        ),
      ]),
    ];
    return this.#models.automata.flatMap(numbersOf);
  }

  /** A set needs to name its definitions where it may be told apart in a larger one, for lanes. */
  #candidateSets(): number[] {
    const { sets } = this.#sets;
    const shared = new Set(sets.flatMap(({ definitions }) => (definitions.length > 1 ? definitions : [])));
    let last = 0;
    return sets.flatMap(({ root, definitions }) => {
      const difference = root - last;
      last = root;
      const isAlone = definitions.length === 1 && !definitions.some((definition) => shared.has(definition));
      return [difference, ...counted(isAlone ? [] : definitions, ({ id }) => [id])];
    });
  }
}

type Transition = NonNullable<ContentAutomaton['rows'][number][number]>;

/** The transitions of all automata, each once. */
class Transitions {
  readonly numbers: number[] = [];
  readonly #sets = new RecentNumbers();
  readonly #known = new Map<string, number>();

  numberOf({ candidates, next }: Transition): number {
    const ways = counted(next, ({ verdict, state }) => [verdict, state]);
    const key = `${candidates} ${ways}`;
    let number = this.#known.get(key);
    if (number === undefined) {
      this.#known.set(key, (number = this.#known.size));
      this.numbers.push(this.#sets.writeOptional(candidates), ...ways);
    }
    return number;
  }
}

function counted<Item>(items: readonly Item[], numbers: (item: Item) => number[]): number[] {
  return [items.length, ...items.flatMap(numbers)];
}

function placeNumbers(place: SymbolPlace | undefined): number[] {
  return place === undefined ? [0] : [place.column + 1, place.slot];
}
