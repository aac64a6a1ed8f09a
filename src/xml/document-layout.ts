import { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { type XmlDocument, XmlElement, type XmlNode } from './tree.ts';
import type { WritingLayout } from './writing-layout.ts';

/** From here on what is nested deeper is not indented further, or chains of elements would grow with the square of their length. */
const deepestLevel = 128;
/** Stands for none that begins a line. */
const onOneLine = Symbol('on one line');

const layouts = new WeakMap<object, DocumentLayout>();

/** The layout of the document that an element stands in, whose text is given. */
export function layoutAround(element: XmlElement, text: string): DocumentLayout {
  const key = XmlElement.documentKey(element);
  let layout = layouts.get(key);
  if (layout === undefined) {
    let root = element;
    while (root.parent !== undefined) root = root.parent;
    layouts.set(key, (layout = new DocumentLayout({ text, root })));
  }
  return layout;
}

/** How a document is laid out, as far as that can be seen. What is asked once is known from then on. */
export class DocumentLayout {
  readonly text: string;
  readonly #root: XmlElement | undefined;
  #lineEnd: string | undefined;
  #quote: string | undefined;
  #unit: string | undefined;
  #lines: LineIndex | undefined;
  /** By the children of an element. */
  readonly #firstsOnLines = new WeakMap<readonly XmlNode[], XmlNode | typeof onOneLine>();

  constructor({ text, root }: Pick<XmlDocument, 'text' | 'root'>) {
    this.text = text;
    this.#root = root;
  }

  /** How its lines end. */
  get lineEnd(): string {
    this.#lineEnd ??= />[ \t]*(\r\n?|\n)/.exec(this.text)?.[1] ?? '\n';
    return this.#lineEnd;
  }

  /** The quote around the first of its attributes that stand furthest out. */
  get quote(): string {
    this.#quote ??= quoteOf(this.#root);
    return this.#quote;
  }

  /** What a level is indented by. */
  get unit(): string {
    this.#unit ??= this.#unitBelow(this.#root);
    return this.#unit;
  }

  /** Whether there is nothing but white space before an offset on its line. */
  beginsLine(offset: number): boolean {
    const start = this.spaceStart(offset);
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
    const lines = (this.#lines ??= new LineIndex(this.text));
    const start = lines.lineStart(lines.position(offset).line);
    return this.text.slice(start, Math.min(offset, this.spaceEnd(start)));
  }

  /** The indentation of what stands inside so many elements, the outermost of which has the indentation that is given. */
  indentedBy(depth: number, outer: string): string {
    return outer + this.unit.repeat(Math.min(depth, deepestLevel));
  }

  /** Whether the children of an element stand on lines of their own, or would. */
  isOnLines(element: XmlElement): boolean {
    const { children, parent } = element;
    if (children.some(({ kind }) => kind !== 'text')) return this.#firstOnLine(children) !== undefined;
    return parent === undefined || this.#firstOnLine(parent.children) !== undefined;
  }

  /** The indentation of the children of an element. */
  childIndentation(element: XmlElement): string {
    const first = this.#firstOnLine(element.children);
    return first === undefined
      ? this.indentedBy(1, this.indentationAt(element.start))
      : this.indentationAt(first.start);
  }

  /** The span that goes with what stands between two offsets: with its lines where nothing else stands on them. */
  removalSpan(start: number, end: number): Span {
    const before = this.spaceStart(start);
    const behind = this.spaceEnd(end);
    const lineEnd = this.lineEndAt(behind);
    if (this.beginsLine(start)) {
      return { start: lineEnd === undefined ? start : before, end: lineEnd ?? behind };
    }
    return { start: lineEnd !== undefined || behind > end ? before : start, end };
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
      indentation: (depth) => this.indentedBy(depth - 1, indentation),
    };
  }

  /** The quote that the children of an element use, or else the element. */
  #quoteInside(element: XmlElement): string {
    for (const one of [...element.children, element]) {
      const first = one.kind === 'element' ? one.attributes[0] : undefined;
      if (first !== undefined) return first.quote;
    }
    return this.quote;
  }

  #firstOnLine(nodes: readonly XmlNode[]): XmlNode | undefined {
    let first = this.#firstsOnLines.get(nodes);
    if (first === undefined) {
      first = nodes.find((node) => node.kind !== 'text' && this.beginsLine(node.start)) ?? onOneLine;
      this.#firstsOnLines.set(nodes, first);
    }
    return first === onOneLine ? undefined : first;
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

/** Others write into a document too, inside its metadata for instance: what stands furthest out tells best. */
function quoteOf(root: XmlElement | undefined): string {
  const level = root === undefined ? [] : [root];
  for (const element of level) {
    const [first] = element.attributes;
    if (first !== undefined) return first.quote || "'";
    for (const child of element.children) if (child.kind === 'element') level.push(child);
  }
  return "'";
}
