import { EditList } from '../../text/edit-list.ts';
import type { Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { isBlank } from '../../xml/characters.ts';
import { layoutAround } from '../../xml/document-layout.ts';
import type { XmlElement, XmlNode } from '../../xml/tree.ts';
import { insertionPlace } from './insertion-place.ts';
import { withOwnComments } from './own-comments.ts';
import { removeContent } from './remove-element.ts';

/**
 * The edits that move an element with the comments that belong to it into another parent, or to another place in its own: in front of
 * a child, or behind all children. Its lines are indented as those there. None where it stands there already, and where the parent
 * is inside it. `text` is that of the document.
 */
export function moveElement(
  element: XmlElement,
  parent: XmlElement,
  before: XmlNode | undefined,
  text: string,
): TextEdit[] {
  const from = element.parent;
  if (from === undefined || (parent.start >= element.start && parent.end <= element.end)) return [];
  const layout = layoutAround(element, text);
  const place = insertionPlace(parent, before, layout);
  const moved = withOwnComments(element, from, layout);
  if (parent.start === from.start && isBeside(place.at, moved, text)) return [];
  const edits = new EditList();
  const old = layout.beginsLine(moved.start) ? layout.indentationAt(moved.start) : '';
  const piece = reindented(text, moved, element, old, place.indentation ?? old);
  for (const { span, newText } of [...place.insert(piece), ...removeContent(from, moved, layout)]) {
    edits.replace(span.start, span.end, newText);
  }
  return edits.finish();
}

/** Whether nothing but white space stands between a place and what is to come there. */
function isBeside(at: number, { start, end }: Span, text: string): boolean {
  return isBlank(text.slice(end, at)) && isBlank(text.slice(at, start));
}

/** A part of a document whose lines begin with other white space. What is not layout, such as lines of a text, stays. */
function reindented(text: string, part: Span, element: XmlElement, from: string, to: string): string {
  if (from === to) return text.slice(part.start, part.end);
  const kept = keptSpans(element);
  let next = 0;
  return text.slice(part.start, part.end).replace(/(\r\n?|\n)([ \t]*)/g, (line, lineEnd, space, index) => {
    const offset = part.start + index;
    while (next < kept.length && (kept[next] as Span).end <= offset) next++;
    const isKept = offset >= (kept[next]?.start ?? Number.POSITIVE_INFINITY);
    return isKept || !space.startsWith(from) ? line : lineEnd + to + space.slice(from.length);
  });
}

/** What counts as it stands in an element: texts that can be seen, values of attributes, instructions. In document order. */
function keptSpans(element: XmlElement): Span[] {
  const kept: Span[] = [];
  const waiting: XmlNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'element') {
      for (const { valueSpan } of node.attributes) kept.push(valueSpan);
      for (const child of node.children.toReversed()) waiting.push(child);
    } else if (node.kind === 'processing-instruction' || (node.kind === 'text' && !isBlank(node.value))) {
      kept.push(node.span);
    }
  }
  return kept;
}
