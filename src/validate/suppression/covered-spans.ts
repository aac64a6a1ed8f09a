import type { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import type { DirectiveReading, PlacedDirective } from './find-directives.ts';

/**
 * Where each directive suppresses the findings that begin there; an `enable` begins where it ends the others. A line has the
 * whole of a start tag that only begins or only ends on it: no comment could stand beside the rest.
 */
export function coveredSpans(
  { directives, longTags }: DirectiveReading,
  lines: LineIndex,
): ReadonlyMap<PlacedDirective, Span> {
  const { text } = lines;
  const spans = new Map<PlacedDirective, Span>();
  // Back to front: of comments one behind the other each knows where the one behind it led.
  const contentAfter = new Map<number, number>();
  for (const directive of directives.toReversed()) {
    const { subject, span, nextElement } = directive;
    if (subject === 'rest' || subject === 'enable') {
      spans.set(directive, { start: span.end, end: text.length + 1 });
    } else if (subject === 'next-element') {
      spans.set(directive, nextElement ?? { start: span.end, end: span.end });
    } else {
      const behind = lines.lineStart(lines.position(span.end).line + 1);
      const { line } = lines.position(
        subject === 'line' ? span.start : nextContent(text, behind, contentAfter),
      );
      const covered = { start: lines.lineStart(line), end: lines.lineStart(line + 1) };
      spans.set(directive, withTags(covered, longTags));
    }
  }
  return spans;
}

/** Where the first thing behind an offset stands that is neither blank nor a comment; the end of the text without one. */
function nextContent(text: string, offset: number, known: Map<number, number>): number {
  const passed: number[] = [];
  let at = offset;
  for (;;) {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1;
    if (end === -1) break;
    const content = known.get(at);
    if (content !== undefined) {
      at = content;
      break;
    }
    passed.push(at);
    at = end + '-->'.length;
  }
  for (const comment of passed) known.set(comment, at);
  return at;
}

const blank = /\s*/y;

/** A line with the start tags that stand across its beginning or its end. */
function withTags({ start, end }: Span, tags: readonly Span[]): Span {
  const first = tagAround(start, tags);
  const last = tagAround(end, tags);
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/** The tag that begins before an offset and ends behind it. Found by halving. */
function tagAround(offset: number, tags: readonly Span[]): Span | undefined {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  const tag = tags[low - 1];
  return tag !== undefined && tag.end > offset ? tag : undefined;
}
