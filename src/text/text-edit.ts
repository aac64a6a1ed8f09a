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
  let result = '';
  let position = 0;
  for (const { span, newText } of inTextOrder(edits)) {
    if (span.start < position) throw new RangeError('text edits overlap');
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}

/** Edits in the order of the text; those that insert at one place in the order given, and before what replaces something there. */
export function inTextOrder(edits: readonly TextEdit[]): TextEdit[] {
  // Sorting is stable.
  return [...edits].sort(
    ({ span: one }, { span: other }) =>
      one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start),
  );
}
