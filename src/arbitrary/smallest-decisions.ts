import { ShortestStrings } from '../relaxng/examples/shortest-strings.ts';
import { SmallestContents } from '../relaxng/examples/smallest-contents.ts';
import type { Grammar } from '../relaxng/grammar.ts';
import type { ExpandedName } from '../relaxng/name-class.ts';
import type { AttributePattern, ChoicePattern, ElementPattern, Pattern } from '../relaxng/pattern.ts';
import type { Decisions } from './derive.ts';
import type { NameSource } from './name-source.ts';

/** Decides for what is small: nothing optional, of alternatives the shortest. */
export class SmallestDecisions implements Decisions {
  readonly #contents: SmallestContents;
  readonly #strings = new ShortestStrings();
  readonly #names: NameSource;
  readonly #sizes = new Map<Pattern, number>();
  readonly #smallest = new Map<ChoicePattern, Pattern>();

  constructor(grammar: Grammar, names: NameSource) {
    this.#contents = new SmallestContents(grammar.elements, this.#strings.stringOf);
    this.#names = names;
  }

  /** Whether anything matches a pattern. */
  readonly isPossible = (pattern: Pattern): boolean => this.#sizeOf(pattern) < Number.POSITIVE_INFINITY;

  alternative(choice: ChoicePattern): Pattern {
    let smallest = this.#smallest.get(choice);
    if (smallest === undefined) {
      smallest = choice.members.reduce((best, member) =>
        this.#sizeOf(member) < this.#sizeOf(best) ? member : best,
      );
      this.#smallest.set(choice, smallest);
    }
    return smallest;
  }

  repeats(): boolean {
    return false;
  }

  name(pattern: AttributePattern | ElementPattern): ExpandedName {
    return this.#names.namesOf(pattern)[0] as ExpandedName;
  }

  text(pattern: Pattern): string {
    return pattern.kind === 'text' ? '' : (this.#strings.stringOf(pattern) as string);
  }

  sequence(count: number): readonly number[] {
    return Array.from({ length: count }, (_, index) => index);
  }

  turns(): readonly number[] {
    return [];
  }

  /** How long the smallest part of a document is that the pattern matches, about; Infinity where there is none. */
  #sizeOf(pattern: Pattern): number {
    let size = this.#sizes.get(pattern);
    if (size === undefined) {
      size = this.#contents.contentOf(pattern)?.size ?? Number.POSITIVE_INFINITY;
      this.#sizes.set(pattern, size);
    }
    return size;
  }
}
