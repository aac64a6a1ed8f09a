import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from './tree.ts';

/** A part of the tree while it is being built. */
export type Unfinished<T> = { -readonly [Key in keyof T]: T[Key] };

/** What all elements without attributes share. */
export const noAttributes: readonly XmlAttribute[] = [];
/** What all elements without children share. */
export const noChildren: readonly XmlNode[] = [];

/** Puts the nodes of one document together. Depth costs no stack, closing an element costs its own children only. */
export class TreeBuilder {
  /** The innermost open element. */
  current: Unfinished<XmlElement> | undefined;
  depth = 0;
  root: XmlElement | undefined;
  /** Whether there are more nodes than allowed: then nothing more is added. */
  isFull = false;
  readonly maxNodes: number;
  #nodeCount = 0;
  /** The finished nodes whose parents are still open; an element's children are what lies above it when it is closed. */
  readonly #nodes: XmlNode[] = [];
  #top = 0;
  /** The open elements and the indexes of their first children in `#nodes`. */
  readonly #open: Unfinished<XmlElement>[] = [];
  readonly #firstChildren: number[] = [];
  /** How many elements of each name are open; counted only once somebody asks. */
  #openCounts: Map<string, number> | undefined;

  constructor(maxNodes: number) {
    this.maxNodes = maxNodes;
  }

  /** Adds a node to the innermost open element, or to the document. */
  add(node: XmlNode): void {
    this.count();
    if (!this.isFull) this.#nodes[this.#top++] = node;
  }

  /** Counts a node that is not added here: an attribute. */
  count(): void {
    if (++this.#nodeCount > this.maxNodes) this.isFull = true;
  }

  /** Makes an element that was just added the innermost open one. */
  open(element: Unfinished<XmlElement>): void {
    const depth = this.depth++;
    this.#open[depth] = element;
    this.#firstChildren[depth] = this.#top;
    this.current = element;
    if (this.#openCounts !== undefined) this.#countOpen(element.qualifiedName, 1);
  }

  /** Closes the innermost open element: its end tag, if any, reaches from `endTagStart` to `end`. */
  close(end: number, endTagStart: number): void {
    const depth = --this.depth;
    const element = this.#open[depth] as Unfinished<XmlElement>;
    const firstChild = this.#firstChildren[depth] as number;
    element.end = end;
    element.endTagStart = endTagStart;
    if (this.#top > firstChild) {
      element.children = this.#nodes.slice(firstChild, this.#top);
      this.#top = firstChild;
    }
    if (this.#openCounts !== undefined) this.#countOpen(element.qualifiedName, -1);
    this.current = depth === 0 ? undefined : this.#open[depth - 1];
  }

  /** Whether an element of that name is open. */
  isOpen(name: string): boolean {
    if (this.#openCounts === undefined) {
      this.#openCounts = new Map();
      for (const element of this.openElements()) this.#countOpen(element.qualifiedName, 1);
    }
    return (this.#openCounts.get(name) ?? 0) > 0;
  }

  /** The open elements from the outermost to the innermost. */
  openElements(): readonly XmlElement[] {
    return this.#open.slice(0, this.depth);
  }

  /** The document of everything that was added; no element may be open. */
  document(text: string): XmlDocument {
    return { kind: 'document', text, children: this.#nodes.slice(0, this.#top), root: this.root };
  }

  #countOpen(name: string, change: number): void {
    this.#openCounts?.set(name, (this.#openCounts.get(name) ?? 0) + change);
  }
}
