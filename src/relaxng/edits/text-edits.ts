import { EditList } from '../../text/edit-list.ts';
import type { Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { visibleSpan } from '../../xml/characters.ts';
import { DocumentLayout } from '../../xml/document-layout.ts';
import { replaceText } from '../../xml/replace-text.ts';
import { textOf, type XmlElement } from '../../xml/tree.ts';

/**
 * The edits that give an element without child elements another text, with the white space around it and the comments in it left
 * where they are. `text` is that of the document.
 */
export function replaceElementText(element: XmlElement, value: string, text: string): TextEdit[] {
  const edits = new EditList();
  const before = textOf(element);
  const { start, end } = visibleSpan(before, { start: 0, end: before.length });
  replaceText(edits, text, element, before.slice(0, start) + value + before.slice(end));
  return edits.finish();
}

/** The edits that take a piece of text away, with the lines that nothing else stands on. `text` is that of the document. */
export function removeText(span: Span, text: string): TextEdit[] {
  const { start, end } = visibleSpan(text, span);
  const layout = new DocumentLayout({ text, root: undefined });
  return [{ span: layout.removalSpan(start, end), newText: '' }];
}
