import type { TextEdit } from '../../text/text-edit.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';

/** The edits that give an element another qualified name, in its start tag and its end tag. */
export function renameElement(element: XmlElement, qualifiedName: string): TextEdit[] {
  const edits = [{ span: element.nameSpan, newText: qualifiedName }];
  const { endTagStart, end } = element;
  if (endTagStart < end) {
    const start = endTagStart + '</'.length;
    edits.push({ span: { start, end: start + element.qualifiedName.length }, newText: qualifiedName });
  }
  return edits;
}

/** The edits that give an attribute another qualified name. */
export function renameAttribute(attribute: XmlAttribute, qualifiedName: string): TextEdit[] {
  return [{ span: attribute.nameSpan, newText: qualifiedName }];
}
