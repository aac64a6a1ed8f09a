import { EditList } from '../../text/edit-list.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { addAttribute } from '../../xml/attribute-style.ts';
import { layoutAround } from '../../xml/document-layout.ts';
import { escapeAttribute } from '../../xml/escape.ts';
import { indexOfChild } from '../../xml/find-elements.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';

/** The edits that give an attribute another value, between the quotes it has. */
export function replaceAttributeValue(attribute: XmlAttribute, value: string): TextEdit[] {
  const { quote, valueSpan } = attribute;
  return [{ span: valueSpan, newText: escapeAttribute(value, quote || undefined) }];
}

/** The edits that take an attribute out of a start tag, with the white space in front of it. */
export function removeAttribute(element: XmlElement, attribute: XmlAttribute): TextEdit[] {
  const { attributes, nameSpan } = element;
  const index = indexOfChild(attributes, attribute.start);
  const start = attributes[index - 1]?.end ?? nameSpan.end;
  return [{ span: { start, end: attribute.end }, newText: '' }];
}

/**
 * The edits that give an element one more attribute, behind those it has and written as the last of them: on the same line or on
 * one of its own, with its quotes. `text` is that of the document.
 */
export function insertAttribute(
  element: XmlElement,
  qualifiedName: string,
  value: string,
  text: string,
): TextEdit[] {
  const edits = new EditList();
  const neighbour = element.attributes[0] ?? element.parent?.attributes[0];
  const quote = neighbour?.quote || layoutAround(element, text).quote;
  addAttribute(edits, text, element, qualifiedName, value, quote);
  return edits.finish();
}
