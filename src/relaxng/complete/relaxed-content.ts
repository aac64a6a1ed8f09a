import type { Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';

/**
 * A content in which everything may be missing: it takes what can be completed by additions to what the content takes, be they
 * elements between those that are there, or words of a list. Attributes are left out.
 */
export class RelaxedContents {
  readonly #builder: PatternBuilder;
  readonly #relaxed = new WeakMap<Pattern, Pattern>();

  constructor(builder: PatternBuilder) {
    this.#builder = builder;
  }

  of(content: Pattern): Pattern {
    let relaxed = this.#relaxed.get(content);
    if (relaxed === undefined) this.#relaxed.set(content, (relaxed = this.#make(content)));
    return relaxed;
  }

  #make(content: Pattern): Pattern {
    switch (content.kind) {
      case 'attribute':
        return this.#builder.empty;
      case 'element':
      case 'data':
      case 'value':
        return this.#builder.optional(content);
      default:
        return this.#builder.withParts(content, (part) => this.of(part));
    }
  }
}
