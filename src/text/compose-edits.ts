import type { Span } from './span.ts';
import { inTextOrder, type TextEdit } from './text-edit.ts';

/** A piece of a text that was edited: a span of the text as it was, or what has come in. */
type Piece = Span | string;

/**
 * The edits that do at once what some edits do and then others to the text that these make, in the order of the text. `length` is that
 * of the text before all edits.
 */
export function composeTextEdits(
  length: number,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): TextEdit[] {
  return editsOf(edited(edited([{ start: 0, end: length }], first), second), length);
}

/** The offset before some edits of what stands at an offset behind them; where it has come in, that of what it stands for. */
export function offsetBefore(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { span, newText } of inTextOrder(edits)) {
    const start = span.start + shift;
    if (offset < start) break;
    if (offset < start + newText.length) return span.start;
    shift += newText.length - (span.end - span.start);
  }
  return offset - shift;
}

/** The pieces of a text behind edits of it. */
function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const result: Piece[] = [];
  const source = new PieceReader(pieces);
  for (const { span, newText } of inTextOrder(edits)) {
    source.read(span.start, (piece) => result.push(piece));
    source.read(span.end, () => {});
    if (newText !== '') result.push(newText);
  }
  source.read(Number.POSITIVE_INFINITY, (piece) => result.push(piece));
  return result;
}

/** Goes through pieces by offsets of the text that they make. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** How much of the piece at hand was read. */
  #inside = 0;
  #offset = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Hands out what stands before an offset and was not read yet. */
  read(until: number, take: (piece: Piece) => void): void {
    for (;;) {
      const piece = this.#pieces[this.#index];
      if (piece === undefined || this.#offset >= until) return;
      const end = Math.min(lengthOf(piece), this.#inside + until - this.#offset);
      take(partOf(piece, this.#inside, end));
      this.#offset += end - this.#inside;
      this.#inside = end;
      if (end < lengthOf(piece)) return;
      this.#index++;
      this.#inside = 0;
    }
  }
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function partOf(piece: Piece, start: number, end: number): Piece {
  if (typeof piece === 'string') return piece.slice(start, end);
  return { start: piece.start + start, end: piece.start + end };
}

function editsOf(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let position = 0;
  let newText = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      newText += piece;
      continue;
    }
    if (piece.start > position || newText !== '') {
      edits.push({ span: { start: position, end: piece.start }, newText });
    }
    position = piece.end;
    newText = '';
  }
  return edits;
}
