import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** The parts of a text that edits change. */
export class OccupiedSpans {
  /** In the order of the text; of those that begin together an insertion comes first. */
  readonly #spans: Span[] = [];

  /** Occupies what some edits change; false, and nothing is occupied, where a part of that is occupied already. */
  take(edits: readonly TextEdit[]): boolean {
    const spans = edits.map(({ span }) => span);
    if (spans.length === 0 || spans.some((span) => this.#isOccupied(span))) return false;
    for (const span of spans) this.#spans.splice(this.#indexOf(span), 0, span);
    return true;
  }

  #isOccupied(span: Span): boolean {
    const index = this.#indexOf(span);
    const before = this.#spans[index - 1];
    const behind = this.#spans[index];
    return (before !== undefined && meet(before, span)) || (behind !== undefined && meet(span, behind));
  }

  /** Where a span comes among the others. */
  #indexOf(span: Span): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comesBefore(this.#spans[middle] as Span, span)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function comesBefore(one: Span, other: Span): boolean {
  return one.start < other.start || (one.start === other.start && one.end < other.end);
}

/** Whether a span and one that does not begin before it have something in common, or their order would make a difference. */
function meet(first: Span, second: Span): boolean {
  if (first.end > second.start) return true;
  const isInsertion = first.start === first.end || second.start === second.end;
  return first.end === second.start && isInsertion;
}
