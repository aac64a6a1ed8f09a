import type { TextEdit } from '../text/text-edit.ts';
import type { XmlComment } from './tree.ts';

/**
 * The edits that move the further lines of a comment by as many columns as its beginning moves, which comes to stand at `column`
 * (from 0). The lines keep their shape: where one has no room to move that far, none does. Empty lines stay as they are.
 */
export function moveCommentLines(text: string, { start, end }: XmlComment, column: number): TextEdit[] {
  const lines = furtherLines(text, start, end);
  if (lines.length === 0) return [];
  const room = lines.reduce((least, { width }) => Math.min(least, width), Number.POSITIVE_INFINITY);
  const move = Math.max(column - columnOf(text, start), -room);
  if (move === 0) return [];
  return lines.map(({ span, width }) => ({ span, newText: ' '.repeat(width + move) }));
}

/** The white space with which a line begins. */
interface LineBeginning {
  readonly span: TextEdit['span'];
  /** In columns. */
  readonly width: number;
}

/** The lines of a text that begin between two offsets, without those that are empty. Looks at nothing behind the second. */
function furtherLines(text: string, start: number, end: number): LineBeginning[] {
  const lines: LineBeginning[] = [];
  for (const found of text.slice(start, end).matchAll(/(?:\r\n?|\n)([ \t]*)(?=[^ \t\r\n])/g)) {
    const space = found[1] as string;
    const lineEnd = start + found.index + found[0].length;
    lines.push({ span: { start: lineEnd - space.length, end: lineEnd }, width: widthOf(space) });
  }
  return lines;
}

/** The column of an offset, from 0. A byte order mark takes none. */
function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n\ufeff]/.test(text.charAt(start - 1))) start--;
  return widthOf(text.slice(start, offset));
}

const tabWidth = 8;

/** How many columns a piece of a line takes that begins at a tab stop. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\t' ? tabWidth - (width % tabWidth) : 1;
  return width;
}
