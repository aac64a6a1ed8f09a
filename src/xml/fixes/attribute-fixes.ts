import { indexOfChild } from '../find-elements.ts';
import { withoutTypographicQuotes } from '../mistakes.ts';
import type { XmlAttribute, XmlElement } from '../tree.ts';
import { attributeAt, type Mending, type Mistake, replacing } from './mistake.ts';

/** `xml/unquoted-attribute`. */
export const unquotedAttribute: Mending = (mistake) => {
  const attribute = attributeAt(mistake);
  if (attribute === undefined) return undefined;
  const { text, start, end } = mistake;
  const value = withoutTypographicQuotes(text.slice(start, end));
  if (/["'<&]/.test(value)) return undefined;
  const quote = quoteBeside(mistake, attribute);
  const written = quote + value + quote;
  const certain = /^[\w.:+-]+$/.test(value) && isBehindRight(mistake, attribute) && endsRight(text, end);
  return replacing(start, end, written, `write \`${attribute.qualifiedName}=${written}\``, certain);
};

/** `xml/missing-equals`. */
export const missingEquals: Mending = (mistake) => {
  const attribute = attributeAt(mistake);
  if (attribute === undefined) return undefined;
  const { text } = mistake;
  const { nameSpan, valueStart, valueEnd, end } = attribute;
  const certain =
    !/[=<>]/.test(text.slice(valueStart, valueEnd)) &&
    isBehindRight(mistake, attribute) &&
    endsRight(text, end);
  const written = attribute.qualifiedName + text.slice(nameSpan.end, valueStart - 1).trim();
  return replacing(nameSpan.end, valueStart - 1, '=', `write \`=\` behind '${written}'`, certain);
};

/** `xml/missing-space-between-attributes`. */
export const missingSpace: Mending = (mistake) => {
  const attribute = attributeAt(mistake);
  if (attribute === undefined) return undefined;
  const { text, start } = mistake;
  const certain =
    isBehindRight(mistake, attribute) && isRight(attribute, text) && endsRight(text, attribute.end);
  return replacing(start, start, ' ', `write a space before '${attribute.qualifiedName}'`, certain);
};

/** `xml/less-than-in-attribute`. */
export const lessThanInAttribute: Mending = (mistake) => {
  const attribute = attributeAt(mistake);
  if (attribute === undefined || attribute.quote === '') return undefined;
  const { text } = mistake;
  const { valueStart, valueEnd, end } = attribute;
  const value = text.slice(valueStart, valueEnd);
  // What holds a whole tag, or more than a line, may have lost its quote.
  const certain = !/[>\r\n]/.test(value) && isBehindRight(mistake, attribute) && endsRight(text, end);
  const edits = [...value.matchAll(/</g)].map(({ index }) => ({
    span: { start: valueStart + index, end: valueStart + index + 1 },
    newText: '&lt;',
  }));
  return { title: 'write `&lt;` for `<`', edits, certain };
};

/** `xml/duplicate-attribute` and `xml/duplicate-attribute-namespace`: of two that say the same one is too many. */
export const duplicateAttribute: Mending = (mistake) => {
  const attribute = attributeAt(mistake);
  const { element, data, text } = mistake;
  const firstName = typeof data.first === 'string' ? data.first : data.name;
  const first = element?.attributes.find(({ qualifiedName }) => qualifiedName === firstName);
  if (attribute === undefined || first === undefined || first.start >= attribute.start) return undefined;
  const start = endBefore(element as XmlElement, attribute);
  const certain =
    attribute.value === first.value &&
    isRight(attribute, text) &&
    isBehindRight(mistake, attribute) &&
    endsRight(text, attribute.end);
  const which = first.qualifiedName === attribute.qualifiedName ? 'the second ' : '';
  return replacing(start, attribute.end, '', `remove ${which}'${attribute.qualifiedName}'`, certain);
};

/** `xml/unterminated-attribute-value`. */
export const unterminatedValue: Mending = (mistake) => {
  const { text, start, end } = mistake;
  const value = text.slice(start + 1, end).trimEnd();
  const at = start + 1 + value.length;
  return value === '' || /[='"]/.test(value)
    ? undefined
    : replacing(at, at, text.charAt(start), `write ${text.charAt(start)} behind '${value}'`, false);
};

/** The quote of the other attributes of the tag. */
function quoteBeside({ element }: Mistake, attribute: XmlAttribute): string {
  const other = element?.attributes.find(({ start, quote }) => start !== attribute.start && quote !== '');
  return other?.quote ?? "'";
}

/** Whether a closing quote, or what stands for one, is followed by what may follow it. */
function endsRight(text: string, end: number): boolean {
  return /^(?:[ \t\r\n]|>|\/>)/.test(text.slice(end, end + 2));
}

/** Whether an attribute is one, with `=` and quotes. */
function isRight({ nameSpan, end }: XmlAttribute, text: string): boolean {
  return /^[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*')$/.test(text.slice(nameSpan.end, end));
}

/** How much of a tag is looked at for being right. */
const longestTag = 4096;

/** Whether nothing is wrong with the tag up to an attribute, as far as that may come from quotes that are missing. */
function isBehindRight({ element, text }: Mistake, attribute: XmlAttribute): boolean {
  if (element === undefined || attribute.start - element.start > longestTag) return false;
  const before = text.slice(element.nameSpan.end, attribute.start);
  return /^(?:[ \t\r\n]+[^\s"'<>=/&]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<&]*"|'[^'<&]*'))*[ \t\r\n]*$/.test(before);
}

function endBefore({ attributes, nameSpan }: XmlElement, attribute: XmlAttribute): number {
  const index = indexOfChild(attributes, attribute.start);
  return attributes[index - 1]?.end ?? nameSpan.end;
}
