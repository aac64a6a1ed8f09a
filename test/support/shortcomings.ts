import type { Explainer } from './explainer.ts';
import { smallestDocument } from './smallest-document.ts';

/** Where an explanation is not what it should be, by cause. */
export class Shortcomings {
  readonly #causes = new Map<string, { count: number; explainer: Explainer; text: string }>();

  /** Causes of one name are one. */
  add(cause: string, explainer: Explainer, text: string): void {
    const known = this.#causes.get(cause);
    if (known === undefined) this.#causes.set(cause, { count: 1, explainer, text });
    else {
      known.count++;
      if (text.length < known.text.length) Object.assign(known, { explainer, text });
    }
  }

  get size(): number {
    return this.#causes.size;
  }

  /** The most frequent causes, each with a small document that still has findings of the same codes, and what is said. */
  report(limit: number): string {
    const causes = [...this.#causes].sort(([, a], [, b]) => b.count - a.count).slice(0, limit);
    return causes
      .map(([cause, { count, explainer, text }]) => {
        const said = codesOf(explainer, text);
        const small = smallestDocument(text, (smaller) => codesOf(explainer, smaller) === said);
        const messages = explainer.explain(small).map(({ path, message }) => `  ${path}: ${message}`);
        return [`${count} × ${cause} (${explainer.kind})`, ...messages, small].join('\n');
      })
      .join('\n\n');
  }
}

function codesOf(explainer: Explainer, text: string): string {
  return explainer
    .explain(text)
    .map(({ code }) => code)
    .join(' ');
}
