import type { Span } from '../text/span.ts';

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

/** An element with everything between its tags. */
export class XmlElement {
  readonly kind = 'element';
  readonly parent: XmlElement | undefined;
  /** As written, with prefix. */
  readonly qualifiedName: string;
  readonly localName: string;
  /** '' for no namespace. An undeclared prefix (a diagnostic of its own) also gives ''. */
  readonly namespaceName: string;
  /** All attributes in document order, namespace declarations included (their namespace name is `xmlnsNamespace`). */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly start: number;
  readonly end: number;
  /** Where the start tag ends, behind its `>`. */
  readonly startTagEnd: number;
  /** Where the end tag begins, at its `<`; equal to `end` for an empty-element tag or an element never closed. */
  readonly endTagStart: number;

  constructor(
    parent: XmlElement | undefined,
    qualifiedName: string,
    localName: string,
    namespaceName: string,
    attributes: readonly XmlAttribute[],
    children: readonly XmlNode[],
    start: number,
    end: number,
    startTagEnd: number,
    endTagStart: number,
  ) {
    this.parent = parent;
    this.qualifiedName = qualifiedName;
    this.localName = localName;
    this.namespaceName = namespaceName;
    this.attributes = attributes;
    this.children = children;
    this.start = start;
    this.end = end;
    this.startTagEnd = startTagEnd;
    this.endTagStart = endTagStart;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  /** The qualified name in the start tag. */
  get nameSpan(): Span {
    return { start: this.start + 1, end: this.start + 1 + this.qualifiedName.length };
  }

  /** The start tag from `<` to `>`. */
  get startTagSpan(): Span {
    return { start: this.start, end: this.startTagEnd };
  }
}

/** An attribute, or a namespace declaration written as one. */
export class XmlAttribute {
  readonly kind = 'attribute';
  readonly qualifiedName: string;
  readonly localName: string;
  readonly namespaceName: string;
  /** After expansion of references and attribute-value normalisation (XML 1.0 §3.3.3, type CDATA). */
  readonly value: string;
  readonly start: number;
  /** Where the value begins, behind the quote. */
  readonly valueStart: number;
  /** Where the value ends, at the closing quote. */
  readonly valueEnd: number;
  readonly end: number;

  constructor(
    qualifiedName: string,
    localName: string,
    namespaceName: string,
    value: string,
    start: number,
    valueStart: number,
    valueEnd: number,
    end: number,
  ) {
    this.qualifiedName = qualifiedName;
    this.localName = localName;
    this.namespaceName = namespaceName;
    this.value = value;
    this.start = start;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
    this.end = end;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get nameSpan(): Span {
    return { start: this.start, end: this.start + this.qualifiedName.length };
  }

  /** The value between the quotes. */
  get valueSpan(): Span {
    return { start: this.valueStart, end: this.valueEnd };
  }
}

/** A run of character data: one token of text, or one CDATA section. Neighbours are not merged. */
export class XmlText {
  readonly kind = 'text';
  /** After expansion of references and line-end normalisation (XML 1.0 §2.11). */
  readonly value: string;
  readonly cdata: boolean;
  readonly start: number;
  readonly end: number;

  constructor(value: string, cdata: boolean, start: number, end: number) {
    this.value = value;
    this.cdata = cdata;
    this.start = start;
    this.end = end;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }
}

/** A comment. */
export class XmlComment {
  readonly kind = 'comment';
  readonly value: string;
  readonly start: number;
  readonly end: number;

  constructor(value: string, start: number, end: number) {
    this.value = value;
    this.start = start;
    this.end = end;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }
}

/** A processing instruction; the XML declaration is not one. */
export class XmlProcessingInstruction {
  readonly kind = 'processing-instruction';
  readonly target: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;

  constructor(target: string, value: string, start: number, end: number) {
    this.target = target;
    this.value = value;
    this.start = start;
    this.end = end;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }
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
  if (prefix === 'xml') return xmlNamespace;
  for (let scope: XmlElement | undefined = element; scope !== undefined; scope = scope.parent) {
    for (const attribute of scope.attributes) {
      if (attribute.namespaceName !== xmlnsNamespace) continue;
      if (attribute.qualifiedName === (prefix === '' ? 'xmlns' : `xmlns:${prefix}`)) {
        return attribute.value === '' && prefix !== '' ? undefined : attribute.value;
      }
    }
  }
  return prefix === '' ? '' : undefined;
}
