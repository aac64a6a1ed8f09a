import type { Span } from '../text/span.ts';
import { normaliseLineEnds, readCharacterData } from './character-data.ts';
import { whiteSpaceEnd, wordEnd } from './characters.ts';
import {
  attributeCountShift,
  attributeLength,
  childCountField,
  commentRecord,
  declarationField,
  elementLength,
  elementRecord,
  endField,
  endTagStartField,
  isCdata,
  isEncoded,
  isUnterminated,
  kindBits,
  leafLength,
  nameField,
  namespaceField,
  nextField,
  startField,
  startTagEndField,
  type Tape,
  textRecord,
  valueEndField,
  valueStartField,
} from './tape.ts';
import type { XmlName } from './xml-name.ts';

/** The namespace name that the prefix `xml` always stands for (Namespaces in XML §3). */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
/** The namespace name of the attributes `xmlns` and `xmlns:*` (Namespaces in XML §3). */
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** Anything that stands among the children of an element or a document. */
export type XmlNode = XmlElement | XmlText | XmlComment | XmlProcessingInstruction;

/**
 * A parsed document: the tree of a text, whether well-formed or not. Trees are not changed after parsing; offsets refer to
 * `text`.
 */
export interface XmlDocument {
  readonly kind: 'document';
  readonly text: string;
  /** Comments, processing instructions and elements at the top level; white space there is left out. */
  readonly children: readonly XmlNode[];
  /** The first element; undefined where the text has none. */
  readonly root: XmlElement | undefined;
}

/** A piece of a text: what all nodes and attributes have in common. */
abstract class Piece {
  // Fields are declared, and set by the constructors alone: to define them first makes a node a good deal dearer.
  declare protected readonly tape: Tape;
  /** Where the record stands. */
  declare protected readonly at: number;

  constructor(tape: Tape, at: number) {
    this.tape = tape;
    this.at = at;
  }

  get start(): number {
    return this.tape.numbers[this.at + startField] as number;
  }

  get end(): number {
    return this.tape.numbers[this.at + endField] as number;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }
}

/** What elements and attributes have in common: a name. */
abstract class NamedPiece extends Piece {
  /** As written, with prefix. */
  get qualifiedName(): string {
    return nameOf(this.tape, this.at).qualifiedName;
  }

  get localName(): string {
    return nameOf(this.tape, this.at).localName;
  }

  /** '' for no namespace. An undeclared prefix (a diagnostic of its own) also gives ''. */
  get namespaceName(): string {
    return namespaceNameOf(this.tape, this.at);
  }
}

/** An element with everything between its tags. */
export class XmlElement extends NamedPiece {
  declare readonly parent: XmlElement | undefined;
  declare private knownAttributes: readonly XmlAttribute[] | undefined;
  declare private knownChildren: readonly XmlNode[] | undefined;

  constructor(tape: Tape, at: number, parent: XmlElement | undefined) {
    super(tape, at);
    this.parent = parent;
    this.knownAttributes = undefined;
    this.knownChildren = undefined;
  }

  get kind(): 'element' {
    return 'element';
  }

  /** All attributes in document order, namespace declarations included (their namespace name is `xmlnsNamespace`). */
  get attributes(): readonly XmlAttribute[] {
    this.knownAttributes ??= attributesAt(this.tape, this.at);
    return this.knownAttributes;
  }

  get children(): readonly XmlNode[] {
    this.knownChildren ??= childrenAt(this.tape, this.at, this);
    return this.knownChildren;
  }

  /** Where the start tag ends, behind its `>`. */
  get startTagEnd(): number {
    return this.tape.numbers[this.at + startTagEndField] as number;
  }

  /** Where the end tag begins, at its `<`; equal to `end` for an empty-element tag or an element never closed. */
  get endTagStart(): number {
    return this.tape.numbers[this.at + endTagStartField] as number;
  }

  /** The qualified name in the start tag. */
  get nameSpan(): Span {
    const { start } = this;
    return { start: start + 1, end: start + 1 + this.qualifiedName.length };
  }

  /** The start tag from `<` to `>`. */
  get startTagSpan(): Span {
    return { start: this.start, end: this.startTagEnd };
  }

  /** `namespacesInScope`. */
  static namespacesInScope({ tape, at }: XmlElement): Map<string, string> {
    const namespaces = new Map<string, string>();
    let declaration = tape.declarations[tape.numbers[at + declarationField] as number];
    for (; declaration?.outer !== undefined; declaration = declaration.outer) {
      const { prefix, namespaceName } = declaration;
      if (!namespaces.has(prefix)) namespaces.set(prefix, namespaceName);
    }
    return namespaces;
  }

  /** What all elements of one document have in common, and no other: a key for what is known about the document. */
  static documentKey(element: XmlElement): object {
    return element.tape;
  }

  /** `resolvePrefix` of any prefix but `xml`: at the cost of the declarations in scope, whatever the depth. */
  static resolvePrefix(element: XmlElement, prefix: string): string | undefined {
    const { numbers, declarations } = element.tape;
    let declaration = declarations[numbers[element.at + declarationField] as number];
    while (declaration?.outer !== undefined) {
      if (declaration.prefix === prefix) {
        return declaration.namespaceName === '' && prefix !== '' ? undefined : declaration.namespaceName;
      }
      declaration = declaration.outer;
    }
    return prefix === '' ? '' : undefined;
  }
}

/** An attribute, or a namespace declaration written as one. */
export class XmlAttribute extends NamedPiece {
  declare private knownValue: string | undefined;

  constructor(tape: Tape, at: number) {
    super(tape, at);
    this.knownValue = undefined;
  }

  get kind(): 'attribute' {
    return 'attribute';
  }

  /** After expansion of references and attribute-value normalisation (XML 1.0 §3.3.3, type CDATA). */
  get value(): string {
    const { numbers, text } = this.tape;
    const { valueStart, valueEnd } = this;
    if (((numbers[this.at] as number) & isEncoded) === 0) return text.slice(valueStart, valueEnd);
    return readCharacterData(text, valueStart, valueEnd, true);
  }

  /** Where the value begins, behind the quote. */
  get valueStart(): number {
    return this.tape.numbers[this.at + valueStartField] as number;
  }

  /** The quote around the value; '' where it has none. */
  get quote(): string {
    return this.valueEnd === this.end ? '' : this.tape.text.charAt(this.valueEnd);
  }

  /** Where the value ends, at the closing quote. */
  get valueEnd(): number {
    return this.tape.numbers[this.at + valueEndField] as number;
  }

  get nameSpan(): Span {
    const { start } = this;
    return { start, end: start + this.qualifiedName.length };
  }

  /** The value between the quotes. */
  get valueSpan(): Span {
    return { start: this.valueStart, end: this.valueEnd };
  }
}

/** A run of character data: one token of text, or one CDATA section. Neighbours are not merged. */
export class XmlText extends Piece {
  declare private knownValue: string | undefined;

  constructor(tape: Tape, at: number) {
    super(tape, at);
    this.knownValue = undefined;
  }

  get kind(): 'text' {
    return 'text';
  }

  /** After expansion of references and line-end normalisation (XML 1.0 §2.11). */
  get value(): string {
    const { numbers, text } = this.tape;
    const header = numbers[this.at] as number;
    const { start, end } = this;
    if ((header & (isEncoded | isCdata)) === 0) return text.slice(start, end);
    if ((header & isCdata) === 0) return readCharacterData(text, start, end, false);
    return contentBetween(text, header, start, '<![CDATA[', end, ']]>');
  }

  get cdata(): boolean {
    return ((this.tape.numbers[this.at] as number) & isCdata) !== 0;
  }
}

/** A comment. */
export class XmlComment extends Piece {
  get kind(): 'comment' {
    return 'comment';
  }

  get value(): string {
    const { numbers, text } = this.tape;
    return contentBetween(text, numbers[this.at] as number, this.start, '<!--', this.end, '-->');
  }
}

/** A processing instruction; the XML declaration is not one. */
export class XmlProcessingInstruction extends Piece {
  get kind(): 'processing-instruction' {
    return 'processing-instruction';
  }

  get target(): string {
    const content = this.#content;
    return content.slice(0, wordEnd(content, 0));
  }

  get value(): string {
    const content = this.#content;
    return content.slice(whiteSpaceEnd(content, wordEnd(content, 0)));
  }

  get #content(): string {
    const { numbers, text } = this.tape;
    return contentBetween(text, numbers[this.at] as number, this.start, '<?', this.end, '?>');
  }
}

/** The document that a finished tape describes. */
export function documentOf(tape: Tape): XmlDocument {
  const children = childrenAt(tape, 0, undefined);
  return {
    kind: 'document',
    text: tape.text,
    children,
    root: children.find((child) => child.kind === 'element'),
  };
}

/** The child elements of an element, in document order. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** The first child element of that name; `namespaceName` defaults to no namespace. */
export function childElement(
  element: XmlElement,
  localName: string,
  namespaceName = '',
): XmlElement | undefined {
  for (const child of element.children) {
    if (child.kind === 'element' && child.localName === localName && child.namespaceName === namespaceName) {
      return child;
    }
  }
  return undefined;
}

/** The attribute of that name; `namespaceName` defaults to no namespace. */
export function attributeOf(
  element: XmlElement,
  localName: string,
  namespaceName = '',
): XmlAttribute | undefined {
  return element.attributes.find(
    (attribute) => attribute.localName === localName && attribute.namespaceName === namespaceName,
  );
}

/** The joined character data of an element's own text children (not of its descendants). */
export function textOf(element: XmlElement): string {
  let value = '';
  for (const child of element.children) if (child.kind === 'text') value += child.value;
  return value;
}

/** The namespace name a prefix stands for at an element ('' = default namespace); undefined where it is not declared. */
export function resolvePrefix(element: XmlElement, prefix: string): string | undefined {
  return prefix === 'xml' ? xmlNamespace : XmlElement.resolvePrefix(element, prefix);
}

/**
 * What the prefixes declared at an element or further out stand for, by prefix, the innermost first; '' is the default namespace
 * among the prefixes, and no namespace among the names.
 */
export function namespacesInScope(element: XmlElement): ReadonlyMap<string, string> {
  return XmlElement.namespacesInScope(element);
}

/** What all elements without attributes share. */
const noAttributes: readonly XmlAttribute[] = [];
/** What all elements without children share. */
const noChildren: readonly XmlNode[] = [];

function attributesAt(tape: Tape, element: number): readonly XmlAttribute[] {
  const count = (tape.numbers[element] as number) >> attributeCountShift;
  if (count === 0) return noAttributes;
  const attributes = new Array<XmlAttribute>(count);
  let at = element + elementLength;
  for (let index = 0; index < count; index++) {
    attributes[index] = new XmlAttribute(tape, at);
    at += attributeLength;
  }
  return attributes;
}

function childrenAt(tape: Tape, element: number, parent: XmlElement | undefined): readonly XmlNode[] {
  const { numbers } = tape;
  const count = numbers[element + childCountField] as number;
  if (count === 0) return noChildren;
  const children = new Array<XmlNode>(count);
  let at = element + elementLength + ((numbers[element] as number) >> attributeCountShift) * attributeLength;
  for (let index = 0; index < count; index++) {
    const kind = (numbers[at] as number) & kindBits;
    if (kind === elementRecord) {
      children[index] = new XmlElement(tape, at, parent);
      at = numbers[at + nextField] as number;
      continue;
    }
    if (kind === textRecord) children[index] = new XmlText(tape, at);
    else if (kind === commentRecord) children[index] = new XmlComment(tape, at);
    else children[index] = new XmlProcessingInstruction(tape, at);
    at += leafLength;
  }
  return children;
}

function nameOf({ names, numbers }: Tape, node: number): XmlName {
  return names[numbers[node + nameField] as number] as XmlName;
}

function namespaceNameOf({ namespaceNames, numbers }: Tape, node: number): string {
  return namespaceNames[numbers[node + namespaceField] as number] as string;
}

function contentBetween(
  text: string,
  header: number,
  start: number,
  opening: string,
  end: number,
  closing: string,
): string {
  const contentEnd = (header & isUnterminated) === 0 ? end - closing.length : end;
  return normaliseLineEnds(text.slice(start + opening.length, contentEnd));
}
