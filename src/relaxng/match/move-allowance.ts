import type { XmlElement } from '../../xml/tree.ts';

/** How many times the text of a document may be moved by the fixes of all its findings together. */
const mostTimes = 4;

/**
 * What the fixes of one document may still move. Each holds the text of the element that it moves; of elements inside each other
 * that are all in the wrong place the inner ones are moved no more before that text grows with the square of the document.
 */
export class MoveAllowance {
  #left: number;

  constructor(text: string) {
    this.#left = mostTimes * text.length;
  }

  /** Whether an element may be moved as well; then it counts. */
  take({ start, end }: XmlElement): boolean {
    if (end - start > this.#left) return false;
    this.#left -= end - start;
    return true;
  }
}
