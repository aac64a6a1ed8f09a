import { applyTextEdits } from '../../text/text-edit.ts';
import { parseXml } from '../../xml/parse.ts';
import { childElements, type XmlDocument, type XmlElement } from '../../xml/tree.ts';
import { elementsNamed } from '../possible-parts.ts';
import type { OpenElements } from './open-elements.ts';
import { isClosed, type PlaceInTree, placeInTree } from './place-in-tree.ts';

/** A place, and the document that it is in. */
export interface Located extends PlaceInTree {
  readonly document: XmlDocument;
  readonly offset: number;
  /** How much longer the text in front of the place is than it was. */
  readonly moved: number;
}

/** How many end tags are supplied at most. */
const mostEnds = 4;

/**
 * The place of an offset between tags. An element without end tag would take in all that follows; where that cannot stand in it, but
 * can further out, its end tag is put in front.
 */
export function locate(reader: OpenElements, document: XmlDocument, offset: number): Located {
  let located: Located = { document, offset, moved: 0, ...placeInTree(document, offset) };
  for (let count = 0; count < mostEnds; count++) {
    const { around } = located;
    const end = around && impliedEnd(reader, located.document, around, located.offset);
    if (around === undefined || end === undefined) break;
    const endTag = `</${around.qualifiedName}>`;
    const edit = { span: { start: end, end }, newText: endTag };
    const closed = parseXml(applyTextEdits(located.document.text, [edit])).document;
    const moved = located.moved + endTag.length;
    located = { document: closed, offset: offset + moved, moved, ...placeInTree(closed, offset + moved) };
  }
  return located;
}

/** Where an element without end tag should have ended in front of an offset. */
function impliedEnd(
  reader: OpenElements,
  { text }: XmlDocument,
  element: XmlElement,
  offset: number,
): number | undefined {
  if (isClosed(text, element) || element.parent === undefined) return undefined;
  const { readings } = reader.open(element);
  // Of an element that the grammar does not know, the inside is nobody's.
  if (readings.length === 0) return element.startTagEnd;
  for (const child of childElements(element)) {
    if (child.start >= offset) return undefined;
    if (readings.some(({ definition }) => elementsNamed(definition.content, child).length > 0)) continue;
    if (isPossibleOutside(reader, text, element, child)) return child.start;
  }
  return undefined;
}

/** Whether an element could be a child of an ancestor of the one it is in, those without end tag aside. */
function isPossibleOutside(
  reader: OpenElements,
  text: string,
  element: XmlElement,
  child: XmlElement,
): boolean {
  let outer = element.parent;
  for (let count = 0; outer !== undefined && count < mostEnds; count++, outer = outer.parent) {
    const { readings } = reader.open(outer);
    if (readings.some(({ definition }) => elementsNamed(definition.content, child).length > 0)) return true;
    if (isClosed(text, outer)) return false;
  }
  return false;
}
