import type { XmlName } from './xml-name.ts';

/**
 * What the nodes of one document are made from when somebody asks for them. Each node is a record of a few numbers; the
 * records stand in document order, an element's attributes behind it, then its content. A tree of ten million nodes is
 * thereby three arrays for the garbage collector, and whoever looks at a part of a document pays for that part.
 */
export interface Tape {
  readonly text: string;
  /** The records; the first is that of the document, laid out as an element's. */
  numbers: Int32Array;
  /** The names that records refer to. */
  readonly names: XmlName[];
  /** The namespace names that records refer to; the first is '', the second that of namespace declarations. */
  readonly namespaceNames: string[];
  /** The namespace declarations that records refer to; the first stands for none. */
  readonly declarations: readonly NamespaceDeclaration[];
}

/** A namespace declaration in scope. */
export interface NamespaceDeclaration {
  readonly prefix: string;
  readonly namespaceName: string;
  /** The one written before it that is still in scope. */
  readonly outer: NamespaceDeclaration | undefined;
}

/** The kinds of records, in the lowest bits of each header. */
export const elementRecord = 1;
/** Text or CDATA section. */
export const textRecord = 2;
/** Comment. */
export const commentRecord = 3;
/** Processing instruction. */
export const instructionRecord = 4;
/** The bits of a header that tell the kind. */
export const kindBits = 7;

/** Header bit of text and attributes: references are to be expanded, or white space to be normalised. */
export const isEncoded = 8;
/** Header bit of text: it is a CDATA section. */
export const isCdata = 16;
/** Header bit of CDATA sections, comments and processing instructions: the end is missing. */
export const isUnterminated = 32;
/** Where the number of attributes begins in the header of an element. */
export const attributeCountShift = 3;

// Every record begins with its header, at 0.

/** Where the node starts in the text. */
export const startField = 1;
/** Where the node ends in the text. */
export const endField = 2;
/** The length of the records of text, comments and processing instructions. */
export const leafLength = 3;

/** The name of an element or attribute, an index of `Tape.names`. */
export const nameField = 3;
/** The namespace of an element or attribute, an index of `Tape.namespaceNames`. */
export const namespaceField = 4;

/** Where the value of an attribute starts in the text. */
export const valueStartField = 5;
/** Where the value of an attribute ends in the text. */
export const valueEndField = 6;
/** The length of the records of attributes. */
export const attributeLength = 7;

/** Where the start tag of an element ends in the text. */
export const startTagEndField = 5;
/** Where the end tag of an element starts in the text. */
export const endTagStartField = 6;
/** The record of an element's parent. */
export const parentField = 7;
/** Where the record behind an element's content stands. */
export const nextField = 8;
/** How many children an element has. */
export const childCountField = 9;
/** The innermost namespace declaration in scope inside an element, an index of `Tape.declarations`. */
export const declarationField = 10;
/** The length of the records of elements. */
export const elementLength = 11;
