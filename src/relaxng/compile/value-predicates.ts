import { type Datatype, type DatatypeParameter, datatypeKey } from '../datatypes/datatype.ts';
import type { Pattern } from '../pattern.ts';
import { budget, Refusal } from './refusal.ts';

/** A datatype as a schema names it. */
interface DatatypeName {
  readonly library: string;
  readonly name: string;
  readonly parameters: readonly DatatypeParameter[];
}

/** The first number of a predicate's code, and what follows it. */
export const predicateCode = {
  empty: 0,
  text: 1,
  /** datatype, literal */
  value: 2,
  /** datatype */
  data: 3,
  /** datatype, code of the excluded */
  dataExcept: 4,
  /** count, code of each */
  choice: 5,
  /** count, code of each */
  group: 6,
  /** count, code of each */
  interleave: 7,
  /** code */
  oneOrMore: 8,
  /** code */
  list: 9,
  /** count, datatype, literals: a choice of values of one datatype */
  enumeration: 10,
} as const;

/** A question about a value with several answers: which of these predicates does it satisfy? */
interface Dispatch {
  readonly predicates: readonly number[];
  /** The sets of predicates that values can satisfy, as bit sets over `predicates`; its index is the value's class. */
  readonly classes: readonly number[];
}

/**
 * The value predicates of a grammar: patterns for text alone, written as numbers over tables of literals and datatypes,
 * and the dispatches that attributes and text contents ask.
 */
export class ValuePredicates {
  readonly literals: string[] = [];
  readonly datatypes: DatatypeName[] = [];
  readonly codes: number[][] = [];
  readonly dispatches: Dispatch[] = [];
  readonly #literals = new Map<string, number>();
  readonly #datatypes = new Map<string, number>();
  readonly #predicates = new Map<string, number>();
  readonly #dispatches = new Map<string, number>();

  /** The dispatch on which of these patterns a value matches (as `matchesContent` understands it). */
  dispatchFor(patterns: readonly Pattern[]): number {
    const predicates = patterns.map((pattern) => this.#predicateFor(pattern));
    const key = predicates.join(' ');
    let dispatch = this.#dispatches.get(key);
    if (dispatch === undefined) {
      const classes =
        patterns.length === 1 ? [1] : possibleClasses(patterns, (datatype) => this.#datatype(datatype));
      dispatch = this.dispatches.push({ predicates, classes }) - 1;
      this.#dispatches.set(key, dispatch);
    }
    return dispatch;
  }

  #predicateFor(pattern: Pattern): number {
    const code: number[] = [];
    this.#encode(pattern, code);
    const key = code.join(' ');
    let predicate = this.#predicates.get(key);
    if (predicate === undefined) {
      predicate = this.codes.push(code) - 1;
      this.#predicates.set(key, predicate);
    }
    return predicate;
  }

  #encode(pattern: Pattern, code: number[]): void {
    switch (pattern.kind) {
      case 'empty':
      case 'text':
        code.push(predicateCode[pattern.kind]);
        break;
      case 'value':
        code.push(predicateCode.value, this.#datatype(pattern.datatype), this.#literal(pattern.literal));
        break;
      case 'data':
        code.push(
          pattern.except === undefined ? predicateCode.data : predicateCode.dataExcept,
          this.#datatype(pattern.datatype),
        );
        if (pattern.except !== undefined) this.#encode(pattern.except, code);
        break;
      case 'choice':
        this.#encodeChoice(pattern.members, code);
        break;
      case 'group':
      case 'interleave':
        code.push(predicateCode[pattern.kind], pattern.members.length);
        for (const member of pattern.members) this.#encode(member, code);
        break;
      case 'oneOrMore':
      case 'list':
        code.push(predicateCode[pattern.kind]);
        this.#encode(pattern.content, code);
        break;
      default:
        throw new Refusal(`${pattern.kind} stands where only text can`);
    }
  }

  #encodeChoice(members: readonly Pattern[], code: number[]): void {
    const enumerations = new Map<number, number[]>();
    const others: Pattern[] = [];
    for (const member of members) {
      if (member.kind !== 'value') {
        others.push(member);
        continue;
      }
      const datatype = this.#datatype(member.datatype);
      const literals = enumerations.get(datatype);
      if (literals === undefined) enumerations.set(datatype, [this.#literal(member.literal)]);
      else literals.push(this.#literal(member.literal));
    }
    const count = enumerations.size + others.length;
    if (count > 1) code.push(predicateCode.choice, count);
    for (const [datatype, literals] of enumerations) {
      if (literals.length === 1) code.push(predicateCode.value, datatype, literals[0] as number);
      else {
        code.push(predicateCode.enumeration, literals.length, datatype);
        for (const literal of literals) code.push(literal);
      }
    }
    for (const member of others) this.#encode(member, code);
  }

  #datatype(datatype: Datatype): number {
    if (datatype.contextual) {
      throw new Refusal(`values of ${datatype.name} depend on namespace declarations`);
    }
    const { library, name, parameters } = datatype;
    const key = datatypeKey(datatype);
    let number = this.#datatypes.get(key);
    if (number === undefined) {
      number = this.datatypes.push({ library, name, parameters }) - 1;
      this.#datatypes.set(key, number);
    }
    return number;
  }

  #literal(literal: string): number {
    let number = this.#literals.get(literal);
    if (number === undefined) this.#literals.set(literal, (number = this.literals.push(literal) - 1));
    return number;
  }
}

/**
 * Which sets of patterns a value may match. A value satisfies any combination of their alternatives, except that of the
 * values of one datatype it equals at most one. That allows a few sets too many, which costs space and nothing else.
 */
function possibleClasses(patterns: readonly Pattern[], numberOf: (datatype: Datatype) => number): number[] {
  if (patterns.length > budget.candidates) {
    throw new Refusal(`one attribute has more than ${budget.candidates} different contents at a time`);
  }
  const valuesByDatatype = new Map<number, Map<string, number>>();
  const independent = new Map<Pattern | 'blank', number>();
  const add = <Key>(masks: Map<Key, number>, key: Key, bit: number): void => {
    masks.set(key, (masks.get(key) ?? 0) | bit);
  };
  let always = 0;
  patterns.forEach((pattern, index) => {
    const bit = 1 << index;
    const alternatives = pattern.kind === 'choice' ? pattern.members : [pattern];
    if (pattern.nullable) add(independent, 'blank', bit);
    for (const alternative of alternatives) {
      if (alternative.kind === 'text') always |= bit;
      else if (alternative.kind === 'value') {
        const datatype = numberOf(alternative.datatype);
        let values = valuesByDatatype.get(datatype);
        if (values === undefined) valuesByDatatype.set(datatype, (values = new Map()));
        add(values, alternative.valueKey, bit);
      } else if (alternative.kind !== 'empty') add(independent, alternative, bit);
    }
  });
  let classes = new Set([always]);
  const extend = (masks: Iterable<number>): void => {
    const extended = new Set(classes);
    for (const mask of new Set(masks)) for (const known of classes) extended.add(known | mask);
    if (extended.size > budget.valueClasses) {
      throw new Refusal(`the values of one attribute fall into more than ${budget.valueClasses} classes`);
    }
    classes = extended;
  };
  for (const values of valuesByDatatype.values()) extend(values.values());
  for (const mask of independent.values()) extend([mask]);
  classes.delete(0);
  return [...classes].sort((a, b) => a - b);
}
