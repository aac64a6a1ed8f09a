import type { EditList } from '../text/edit-list.ts';
import { isWhiteSpace } from './characters.ts';
import type { XmlElement } from './tree.ts';

/** Puts content between the tags of an element, in place of what is there; an empty-element tag is opened. */
export function openTag(edits: EditList, text: string, element: XmlElement, content: string): void {
  const { startTagEnd, endTagStart, end } = element;
  if (!isEmptyTag(text, element)) {
    edits.replace(startTagEnd, endTagStart, content);
    return;
  }
  let start = startTagEnd - '/>'.length;
  while (isWhiteSpace(text.charCodeAt(start - 1))) start--;
  edits.replace(start, end, `>${content}</${element.qualifiedName}>`);
}

/** Whether an element has an empty-element tag. */
export function isEmptyTag(text: string, { startTagEnd, end }: XmlElement): boolean {
  return startTagEnd === end && text.charAt(startTagEnd - 2) === '/';
}
