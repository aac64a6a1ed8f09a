import { Derivatives } from '../../derivative/derivatives.ts';
import { NamespaceScope } from '../../derivative/namespace-scope.ts';
import { matchesContent } from '../../derivative/string-match.ts';
import type { Pattern } from '../../pattern.ts';
import { PatternBuilder } from '../../pattern-builder.ts';
import { adoptPattern } from './adopt-pattern.ts';

/** Asks the derivative engine which of some string patterns match a string, where no prefix but `xml` is declared. */
export class StringJudge {
  readonly #derivatives = new Derivatives(new PatternBuilder());
  readonly #patterns: readonly Pattern[];

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns.map((pattern) => adoptPattern(this.#derivatives.builder, pattern));
  }

  /** For each pattern, whether it matches. */
  members(literal: string): boolean[] {
    return this.#patterns.map((pattern) =>
      matchesContent(this.#derivatives, pattern, literal, NamespaceScope.outermost),
    );
  }
}
