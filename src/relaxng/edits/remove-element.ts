import type { Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { isBlank } from '../../xml/characters.ts';
import { type DocumentLayout, layoutAround } from '../../xml/document-layout.ts';
import type { XmlElement } from '../../xml/tree.ts';

/**
 * The edits that take an element out of its parent, with the lines that nothing else stands on; a parent that has nothing left
 * becomes an empty-element tag. Comments stay. `text` is that of the document.
 */
export function removeElement(element: XmlElement, text: string): TextEdit[] {
  return removeContent(element.parent, element.span, layoutAround(element, text));
}

/** The edits that take what stands between two offsets out of an element, as `removeElement` does. */
export function removeContent(
  parent: XmlElement | undefined,
  span: Span,
  layout: DocumentLayout,
): TextEdit[] {
  const isRest = ({ start, end }: Span): boolean => start < span.start || end > span.end;
  const isEmptied =
    parent !== undefined &&
    !parent.children.some(
      (child) => isRest(child) && !(child.kind === 'text' && !child.cdata && isBlank(child.value)),
    );
  if (!isEmptied) return [{ span: layout.removalSpan(span.start, span.end), newText: '' }];
  return [{ span: { start: parent.startTagEnd - 1, end: parent.end }, newText: '/>' }];
}
