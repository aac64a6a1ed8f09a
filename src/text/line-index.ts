/** A place as people count it: line and column from 1, the column in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** The starts of the lines of one text: turns offsets into lines and columns. Lines end with LF, CR or CR LF. */
export class LineIndex {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = lineStarts(text);
  }

  /** How many lines the text has: one more than it has line ends. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line and column of an offset; offsets beyond the text give its end. */
  position(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] as number) + 1 };
  }

  /** Where a line (from 1) starts; the end of the text for a line behind the last. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** The offset of a line and column; undefined where the text has none. The end of a line is a place of it. */
  offset({ line, column }: LinePosition): number | undefined {
    const start = this.#starts[line - 1];
    if (start === undefined || column < 1 || column - 1 > this.lineText(line).length) return undefined;
    return start + column - 1;
  }

  /** The text of a line (from 1) without its line end; empty for lines that do not exist. */
  lineText(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return '';
    let end = this.#starts[line] ?? this.text.length;
    while (end > start && isLineEnd(this.text.charCodeAt(end - 1))) end--;
    return this.text.slice(start, end);
  }
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}
