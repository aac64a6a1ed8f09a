import type { Diagnostic, Expected, RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import type { GrammarCode } from './codes.ts';
import type { FindingData } from './messages.ts';
import { findingMessage } from './messages.ts';

/** Where a finding is: a node by its path, and the text to underline. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

/** The diagnostics of one document as they are found, up to a greatest number. */
export class Findings {
  readonly #limit: number;
  readonly #diagnostics: Diagnostic[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether there is no point in looking any further. */
  get full(): boolean {
    return this.#diagnostics.length >= this.#limit;
  }

  get count(): number {
    return this.#diagnostics.length;
  }

  report<Code extends GrammarCode>(
    code: Code,
    place: Place,
    data: FindingData[Code],
    expected: readonly Expected[],
    related?: readonly RelatedPlace[],
  ): void {
    if (this.full) return;
    this.#diagnostics.push({
      code,
      severity: 'error',
      stage: 'grammar',
      message: findingMessage(code, data, expected),
      path: place.path,
      span: place.span,
      expected,
      data: { ...data },
      ...(related === undefined ? {} : { related }),
    });
  }

  /** In document order. */
  inOrder(): Diagnostic[] {
    return this.#diagnostics.toSorted((a, b) => a.span.start - b.span.start);
  }
}
