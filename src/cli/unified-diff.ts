import { applyTextEdits, type TextEdit } from '../text/text-edit.ts';

/** How many lines are shown around what changes. */
const context = 3;

/** Lines from one index up to another, exclusive, that others take the place of. */
interface ChangedLines {
  readonly first: number;
  readonly last: number;
  readonly after: readonly string[];
}

/** What edits do to a text, as `diff -u` shows it; '' where there are none. `edits` are in the order of the text. */
export function unifiedDiff(name: string, text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const changes = changedLines(text, lines, edits);
  let shown = '';
  let shift = 0;
  for (let index = 0; index < changes.length; ) {
    const hunk = [changes[index++] as ChangedLines];
    for (let next = changes[index]; next !== undefined; next = changes[++index]) {
      if (next.first - (hunk.at(-1) as ChangedLines).last > 2 * context) break;
      hunk.push(next);
    }
    const first = Math.max(0, (hunk[0] as ChangedLines).first - context);
    const last = Math.min(lines.length, (hunk.at(-1) as ChangedLines).last + context);
    const growth = hunk.reduce((sum, one) => sum + one.after.length - (one.last - one.first), 0);
    const count = last - first;
    shown += `@@ -${rangeOf(first, count)} +${rangeOf(first + shift, count + growth)} @@\n`;
    shift += growth;
    let position = first;
    for (const one of hunk) {
      shown += marked(' ', lines.slice(position, one.first));
      shown += marked('-', lines.slice(one.first, one.last)) + marked('+', one.after);
      position = one.last;
    }
    shown += marked(' ', lines.slice(position, last));
  }
  return shown === '' ? '' : `--- ${name}\n+++ ${name}\n${shown}`;
}

/** The lines that edits change; edits in the same line change it together. */
function changedLines(text: string, lines: readonly string[], edits: readonly TextEdit[]): ChangedLines[] {
  const changes: ChangedLines[] = [];
  let line = 0;
  let start = 0;
  for (let index = 0; index < edits.length; ) {
    const { span } = edits[index] as TextEdit;
    for (; line + 1 < lines.length && start + (lines[line] as string).length <= span.start; line++) {
      start += (lines[line] as string).length;
    }
    const first = line;
    let end = start;
    const inside: TextEdit[] = [];
    for (let next = edits[index]; next !== undefined; next = edits[++index]) {
      if (inside.length > 0 && next.span.start >= end) break;
      while (line < lines.length && (end <= next.span.end || line === first))
        end += (lines[line++] as string).length;
      inside.push({
        span: { start: next.span.start - start, end: next.span.end - start },
        newText: next.newText,
      });
    }
    const after = linesOf(applyTextEdits(text.slice(start, end), inside));
    const change = withoutCommon(lines, first, line, after);
    if (change.last > change.first || change.after.length > 0) changes.push(change);
    start = end;
  }
  return changes;
}

/** Without the lines in front and behind that stay the same. */
function withoutCommon(
  lines: readonly string[],
  from: number,
  to: number,
  after: readonly string[],
): ChangedLines {
  const shorter = Math.min(to - from, after.length);
  let start = 0;
  while (start < shorter && lines[from + start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && lines[to - 1 - end] === after.at(-1 - end)) end++;
  return { first: from + start, last: to - end, after: after.slice(start, after.length - end) };
}

/** Lines from 1; of none, the one before. */
function rangeOf(first: number, count: number): string {
  if (count === 1) return String(first + 1);
  return `${count === 0 ? first : first + 1},${count}`;
}

function marked(mark: string, lines: readonly string[]): string {
  return lines
    .map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
    .join('');
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
