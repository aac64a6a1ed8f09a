import type { Span } from './span.ts';

/** A replacement of the text at `span` by `newText`; an empty span inserts, an empty `newText` deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Returns `text` with all edits applied. The spans refer to the text before any edit and must not overlap; edits that
 * insert at the same place are applied in the order given.
 */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  // Sorting is stable.
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  let result = '';
  let position = 0;
  for (const { span, newText } of ordered) {
    if (span.start < position) throw new RangeError('text edits overlap');
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}
