import type { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';

/** Where a span is, as people count: lines and columns from 1, columns in UTF-16 code units; the end is exclusive. */
interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines and columns of a span. */
export function sourceRange(index: LineIndex, span: Span): SourceRange {
  const start = index.position(span.start);
  const end = index.position(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
