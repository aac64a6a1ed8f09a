import type { XmlDocument, XmlElement, XmlNode } from '../../xml/tree.ts';
import type { WritingLayout } from '../model-writer.ts';

/** From here on what is nested deeper is not indented further, or chains of elements would grow with the square of their length. */
const deepestLevel = 128;

/** How a document is laid out, as far as that can be seen. */
export class DocumentLayout {
  readonly text: string;
  /** How its lines end. */
  readonly lineEnd: string;
  /** The quote around its first attribute. */
  readonly quote: string;
  /** What a level is indented by. */
  readonly #unit: string;

  constructor({ text, root }: XmlDocument) {
    this.text = text;
    this.lineEnd = />[ \t]*(\r\n?|\n)/.exec(text)?.[1] ?? '\n';
    this.quote = quoteOf(text, root);
    this.#unit = this.#unitBelow(root);
  }

  /** Where the line begins in which an offset stands. */
  lineStart(offset: number): number {
    let start = offset;
    while (start > 0 && !isLineEnd(this.text.charAt(start - 1))) start--;
    return start;
  }

  /** Whether there is nothing but white space before an offset on its line. */
  beginsLine(offset: number): boolean {
    let start = offset;
    while (isSpace(this.text.charAt(start - 1))) start--;
    return start === 0 || isLineEnd(this.text.charAt(start - 1));
  }

  /** Where the white space after an offset ends that is on its line. */
  spaceEnd(offset: number): number {
    let end = offset;
    while (isSpace(this.text.charAt(end))) end++;
    return end;
  }

  /** Where the white space before an offset begins that is on its line. */
  spaceStart(offset: number): number {
    let start = offset;
    while (isSpace(this.text.charAt(start - 1))) start--;
    return start;
  }

  /** Where the line end at an offset ends; undefined where there is none. */
  lineEndAt(offset: number): number | undefined {
    if (this.text.startsWith('\r\n', offset)) return offset + 2;
    return isLineEnd(this.text.charAt(offset)) ? offset + 1 : undefined;
  }

  /** The white space with which the line of an offset begins. */
  indentationAt(offset: number): string {
    const start = this.lineStart(offset);
    return this.text.slice(start, Math.min(offset, this.spaceEnd(start)));
  }

  /** Whether the children of an element stand on lines of their own, or would. */
  isOnLines(element: XmlElement): boolean {
    const { children } = element;
    const beginLines = (nodes: readonly XmlNode[]): boolean =>
      nodes.some((node) => node.kind !== 'text' && this.beginsLine(node.start));
    if (children.some(({ kind }) => kind !== 'text')) return beginLines(children);
    return element.parent === undefined || beginLines(element.parent.children);
  }

  /** The indentation of the children of an element. */
  childIndentation(element: XmlElement): string {
    const first = element.children.find((node) => node.kind !== 'text' && this.beginsLine(node.start));
    return first === undefined
      ? this.indentationAt(element.start) + this.#unit
      : this.indentationAt(first.start);
  }

  /** How children of an element are written. */
  placeInside(element: XmlElement): WritingLayout {
    const indentation = this.isOnLines(element) ? this.childIndentation(element) : undefined;
    return { ...this.#place(indentation), quote: this.#quoteInside(element) };
  }

  /** How an element is written that takes the place of another. */
  placeOf(element: XmlElement): WritingLayout {
    const isOnLines = element.parent === undefined || this.isOnLines(element.parent);
    return this.#place(isOnLines ? this.indentationAt(element.start) : undefined);
  }

  /** How a root element is written that takes the place of another: itself at depth 0. */
  placeOfRoot(root: XmlElement): WritingLayout {
    const { indentation, ...place } = this.#place(
      this.isOnLines(root) ? this.indentationAt(root.start) : undefined,
    );
    return { ...place, indentation: (depth) => indentation(depth + 1) };
  }

  #place(indentation: string | undefined): WritingLayout {
    const { quote } = this;
    if (indentation === undefined) return { quote, lineEnd: '', indentation: () => '' };
    return {
      quote,
      lineEnd: this.lineEnd,
      indentation: (depth) => indentation + this.#unit.repeat(Math.min(depth - 1, deepestLevel)),
    };
  }

  /** The quote that the children of an element use, or else the element. */
  #quoteInside(element: XmlElement): string {
    for (const one of [...element.children, element]) {
      const first = one.kind === 'element' ? one.attributes[0] : undefined;
      if (first !== undefined) return this.text.charAt(first.valueStart - 1);
    }
    return this.quote;
  }

  #unitBelow(root: XmlElement | undefined): string {
    const first = root?.children.find((node) => node.kind === 'element' && this.beginsLine(node.start));
    if (root === undefined || first === undefined) return '  ';
    const outer = this.indentationAt(root.start);
    const inner = this.indentationAt(first.start);
    return inner.startsWith(outer) ? inner.slice(outer.length) : '  ';
  }
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

function quoteOf(text: string, root: XmlElement | undefined): string {
  const waiting = root === undefined ? [] : [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const [first] = element.attributes;
    if (first !== undefined) return text.charAt(first.valueStart - 1);
    const next = element.children.filter((node) => node.kind === 'element');
    for (const child of next.reverse()) waiting.push(child);
  }
  return "'";
}
