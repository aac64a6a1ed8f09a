import type { Derivatives } from '../derivative/derivatives.ts';
import { type NameClass, nameClassContains } from '../name-class.ts';
import type { Pattern } from '../pattern.ts';
import { type Alphabet, elementsIn, forEachPart, mentionedIn } from './alphabet.ts';
import type { CandidateSets } from './candidate-sets.ts';
import { type ContentAutomaton, type ContentSymbol, contentAutomaton } from './content-automaton.ts';
import { factorsOf } from './factors.ts';
import { budget, Refusal } from './refusal.ts';
import type { ValuePredicates } from './value-predicates.ts';

/**
 * One way to read the content of an element: the candidates it is the content of (a bit set), and the model to follow.
 */
interface Lane {
  readonly candidates: number;
  readonly model: number;
}

/** Where a symbol goes: to the automaton at `slot`, as its `column`. */
export interface SymbolPlace {
  readonly slot: number;
  readonly column: number;
}

/** What may stand between the tags of an element. */
export type ContentModel =
  /** Nothing but white space. */
  | { readonly kind: 'empty' }
  /** Any text, no elements. */
  | { readonly kind: 'text' }
  /** Text that a predicate accepts, no elements. */
  | { readonly kind: 'value'; readonly dispatch: number }
  | ElementContentModel;

/** Child elements, and text where `text` says so. */
interface ElementContentModel {
  readonly kind: 'elements';
  /** Numbers of the automata that run side by side, each over symbols of its own. */
  readonly automata: readonly number[];
  /** By element symbol; symbols not in it go where `otherwise` says. Undefined: not allowed. */
  readonly places: ReadonlyMap<number, SymbolPlace | undefined>;
  readonly otherwise: SymbolPlace | undefined;
  readonly text: SymbolPlace | undefined;
  /** A predicate that accepts text alone, where a choice offers values beside elements. */
  readonly dispatch: number | undefined;
}

/** A symbol number that no element name has. */
const textSymbol = -1;

/** The contents that attribute diagrams lead to, and the models they consist of; each once. */
export class ContentModels {
  readonly contents: (readonly Lane[])[] = [];
  readonly models: ContentModel[] = [];
  readonly automata: ContentAutomaton[] = [];
  readonly #derivatives: Derivatives;
  readonly #alphabet: Alphabet;
  readonly #predicates: ValuePredicates;
  readonly #contents = new Map<string, number>();
  readonly #numbers = new Map<Pattern, number>();
  readonly #patterns: Pattern[] = [];
  readonly #automata = new Map<string, number>();
  readonly #symbols = new Map<Pattern, ReadonlySet<number>>();
  #entries = 0;

  constructor(derivatives: Derivatives, alphabet: Alphabet, predicates: ValuePredicates) {
    this.#derivatives = derivatives;
    this.#alphabet = alphabet;
    this.#predicates = predicates;
  }

  /** The content in which each candidate's is one of these patterns; undefined if all are `notAllowed`. */
  contentFor(patterns: readonly Pattern[]): number | undefined {
    const lanes = new Map<number, number>();
    patterns.forEach((pattern, candidate) => {
      if (pattern.kind === 'notAllowed') return;
      const model = this.modelFor(pattern);
      lanes.set(model, (lanes.get(model) ?? 0) | (1 << candidate));
    });
    if (lanes.size === 0) return undefined;
    if (lanes.size > budget.lanes) {
      throw new Refusal(`an element has more than ${budget.lanes} possible contents at a time`);
    }
    const key = [...lanes].join(' ');
    let content = this.#contents.get(key);
    if (content === undefined) {
      content = this.contents.push(Array.from(lanes, ([model, candidates]) => ({ model, candidates }))) - 1;
      this.#contents.set(key, content);
    }
    return content;
  }

  /** The model of a pattern; it is worked out by `complete`. */
  modelFor(pattern: Pattern): number {
    let number = this.#numbers.get(pattern);
    if (number === undefined) this.#numbers.set(pattern, (number = this.#patterns.push(pattern) - 1));
    return number;
  }

  /** Works out all models asked for so far, and those that come up meanwhile. */
  complete(sets: CandidateSets): void {
    while (this.models.length < this.#patterns.length) {
      this.models.push(this.#model(this.#patterns[this.models.length] as Pattern, sets));
    }
  }

  #model(pattern: Pattern, sets: CandidateSets): ContentModel {
    if (pattern.kind === 'empty' || pattern.kind === 'text') return { kind: pattern.kind };
    if (pattern.kind === 'choice' && pattern.members.includes(this.#derivatives.builder.text)) {
      if (elementsIn(pattern).length === 0) return { kind: 'text' };
    }
    if (elementsIn(pattern).length === 0 && pattern.kind !== 'notAllowed') {
      return { kind: 'value', dispatch: this.#predicates.dispatchFor([pattern]) };
    }
    return this.#elementModel(pattern, sets);
  }

  #elementModel(pattern: Pattern, sets: CandidateSets): ElementContentModel {
    const factors = factorsOf(this.#derivatives.builder, pattern, (part) => this.#symbolsIn(part));
    const automata: number[] = [];
    const places = new Map<number, SymbolPlace | undefined>();
    let text: SymbolPlace | undefined;
    factors.forEach((factor, slot) => {
      const symbols = [...this.#symbolsIn(factor)];
      const names = symbols.map(
        (symbol): ContentSymbol => (symbol === textSymbol ? 'text' : this.#alphabet.elementName(symbol)),
      );
      const automaton = contentAutomaton(this.#derivatives, sets, factor, names);
      this.#entries += symbols.length + automaton.rows.length * (automaton.rows[0]?.length ?? 0);
      if (this.#entries > budget.entries)
        throw new Refusal(`the tables have more than ${budget.entries} entries`);
      symbols.forEach((symbol, index) => {
        const column = automaton.columns[index];
        if (column === undefined) return;
        if (symbol === textSymbol) text = { slot, column };
        else places.set(symbol, { slot, column });
      });
      automata.push(this.#automaton(automaton));
    });
    const otherwise = this.#otherwise(places);
    return { kind: 'elements', automata, places, otherwise, text, dispatch: this.#textAlone(pattern) };
  }

  /** Takes the most frequent place out of the map where symbols without any are in the minority (wildcards). */
  #otherwise(places: Map<number, SymbolPlace | undefined>): SymbolPlace | undefined {
    const count = this.#alphabet.elementSymbolCount;
    const any = places.get(count - 1);
    if (any === undefined) return undefined;
    for (let symbol = 0; symbol < count; symbol++) {
      const place = places.get(symbol);
      if (place === undefined) places.set(symbol, undefined);
      else if (place.slot === any.slot && place.column === any.column) places.delete(symbol);
    }
    return any;
  }

  #automaton(automaton: ContentAutomaton): number {
    const key = JSON.stringify([automaton.accepting, automaton.rows]);
    let number = this.#automata.get(key);
    if (number === undefined) this.#automata.set(key, (number = this.automata.push(automaton) - 1));
    return number;
  }

  /** The symbols that can occur in a content: element symbols, and `textSymbol`. */
  #symbolsIn(content: Pattern): ReadonlySet<number> {
    const known = this.#symbols.get(content);
    if (known !== undefined) return known;
    const symbols = new Set<number>();
    const nameClasses = new Set<NameClass>();
    forEachPart(content, (part) => {
      if (part.kind === 'element') nameClasses.add(part.nameClass);
      if (part.kind === 'text') symbols.add(textSymbol);
    });
    const { names, infinite } = mentionedIn(nameClasses);
    if (infinite) {
      for (let symbol = 0; symbol < this.#alphabet.elementSymbolCount; symbol++) {
        const { namespaceName, localName } = this.#alphabet.elementName(symbol);
        for (const nameClass of nameClasses) {
          if (nameClassContains(nameClass, namespaceName, localName)) symbols.add(symbol);
        }
      }
    } else {
      for (const { namespaceName, localName } of names) {
        const namespace = this.#alphabet.namespaceIndex(namespaceName);
        symbols.add(this.#alphabet.elements.numberOf(namespace, localName));
      }
    }
    this.#symbols.set(content, symbols);
    return symbols;
  }

  /** The dispatch on text that stands alone, where the content has values for it. */
  #textAlone(content: Pattern): number | undefined {
    const { builder } = this.#derivatives;
    let values = false;
    const strip = (part: Pattern): Pattern => {
      if (part.kind === 'element') return builder.notAllowed;
      if (part.kind === 'data' || part.kind === 'value' || part.kind === 'list') values = true;
      return builder.withParts(part, strip);
    };
    const stripped = strip(content);
    return values && stripped.kind !== 'notAllowed' ? this.#predicates.dispatchFor([stripped]) : undefined;
  }
}
