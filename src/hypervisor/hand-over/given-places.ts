import type { DifferenceSide } from '../../comparison/difference.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/span.ts';

/** Leads from a text into which something was put back to the text that was given: authors know no other. */
export class GivenPlaces {
  readonly #at: number;
  readonly #length: number;

  constructor(given: string, text: string) {
    this.#at = commonStart(given, text);
    this.#length = text.length - given.length;
  }

  span({ start, end }: Span): Span {
    return { start: this.#offset(start), end: this.#offset(end) };
  }

  side(side: DifferenceSide): DifferenceSide {
    return side.span === undefined ? side : { ...side, span: this.span(side.span) };
  }

  diagnostic(diagnostic: Diagnostic): Diagnostic {
    if (this.#length === 0) return diagnostic;
    const { span, related, fixes } = diagnostic;
    const placed = <Place extends { readonly span: Span }>(place: Place): Place => ({
      ...place,
      span: this.span(place.span),
    });
    return {
      ...diagnostic,
      span: this.span(span),
      ...(related && { related: related.map(placed) }),
      ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(placed) })) }),
    };
  }

  #offset(offset: number): number {
    return offset <= this.#at ? offset : Math.max(this.#at, offset - this.#length);
  }
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
