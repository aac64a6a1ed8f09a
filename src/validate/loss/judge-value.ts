import type { NamespaceScope } from '../../relaxng/derivative/namespace-scope.ts';
import type { Span } from '../../text/span.ts';
import { isBlank, visibleSpan } from '../../xml/characters.ts';
import { textOf, type XmlAttribute, type XmlElement, type XmlNode } from '../../xml/tree.ts';
import { blanksAreRead } from './blanks.ts';
import type { Loss } from './loss.ts';
import { readWithoutNamespace, refusedTogether } from './name-laws.ts';
import { type AttributeReading, type ElementReading, isUnbound, type NameReader } from './name-reader.ts';
import { valueKind } from './value-kind.ts';
import { absentWhenEmpty, ignoredValues, keptTexts, readWithBlanks, refusedWhenEmpty } from './value-laws.ts';

/** What libvirt does not take of an attribute; undefined where it takes it. */
export function judgeAttribute(element: XmlElement, reading: AttributeReading): Loss | undefined {
  const { attribute, standing } = reading;
  const part = `@${attribute.localName}`;
  const of = { element, attribute, span: attribute.nameSpan };
  const dropped: Loss = { kind: 'dropped', ...of, cuts: [attribute.span] };
  if (isUnbound(element, attribute.qualifiedName)) return { ...dropped, kind: 'unbound-prefix' };
  switch (standing) {
    case 'known':
      return judgeValue(element, part, attribute.value, reading, attribute);
    case 'other-namespace':
      return readWithoutNamespace.find(element, part) === true
        ? dropped
        : { kind: 'prefix-ignored', ...of, cuts: [prefixSpan(attribute)] };
    case 'other-variant':
      return refusedTogether.find(element, part) === true ? { kind: 'refused-value', ...of } : dropped;
    case 'unknown':
      return dropped;
  }
}

/** What libvirt does not take of the text of an element. */
export function* judgeText(
  reader: NameReader,
  text: string,
  element: XmlElement,
  reading: ElementReading,
  scope: NamespaceScope,
): Generator<Loss> {
  const values = reader.texts(reading);
  if (values.length === 0) {
    for (const child of element.children) {
      if (child.kind !== 'text' || isBlank(child.value)) continue;
      yield { kind: 'dropped-text', element, span: visibleSpan(text, child.span), cuts: [child.span] };
    }
    return;
  }
  const hasElements = element.children.some(({ kind }) => kind === 'element');
  if (hasElements && reader.takesElements(reading)) return;
  const value = hasElements ? stringValue(element) : textOf(element);
  if (isBlank(value) && reader.takesElements(reading)) return;
  const loss = judgeValue(element, 'text()', value, {
    values,
    fits: reader.textFits(reading, value, scope),
    fitsTrimmed: reader.textFits(reading, value.trim(), scope),
  });
  if (loss !== undefined) yield loss;
}

/** Of the attribute, or of the text of the element where there is none. */
function judgeValue(
  element: XmlElement,
  part: string,
  value: string,
  { values, fits, fitsTrimmed }: Pick<AttributeReading, 'values' | 'fits' | 'fitsTrimmed'>,
  attribute?: XmlAttribute,
): Loss | undefined {
  if (fits && !/^[\t\n\r ]|[\t\n\r ]$/.test(value)) return undefined;
  const kind = valueKind(values);
  if (kind === 'text' || (fits && blanksAreRead(kind, value))) return undefined;
  if (fitsTrimmed && readWithBlanks.find(element, part) === true) return undefined;
  const isEmptyText =
    attribute === undefined && value === '' && refusedWhenEmpty.find(element, part) !== true;
  if (!isEmptyText && keptTexts.find(element, part) === true) return undefined;
  const of =
    attribute === undefined
      ? { element, span: contentSpan(element) }
      : { element, attribute, span: attribute.valueSpan };
  const isAbsent = isEmptyText || (value === '' && absentWhenEmpty.find(element, part) === true);
  return isAbsent || ignoredValues.find(element, part) === true
    ? { kind: 'dropped-value', ...of, cuts: [(attribute ?? element).span] }
    : { kind: 'refused-value', ...of };
}

/** The text of an element and all elements inside, which is what XPath takes for its text. */
function stringValue(element: XmlElement): string {
  let value = '';
  const open: XmlNode[] = element.children.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    // libvirt has libxml2 leave out blanks between tags (XML_PARSE_NOBLANKS).
    if (node.kind === 'text' && !isBlank(node.value)) value += node.value;
    if (node.kind === 'element') for (const child of node.children.toReversed()) open.push(child);
  }
  return value;
}

/** The content of an element; its start tag where it is empty. */
function contentSpan({ start, end, startTagEnd, endTagStart }: XmlElement): Span {
  return endTagStart > startTagEnd && endTagStart < end
    ? { start: startTagEnd, end: endTagStart }
    : { start, end: startTagEnd };
}

/** The prefix of an attribute with its colon. */
function prefixSpan({ start, qualifiedName, localName }: XmlAttribute): Span {
  return { start, end: start + qualifiedName.length - localName.length };
}
