import {
  attributeCountShift,
  attributeLength,
  childCountField,
  declarationField,
  elementLength,
  elementRecord,
  endField,
  endTagStartField,
  leafLength,
  type NamespaceDeclaration,
  nameField,
  namespaceField,
  nextField,
  parentField,
  startField,
  startTagEndField,
  type Tape,
  valueEndField,
  valueStartField,
} from './tape.ts';
import { documentOf, type XmlDocument, XmlElement, xmlnsNamespace } from './tree.ts';
import type { XmlName } from './xml-name.ts';

/** Most documents fit this buffer, which one parse after the other fills; what a larger document needs, it keeps. */
const sharedBuffer = new Int32Array(0x10000);
let lastDocument = 0;

const noDeclaration: NamespaceDeclaration = { prefix: '', namespaceName: '', outer: undefined };

/**
 * Writes the records of one document's nodes. Elements are known by the index of their record, 0 for the document. Depth
 * costs no stack.
 */
export class TreeBuilder {
  readonly tape: Tape & { readonly declarations: NamespaceDeclaration[] };
  /** The innermost open element. */
  current = 0;
  depth = 0;
  /** The first element. */
  root = 0;
  /** Whether there are more nodes than allowed: then nothing more is added. */
  isFull = false;
  readonly maxNodes: number;
  nodeCount = 0;
  /** The records, and room for more. */
  numbers: Int32Array = sharedBuffer;
  /** Where the next record comes. */
  end = elementLength;
  /** Which document this is, for names to know whether they have an index in it. */
  readonly #document = ++lastDocument;
  /** How many elements of each name are open; counted only once somebody asks. */
  #openCounts: Map<string, number> | undefined;

  constructor(text: string, maxNodes: number) {
    this.maxNodes = maxNodes;
    this.tape = {
      text,
      numbers: sharedBuffer,
      names: [],
      namespaceNames: ['', xmlnsNamespace],
      declarations: [noDeclaration],
    };
    sharedBuffer.fill(0, 0, elementLength);
  }

  /** Adds a text, comment or processing instruction to the innermost open element, or to the document. */
  addLeaf(header: number, start: number, end: number): number {
    if (++this.nodeCount > this.maxNodes) {
      this.isFull = true;
      return 0;
    }
    const at = this.end;
    if (at + leafLength > this.numbers.length) this.grow();
    const numbers = this.numbers;
    numbers[at] = header;
    numbers[at + startField] = start;
    numbers[at + endField] = end;
    numbers[this.current + childCountField]!++;
    this.end = at + leafLength;
    return at;
  }

  /** Adds an element and makes it the innermost open one; 0 where that would be one too many. */
  openElement(name: XmlName, start: number, nameEnd: number): number {
    if (++this.nodeCount > this.maxNodes) {
      this.isFull = true;
      return 0;
    }
    const at = this.end;
    if (at + elementLength > this.numbers.length) this.grow();
    const numbers = this.numbers;
    const { current } = this;
    numbers[at] = elementRecord;
    numbers[at + startField] = start;
    numbers[at + endField] = nameEnd;
    numbers[at + nameField] = this.indexOf(name);
    numbers[at + namespaceField] = 0;
    numbers[at + startTagEndField] = nameEnd;
    numbers[at + endTagStartField] = nameEnd;
    numbers[at + parentField] = current;
    numbers[at + childCountField] = 0;
    numbers[at + declarationField] = 0;
    numbers[current + childCountField]!++;
    this.end = at + elementLength;
    this.current = at;
    this.depth++;
    if (this.#openCounts !== undefined) this.#countOpen(name.qualifiedName, 1);
    return at;
  }

  /** Adds an attribute to the element that was just opened. */
  addAttribute(
    header: number,
    name: XmlName,
    start: number,
    valueStart: number,
    valueEnd: number,
    end: number,
  ): number {
    if (++this.nodeCount > this.maxNodes) this.isFull = true;
    const at = this.end;
    if (at + attributeLength > this.numbers.length) this.grow();
    const numbers = this.numbers;
    numbers[at] = header;
    numbers[at + startField] = start;
    numbers[at + endField] = end;
    numbers[at + nameField] = this.indexOf(name);
    numbers[at + namespaceField] = 0;
    numbers[at + valueStartField] = valueStart;
    numbers[at + valueEndField] = valueEnd;
    numbers[this.current]! += 1 << attributeCountShift;
    this.end = at + attributeLength;
    return at;
  }

  /** Notes what the whole start tag of the innermost open element tells. */
  endStartTag(startTagEnd: number, namespace: number, declaration: number): void {
    const numbers = this.numbers;
    const { current } = this;
    numbers[current + startTagEndField] = startTagEnd;
    numbers[current + namespaceField] = namespace;
    numbers[current + declarationField] = declaration;
  }

  /** Closes the innermost open element: its end tag, if any, reaches from `endTagStart` to `end`. */
  close(end: number, endTagStart: number): void {
    const numbers = this.numbers;
    const { current } = this;
    numbers[current + endField] = end;
    numbers[current + endTagStartField] = endTagStart;
    numbers[current + nextField] = this.end;
    if (this.#openCounts !== undefined) this.#countOpen(this.nameOf(current).qualifiedName, -1);
    this.current = numbers[current + parentField] as number;
    this.depth--;
  }

  /** The name of an element or attribute. */
  nameOf(node: number): XmlName {
    return this.tape.names[this.numbers[node + nameField] as number] as XmlName;
  }

  /** An element to look at while the document is still being read: without its parent. */
  elementAt(index: number): XmlElement {
    return new XmlElement(this.tape, index, undefined);
  }

  /** Whether open elements are counted by their names, so that each must be. */
  get countsOpen(): boolean {
    return this.#openCounts !== undefined;
  }

  /** Whether an element of that name is open. */
  isOpen(name: string): boolean {
    if (this.#openCounts === undefined) {
      this.#openCounts = new Map();
      for (const openName of this.openNames()) this.#countOpen(openName, 1);
    }
    return (this.#openCounts.get(name) ?? 0) > 0;
  }

  /** The qualified names of the open elements from the innermost to the outermost. */
  openNames(): readonly string[] {
    const names: string[] = [];
    for (let at = this.current; at !== 0; at = this.numbers[at + parentField] as number) {
      names.push(this.nameOf(at).qualifiedName);
    }
    return names;
  }

  /** The document of everything that was added; no element may be open. */
  document(): XmlDocument {
    const numbers = this.numbers;
    this.tape.numbers = numbers === sharedBuffer ? numbers.slice(0, this.end) : numbers.subarray(0, this.end);
    return documentOf(this.tape);
  }

  /** The index of a name in the tape. */
  indexOf(name: XmlName): number {
    if (name.document === this.#document) return name.index;
    name.document = this.#document;
    name.index = this.tape.names.length;
    this.tape.names.push(name);
    return name.index;
  }

  /** Makes room for more records. */
  grow(): Int32Array {
    const grown = new Int32Array(this.numbers.length * 2);
    grown.set(this.numbers);
    this.numbers = grown;
    this.tape.numbers = grown;
    return grown;
  }

  #countOpen(name: string, change: number): void {
    this.#openCounts?.set(name, (this.#openCounts.get(name) ?? 0) + change);
  }
}
