import { complete } from '../../../src/relaxng/complete/complete.ts';
import type { CompleteOptions, CompletionItem } from '../../../src/relaxng/complete/completion.ts';
import type { DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';

/** What is offered where a `|` stands in a text. */
interface Offer {
  readonly items: readonly CompletionItem[];
  /** The labels, `!` behind those of what is required. */
  readonly labels: readonly string[];
  /** What an item takes the place of. */
  readonly word: string;
}

/** Completes at the `|` of a text, which is not part of it. */
export function atCursor(
  grammar: Grammar | DerivativeEngine,
  marked: string,
  options?: CompleteOptions,
): Offer {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const { items, span } = complete(grammar, text, offset, options);
  const labels = items.map(({ label, required, kind }) =>
    required && kind !== 'endTag' ? `${label}!` : label,
  );
  return { items, labels, word: text.slice(span.start, span.end) };
}
