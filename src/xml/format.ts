import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { countLineEnds, isWhiteSpace } from './characters.ts';
import { moveCommentLines } from './comment-lines.ts';
import { indentation } from './indentation.ts';
import type { ParseResult } from './parse.ts';
import {
  attributeOf,
  type XmlComment,
  type XmlElement,
  type XmlNode,
  type XmlText,
  xmlNamespace,
  xmlnsNamespace,
} from './tree.ts';

/**
 * The edits that lay a document out as libvirt does: one child a line, two spaces a level, single quotes around attributes
 * and one space between them, `<a/>` for what has no content, a line end at the end. In the order of the text; none where the
 * document has errors, or is laid out like that already.
 *
 * White space is layout where no other text stands beside it; elements with text keep all of it, and so does what they hold,
 * as does everything under `xml:space='preserve'`. Blank lines between siblings stay, several as one. A comment at the end of a
 * line stays there; another begins its own line, and its further lines move along. Elements of a namespace that is declared
 * below the root element, which libvirt hands on for others, have double quotes, with all that they hold. Values are not
 * written anew: one that has such a quote in it keeps the other. Line ends in the layout become CR LF where the document has
 * begun so.
 */
export function formatXml({ document, diagnostics }: ParseResult): TextEdit[] {
  const { root } = document;
  if (root === undefined || diagnostics.some(({ severity }) => severity === 'error')) return [];
  const formatter = new Formatter(document.text, root);
  formatter.format(document.children);
  return formatter.edits;
}

/** What is being formatted: an element between its tags, or the document. */
interface Frame {
  /** Undefined for the document. */
  readonly element: XmlElement | undefined;
  readonly children: readonly XmlNode[];
  /** How many elements stand around the children. */
  readonly depth: number;
  /** Whether the white space between the children is layout. */
  readonly isLayout: boolean;
  /** Whether white space in child elements is kept, unless they say otherwise. */
  readonly preserves: boolean;
  /** Whether the children belong to an element of others. */
  readonly isForeign: boolean;
  /** The child that comes next. */
  next: number;
  /** Where ends what stands before that child, or at the beginning of the text, where it begins. */
  position: number;
}

/** Formats one text. Keeps the open elements on a stack instead of recursing, since documents may be nested at any depth. */
class Formatter {
  readonly edits: TextEdit[] = [];
  readonly #text: string;
  readonly #lineEnd: string;
  /** The namespaces that the root element declares. */
  readonly #ownNamespaces: ReadonlySet<string>;
  readonly #open: Frame[] = [];

  constructor(text: string, root: XmlElement) {
    const declarations = root.attributes.filter(({ namespaceName }) => namespaceName === xmlnsNamespace);
    this.#text = text;
    this.#ownNamespaces = new Set(['', ...declarations.map(({ value }) => value)]);
    // A line end behind markup is either layout or stays as it is: formatting again finds the same.
    this.#lineEnd = />[ \t]*(\r\n?|\n)/.exec(text)?.[1] === '\r\n' ? '\r\n' : '\n';
  }

  format(children: readonly XmlNode[]): void {
    const position = prologEnd(this.#text);
    const whole = { element: undefined, depth: 0, isLayout: true, preserves: false, isForeign: false };
    this.#open.push({ ...whole, children, next: 0, position });
    for (let frame = this.#open.at(-1); frame !== undefined; frame = this.#open.at(-1)) {
      const child = frame.children[frame.next];
      if (child !== undefined) this.#child(frame, child);
      else this.#close(frame);
    }
  }

  #child(frame: Frame, child: XmlNode): void {
    frame.next++;
    if (frame.isLayout) {
      if (child.kind === 'text') return;
      this.#before(child, frame);
    }
    frame.position = child.end;
    if (child.kind === 'element') this.#element(child, frame);
  }

  /** Sets the white space before a child, and the lines of a comment. */
  #before(child: Exclude<XmlNode, XmlText>, { element, position, depth }: Frame): void {
    const isComment = child.kind === 'comment';
    const beginsText = position === textStart(this.#text);
    const lineEnds = countLineEnds(this.#text, position, child.start);
    if (isComment && !beginsText && lineEnds === 0 && this.#endsLine(child)) {
      this.#replace(position, child.start, ' ');
      return;
    }
    const indent = indentation(depth);
    const lines = beginsText ? 0 : lineEnds > 1 && position !== element?.startTagEnd ? 2 : 1;
    this.#replace(position, child.start, this.#lineEnd.repeat(lines) + indent);
    if (!isComment) return;
    for (const edit of moveCommentLines(this.#text, child, indent.length)) this.edits.push(edit);
  }

  /** Formats a start tag, and opens the element unless it has no content. */
  #element(element: XmlElement, frame: Frame): void {
    const isForeign = frame.isForeign || !this.#ownNamespaces.has(element.namespaceName);
    const tagEnd = this.#attributes(element, isForeign ? '"' : "'");
    const { children, startTagEnd: position } = element;
    if (children.length === 0) {
      this.#replace(tagEnd, element.end, '/>');
      return;
    }
    this.#replace(tagEnd, position, '>');
    const space = attributeOf(element, 'space', xmlNamespace)?.value;
    const isPreserved = space === 'preserve' || (frame.preserves && space !== 'default');
    const preserves = isPreserved || this.#hasText(element);
    const isLayout = !preserves && this.#hasLayout(element);
    const depth = frame.depth + 1;
    this.#open.push({ element, children, depth, isLayout, preserves, isForeign, next: 0, position });
  }

  /** Formats the attributes of a start tag, with the usual quote; returns where the last one ends, or the name. */
  #attributes({ nameSpan, attributes }: XmlElement, usual: '"' | "'"): number {
    let position = nameSpan.end;
    for (const { start, end, nameSpan, valueStart, valueEnd } of attributes) {
      const written = this.#text.charAt(valueEnd);
      const quote = this.#text.slice(valueStart, valueEnd).includes(usual) ? written : usual;
      this.#replace(position, start, ' ');
      const equals = this.#text.indexOf('=', nameSpan.end);
      this.#replace(nameSpan.end, equals, '');
      this.#replace(equals + 1, valueStart - 1, '');
      this.#replace(valueStart - 1, valueStart, quote);
      this.#replace(valueEnd, end, quote);
      position = end;
    }
    return position;
  }

  #close({ element, isLayout, depth, position }: Frame): void {
    this.#open.pop();
    if (element === undefined) {
      this.#replace(position, this.#text.length, this.#lineEnd);
      return;
    }
    const { endTagStart, end, qualifiedName } = element;
    if (isLayout) this.#replace(position, endTagStart, this.#lineEnd + indentation(depth - 1));
    this.#replace(endTagStart + '</'.length + qualifiedName.length, end, '>');
  }

  /** Whether there is text that can be seen, or that was meant not to be taken for layout: a reference, a CDATA section. */
  #hasText({ children }: XmlElement): boolean {
    return children.some((child) => child.kind === 'text' && !this.#isBlank(child));
  }

  /**
   * Whether the white space of an element without other text is layout. Beside child elements it is. Where there are only
   * comments and instructions it may be a value, but for a line end; where there is nothing else it is kept as one.
   */
  #hasLayout({ children }: XmlElement): boolean {
    if (children.some(({ kind }) => kind === 'element')) return true;
    if (children.every(({ kind }) => kind === 'text')) return false;
    return children.some(
      ({ kind, start, end }) => kind === 'text' && countLineEnds(this.#text, start, end) > 0,
    );
  }

  #isBlank({ start, end }: Span): boolean {
    let offset = start;
    while (offset < end && isWhiteSpace(this.#text.charCodeAt(offset))) offset++;
    return offset === end;
  }

  /** Whether a comment of one line is the last thing on it. */
  #endsLine({ start, end }: XmlComment): boolean {
    if (countLineEnds(this.#text, start, end) > 0) return false;
    let offset = end;
    while (this.#text.charAt(offset) === ' ' || this.#text.charAt(offset) === '\t') offset++;
    return this.#text.charAt(offset) === '\n' || this.#text.charAt(offset) === '\r';
  }

  /** Adds an edit for what differs between a part of the text and what should stand there. */
  #replace(start: number, end: number, newText: string): void {
    const text = this.#text;
    let same = 0;
    while (start + same < end && text.charAt(start + same) === newText.charAt(same)) same++;
    let behind = 0;
    while (
      behind < Math.min(end - start, newText.length) - same &&
      text.charAt(end - 1 - behind) === newText.charAt(newText.length - 1 - behind)
    ) {
      behind++;
    }
    const span = { start: start + same, end: end - behind };
    const inserted = newText.slice(same, newText.length - behind);
    if (span.start < span.end || inserted !== '') this.edits.push({ span, newText: inserted });
  }
}

/** Where the text begins, behind a byte order mark. */
function textStart(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Where the XML declaration of a well-formed text ends, or where the text begins if it has none. */
function prologEnd(text: string): number {
  const start = textStart(text);
  return /^<\?xml[ \t\r\n]/.test(text.slice(start, start + 6)) ? text.indexOf('?>', start) + 2 : start;
}
