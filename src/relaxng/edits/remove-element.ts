import type { Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { countLineEnds, isBlank } from '../../xml/characters.ts';
import { type DocumentLayout, layoutAround } from '../../xml/document-layout.ts';
import { indexOfChild } from '../../xml/find-elements.ts';
import type { XmlElement, XmlNode } from '../../xml/tree.ts';

/**
 * The edits that take an element out of its parent, with the lines that nothing else stands on; a parent that has nothing left
 * becomes an empty-element tag. Comments stay. `text` is that of the document.
 */
export function removeElement(element: XmlElement, text: string): TextEdit[] {
  const layout = layoutAround(element, text);
  const { parent, span } = element;
  if (parent !== undefined) return removeContent(parent, span, layout);
  return [{ span: layout.removalSpan(span.start, span.end), newText: '' }];
}

/** The edits that take the nodes between two offsets out of an element, as `removeElement` does. */
export function removeContent(parent: XmlElement, span: Span, layout: DocumentLayout): TextEdit[] {
  const { children, startTagEnd, endTagStart } = parent;
  let index = indexOfChild(children, span.start) - 1;
  while (isLayout(children[index])) index--;
  const before = children[index];
  index = indexOfChild(children, span.end);
  while (isLayout(children[index]) || (children[index]?.start ?? span.end) < span.end) index++;
  const behind = children[index];
  if (before === undefined && behind === undefined) {
    return [{ span: { start: startTagEnd - 1, end: parent.end }, newText: '/>' }];
  }
  if (before?.kind === 'text' || behind?.kind === 'text') {
    return [{ span: layout.removalSpan(span.start, span.end), newText: '' }];
  }
  // Of the white space on both sides one stays: that of a line of its own, or of an empty line.
  const start = before?.end ?? startTagEnd;
  const end = behind?.start ?? endTagStart;
  const linesBefore = countLineEnds(layout.text, start, span.start);
  const linesBehind = countLineEnds(layout.text, span.end, end);
  const keepsBefore =
    behind !== undefined && (before === undefined ? linesBefore > 0 : linesBefore > linesBehind);
  return [{ span: keepsBefore ? { start: span.start, end } : { start, end: span.end }, newText: '' }];
}

function isLayout(node: XmlNode | undefined): boolean {
  return node?.kind === 'text' && !node.cdata && isBlank(node.value);
}
