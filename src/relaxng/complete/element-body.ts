import { isBlank } from '../../xml/characters.ts';
import { textOf } from '../../xml/tree.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { textDerivative } from '../derivative/text-derivative.ts';
import type { Pattern } from '../pattern.ts';
import type { OpenElement, OpenElements } from './open-elements.ts';
import { isClosed } from './place-in-tree.ts';
import type { Siblings } from './siblings.ts';

/** What stands between the tags of an element, to be held against one content or another. */
export class ElementBody {
  readonly #reader: OpenElements;
  readonly #open: OpenElement;
  readonly #children: Siblings;
  readonly #text: string;

  /** `text` is that of the document. What follows an element without end tag is not known to be inside it. */
  constructor(reader: OpenElements, open: OpenElement, text: string) {
    const { element } = open;
    const isWhole = isClosed(text, element);
    this.#reader = reader;
    this.#open = open;
    this.#children = isWhole ? reader.siblings(open) : reader.siblings(open, []);
    this.#text = isWhole ? textOf(element) : '';
  }

  /** How much of it has no place in a content, though attributes, children and text may be added. */
  faultsIn(content: Pattern): number {
    return this.#children.faultsBehind(content, 0) + (this.#takesText(content) ? 0 : 1);
  }

  #takesText(content: Pattern): boolean {
    if (isBlank(this.#text)) return true;
    const { engine, relaxed } = this.#reader;
    const taken = relaxed.of(content);
    return this.#children.count === 0
      ? matchesContent(engine.derivatives, taken, this.#text, this.#open.scope)
      : textDerivative(engine.derivatives, taken).kind !== 'notAllowed';
  }
}
