import type { ExpandedName } from '../name-class.ts';
import type { AttributePattern, ElementPattern, Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';
import type { StartIndex } from './possible-start.ts';
import type { ChoiceIndex } from './string-match.ts';

/** An expanded name that a `Derivatives` has met; equal names of one `Derivatives` are the same object. */
export interface MetName extends ExpandedName {
  readonly id: number;
}

/** One way for an element to stand next: the definition it must match, and what may follow it on its level. */
export interface ElementStep {
  readonly element: ElementPattern;
  readonly residual: Pattern;
}

/**
 * What the derivatives of one builder's patterns have come to, keyed by pattern ids. The operations on it stand in a file
 * each: `elementDerivative`, `attributeDerivative`, `closeAttributes`, `textDerivative`, `matchesContent`.
 */
export class Derivatives {
  readonly builder: PatternBuilder;

  /** By pattern id, then name id. */
  readonly elementSteps = new Map<number, Map<number, readonly ElementStep[]>>();
  /** By pattern id, then name id. */
  readonly attributes = new Map<number, Map<number, readonly AttributePattern[]>>();
  /** By pattern id, then the ids of the attribute patterns that matched. */
  readonly attributeResiduals = new Map<number, Map<string, Pattern>>();
  /** By pattern id. */
  readonly closed = new Map<number, Pattern>();
  /** By pattern id. */
  readonly textResiduals = new Map<number, Pattern>();
  /** By id of the choice. */
  readonly choiceIndexes = new Map<number, ChoiceIndex>();
  /** By id of the choice. */
  readonly startIndexes = new Map<number, StartIndex>();

  readonly #names = new Map<string, Map<string, MetName>>();
  readonly #initialSize: number;
  #nextName = 0;
  #entries = 0;
  #forgotten = 0;

  constructor(builder: PatternBuilder) {
    this.builder = builder;
    this.#initialSize = builder.size;
  }

  /** How many results and patterns are kept: what grows with the documents that were seen. */
  get entries(): number {
    return this.#entries + this.builder.size - this.#initialSize - this.#forgotten;
  }

  /** The name as an object, the same for the same name until `clear`. */
  name(namespaceName: string, localName: string): MetName {
    let names = this.#names.get(namespaceName);
    if (names === undefined) this.#names.set(namespaceName, (names = new Map()));
    let name = names.get(localName);
    if (name === undefined) {
      this.#entries++;
      name = { id: this.#nextName++, namespaceName, localName };
      names.set(localName, name);
    }
    return name;
  }

  /** The inner map of a two-level memo; counts the entry that the caller is about to add. */
  bucket<K, V>(memo: Map<number, Map<K, V>>, patternId: number): Map<K, V> {
    this.#entries++;
    let inner = memo.get(patternId);
    if (inner === undefined) memo.set(patternId, (inner = new Map()));
    return inner;
  }

  /** Keeps a result of a one-level memo. */
  keep<V>(memo: Map<number, V>, patternId: number, result: V): V {
    this.#entries++;
    memo.set(patternId, result);
    return result;
  }

  /**
   * Forgets everything that was worked out. Patterns and names handed out before stay usable, since ids are never used
   * twice; they are only no longer equal to their like made later.
   */
  clear(): void {
    this.elementSteps.clear();
    this.attributes.clear();
    this.attributeResiduals.clear();
    this.closed.clear();
    this.textResiduals.clear();
    this.choiceIndexes.clear();
    this.startIndexes.clear();
    this.#names.clear();
    this.#entries = 0;
    this.builder.forgetSince(this.#initialSize);
    this.#forgotten = this.builder.size - this.#initialSize;
  }
}
