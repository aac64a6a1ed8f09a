import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/span.ts';

/** The grammar findings of a document by where they stand. */
export class NodeFindings {
  readonly #findings: readonly Diagnostic[];

  /** The findings are in document order. */
  constructor(findings: readonly Diagnostic[]) {
    this.#findings = findings;
  }

  /** The first finding that begins inside a span, its end included. */
  within({ start, end }: Span): Diagnostic | undefined {
    let [low, high] = [0, this.#findings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#findings[middle] as Diagnostic).span.start < start) low = middle + 1;
      else high = middle;
    }
    const found = this.#findings[low];
    return found !== undefined && found.span.start <= end ? found : undefined;
  }
}
