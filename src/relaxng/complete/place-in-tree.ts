import type { XmlDocument, XmlElement, XmlNode, XmlText } from '../../xml/tree.ts';

/** Where an offset between tags is in a tree. */
export interface PlaceInTree {
  /** The innermost element whose content it is in; undefined on the level of the document. */
  readonly around: XmlElement | undefined;
  /** The text that it is in, or touches; undefined where there is none. */
  readonly inside: XmlText | undefined;
  /** Whether it is in a comment, CDATA section, processing instruction or tag, where nothing can be written for a grammar. */
  readonly inMarkup: boolean;
}

/** The place of an offset in a document. */
export function placeInTree(document: XmlDocument, offset: number): PlaceInTree {
  let around: XmlElement | undefined;
  let { children } = document;
  for (;;) {
    const node = lastBefore(children, offset);
    if (node === undefined || node.end < offset) return { around, inside: undefined, inMarkup: false };
    if (node.kind === 'text' && !node.cdata) return { around, inside: node, inMarkup: false };
    if (node.kind !== 'element') {
      return { around, inside: undefined, inMarkup: offset < node.end || isCutOff(document.text, node) };
    }
    if (!isInContent(document.text, node, offset)) {
      return { around, inside: undefined, inMarkup: offset < node.end };
    }
    around = node;
    ({ children } = node);
  }
}

/** The element that begins at an offset. */
export function elementAt(document: XmlDocument, start: number): XmlElement | undefined {
  let { children } = document;
  for (;;) {
    const node = lastBefore(children, start + 1);
    if (node?.kind !== 'element') return undefined;
    if (node.start === start) return node;
    ({ children } = node);
  }
}

/** Whether an element ends by a tag, its own or one without content. */
export function isClosed(text: string, { startTagEnd, endTagStart, end }: XmlElement): boolean {
  return endTagStart < end || (startTagEnd === end && isEmptyTagEnd(text, end));
}

function isInContent(text: string, element: XmlElement, offset: number): boolean {
  const { startTagEnd, endTagStart, end } = element;
  if (offset < startTagEnd || (startTagEnd === end && isEmptyTagEnd(text, end))) return false;
  return offset <= (endTagStart < end ? endTagStart : end);
}

function isEmptyTagEnd(text: string, end: number): boolean {
  return /\/\s*>$/.test(text.slice(Math.max(0, end - 16), end));
}

/** Comments and the like that lack their end have what follows in them. */
function isCutOff(text: string, { kind, start, end }: XmlNode): boolean {
  const terminator = kind === 'comment' ? '-->' : kind === 'text' ? ']]>' : '?>';
  return !text.slice(start, end).endsWith(terminator);
}

/** The last of the nodes that begin before an offset. */
function lastBefore(nodes: readonly XmlNode[], offset: number): XmlNode | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle] as XmlNode).start < offset) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1];
}
