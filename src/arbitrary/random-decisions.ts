import type { Random } from 'fast-check';
import type { ExpandedName } from '../relaxng/name-class.ts';
import type { AttributePattern, ChoicePattern, ElementPattern, Pattern } from '../relaxng/pattern.ts';
import type { Decisions } from './derive.ts';
import type { Sources } from './sources.ts';

/** What drawn documents are like. */
export interface DocumentOptions {
  /** Elements nested deeper than this have what they must have and nothing more. Default: 12. */
  readonly maxDepth?: number;
  /** After so many elements nothing is drawn but what must be there. Default: 60. */
  readonly maxElements?: number;
  /**
   * Whether values are as libvirt would write them: `7`, where the grammar also allows ` +007 `. Models of such documents have
   * numbers and booleans wherever their types say so. Default: false.
   */
  readonly plainValues?: boolean;
}

/** The way to a place: patterns to come by, the first in the start of the grammar, each other in the content of the one before. */
export type Route = readonly Distances[];

/** How far a pattern is away for those that lead to it; 0 for itself, absent for those that do not. */
export type Distances = ReadonlyMap<Pattern, number>;

/** How likely what may be repeated comes once more. */
const repetition = 0.3;
/** So many turns make interleaves look random. */
const mostTurns = 8;

/** Decides at random, within limits; on the way to a place, if there is one, for what leads there. */
export class RandomDecisions implements Decisions {
  readonly #sources: Sources;
  readonly #random: Random;
  readonly #maxDepth: number;
  readonly #maxElements: number;
  /** How likely what may be left out is left out: documents are to be short and long. */
  readonly #leaving: number;
  readonly #route: Route;
  /** How many patterns of the route have been met. */
  #reached = 0;
  #elements = 0;

  constructor(
    sources: Sources,
    random: Random,
    { maxDepth = 12, maxElements = 60 }: DocumentOptions,
    route: Route = [],
  ) {
    this.#sources = sources;
    this.#random = random;
    this.#maxDepth = maxDepth;
    this.#maxElements = maxElements;
    this.#leaving = 0.1 + 0.8 * random.nextDouble();
    this.#route = route;
  }

  meet(pattern: Pattern, depth: number): void {
    if (pattern.kind === 'element') this.#elements++;
    if (this.#distances(depth)?.get(pattern) === 0) this.#reached++;
  }

  alternative(choice: ChoicePattern, depth: number): Pattern {
    const distances = this.#distances(depth);
    if (distances?.has(choice)) {
      const distance = (member: Pattern): number => distances.get(member) ?? Number.POSITIVE_INFINITY;
      return choice.members.reduce((best, one) => (distance(one) < distance(best) ? one : best));
    }
    const { smallest } = this.#sources;
    if (this.#isFull(depth)) return smallest.alternative(choice);
    const possible = choice.members.filter(smallest.isPossible);
    const nullable = possible.filter((member) => member.nullable);
    const leave = nullable.length > 0 && this.#chance(this.#leaving);
    return this.#pick(leave ? nullable : possible);
  }

  repeats(depth: number): boolean {
    return !this.#isFull(depth) && this.#chance(repetition);
  }

  name(pattern: AttributePattern | ElementPattern): ExpandedName {
    return this.#pick(this.#sources.names.namesOf(pattern));
  }

  text(pattern: Pattern): string {
    if (this.#route.length > 0 && pattern.kind === 'value') return pattern.literal;
    return this.#sources.strings.draw(pattern, this.#random);
  }

  sequence(count: number): readonly number[] {
    const indices = Array.from({ length: count }, (_, index) => index);
    for (let left = count - 1; left > 0; left--) {
      const other = this.#random.nextInt(0, left);
      [indices[left], indices[other]] = [indices[other] as number, indices[left] as number];
    }
    return indices;
  }

  turns(): readonly number[] {
    return Array.from({ length: mostTurns }, () => this.#random.nextInt(0, 0xffff));
  }

  /** Those to what is to be met next, where it is to be met. */
  #distances(depth: number): Distances | undefined {
    return depth === this.#reached ? this.#route[depth] : undefined;
  }

  #isFull(depth: number): boolean {
    return depth > this.#maxDepth || this.#elements >= this.#maxElements;
  }

  #chance(probability: number): boolean {
    return this.#random.nextDouble() < probability;
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#random.nextInt(0, items.length - 1)] as Item;
  }
}
