import { inTextOrder, type TextEdit } from './text-edit.ts';

/** Edits of one text, in whatever order they are found. */
export class EditList {
  readonly #edits: TextEdit[] = [];

  /** Replaces what stands between two offsets. What is inserted at one place stands in the order of the calls. */
  replace(start: number, end: number, newText: string): void {
    if (start < end || newText !== '') this.#edits.push({ span: { start, end }, newText });
  }

  /** The edits in the order of the text, those that touch made one. */
  finish(): TextEdit[] {
    const joined: TextEdit[] = [];
    for (const edit of inTextOrder(this.#edits)) {
      const last = joined.at(-1);
      if (last === undefined || last.span.end < edit.span.start) joined.push(edit);
      else {
        const span = { start: last.span.start, end: edit.span.end };
        joined[joined.length - 1] = { span, newText: last.newText + edit.newText };
      }
    }
    return joined;
  }
}
