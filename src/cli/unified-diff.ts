import type { TextEdit } from '../text/text-edit.ts';
import { applyTextEdits } from '../text/text-edit.ts';

/** How many lines are shown around what changes. */
const context = 3;

/** Lines of a text from one index up to another, exclusive, with the edits in them. */
interface Hunk {
  readonly first: number;
  last: number;
  readonly edits: TextEdit[];
}

/** What edits do to a text, as `diff -u` shows it; '' where there are none. `edits` are in the order of the text. */
export function unifiedDiff(name: string, text: string, edits: readonly TextEdit[]): string {
  const starts = lineStarts(text);
  const hunks: Hunk[] = [];
  for (const edit of edits) {
    const first = lineOf(starts, edit.span.start);
    const last = lineOf(starts, edit.span.end) + 1;
    const previous = hunks.at(-1);
    if (previous !== undefined && first <= previous.last + 2 * context) {
      previous.last = Math.max(previous.last, last);
      previous.edits.push(edit);
    } else hunks.push({ first, last, edits: [edit] });
  }
  if (hunks.length === 0) return '';
  let shift = 0;
  let shown = `--- ${name}\n+++ ${name}\n`;
  for (const hunk of hunks) {
    const first = Math.max(0, hunk.first - context);
    const last = Math.min(starts.length, hunk.last + context);
    const [start, end] = [starts[first] as number, starts[last] ?? text.length];
    const before = linesOf(text.slice(start, end));
    const moved = hunk.edits.map(({ span, newText }) => ({
      span: { start: span.start - start, end: span.end - start },
      newText,
    }));
    const after = linesOf(applyTextEdits(text.slice(start, end), moved));
    shown += `@@ -${first + 1},${before.length} +${first + 1 + shift},${after.length} @@\n`;
    shown += changedLines(before, after);
    shift += after.length - before.length;
  }
  return shown;
}

/** The lines of a hunk: those that both have, in front and behind, around those that go and those that come. */
function changedLines(before: readonly string[], after: readonly string[]): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const marked = (mark: string, lines: readonly string[]): string =>
    lines
      .map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
      .join('');
  return (
    marked(' ', before.slice(0, start)) +
    marked('-', before.slice(start, before.length - end)) +
    marked('+', after.slice(start, after.length - end)) +
    marked(' ', before.slice(before.length - end))
  );
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** The index of the line in which an offset stands. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
