import type { EditList } from '../text/edit-list.ts';
import { escapeAttribute } from './escape.ts';
import type { XmlElement } from './tree.ts';

/** How the attributes of an element are written. */
interface AttributeStyle {
  /** The white space in front of each. */
  readonly before: string;
  readonly equals: string;
  readonly quote: string;
}

/** How the last attribute of an element is written; `quote` is for elements without any. */
export function attributeStyle(
  text: string,
  { attributes, nameSpan }: XmlElement,
  quote: string,
): AttributeStyle {
  const last = attributes.at(-1);
  if (last === undefined) return { before: ' ', equals: '=', quote };
  return {
    before: text.slice(attributes.at(-2)?.end ?? nameSpan.end, last.start) || ' ',
    equals: text.slice(last.nameSpan.end, last.valueStart - 1),
    quote: last.quote || quote,
  };
}

/** An attribute as text, with what stands in front of it. */
export function writeAttribute(
  name: string,
  value: string,
  { before, equals, quote }: AttributeStyle,
): string {
  return `${before}${name}${equals}${quote}${escapeAttribute(value, quote)}${quote}`;
}

/** The edit that gives an element one more attribute, behind all that it has; `quote` is for elements without any. */
export function addAttribute(
  edits: EditList,
  text: string,
  element: XmlElement,
  name: string,
  value: string,
  quote: string,
): void {
  const at = element.attributes.at(-1)?.end ?? element.nameSpan.end;
  edits.replace(at, at, writeAttribute(name, value, attributeStyle(text, element, quote)));
}
