import type { Span } from '../../text/span.ts';

/** A text with blanks in place of what the spans cover: what is left stays where it was. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let result = '';
  let position = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < position) continue;
    result += text.slice(position, start) + text.slice(start, end).replace(/[^\n\r]/g, ' ');
    position = end;
  }
  return result + text.slice(position);
}
