import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** How an excerpt is coloured; the default leaves texts as they are. */
export interface ExcerptStyle {
  readonly gutter: (text: string) => string;
  readonly mark: (text: string) => string;
}

const plain: ExcerptStyle = { gutter: (text) => text, mark: (text) => text };
/** How much of a source line is shown; documents of one enormous line exist. */
const widestLine = 160;

/**
 * Returns the source line of a span with carets under it and the message behind the carets:
 * ```
 *    14 |     <disk type='file' model='virtio'>
 *       |                       ^^^^^^^^^^^^^^ disk model 'virtio' is not supported on bus 'scsi'
 * ```
 * A span over several lines is marked to the end of its first line. Of a long line the part around the span is shown.
 * Control characters are shown as `·`, so that a document cannot drive the terminal.
 */
export function excerpt(index: LineIndex, span: Span, message: string, style: ExcerptStyle = plain): string {
  const { line, column } = index.position(span.start);
  const whole = index.lineText(line);
  const from = Math.max(0, Math.min(column - 1, whole.length));
  const to = Math.max(from + 1, Math.min(from + (span.end - span.start), whole.length));
  const first = whole.length <= widestLine ? 0 : Math.max(0, from - widestLine / 4);
  const last = Math.min(whole.length, first + widestLine);
  const shown = printable(whole.slice(first, last));
  const ahead = first > 0 ? '…' : '';
  const behind = last < whole.length ? '…' : '';
  const padding = ahead.replace(/./g, ' ') + shown.slice(0, from - first).replace(/[^\t]/g, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(to, last) - from));
  const number = String(line).padStart(5);
  return [
    `${style.gutter(`${number} |`)} ${ahead}${shown}${behind}`,
    `${style.gutter(`${' '.repeat(number.length)} |`)} ${padding}${style.mark(carets)} ${printable(message)}`,
  ].join('\n');
}

/** The text with everything that could drive a terminal, the tab apart, replaced by a visible sign. */
export function printable(text: string): string {
  return text.replace(/(?!\t)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, '·');
}
