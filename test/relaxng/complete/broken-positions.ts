import type { CompletionItem } from '../../../src/relaxng/complete/completion.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { type XmlAttribute, type XmlElement, xmlnsNamespace } from '../../../src/xml/tree.ts';
import type { Random } from '../../support/random.ts';
import { covers, isNamed, type Position } from './positions.ts';

/** Places of a document that is being written: tags half typed, cut off with all that follows, beside mistakes. */
export function brokenPositionsOf(text: string, random: Random): Position[] {
  const { root } = parseXml(text).document;
  const elements = root === undefined ? [] : [root];
  for (const element of elements) {
    elements.push(...element.children.filter((child) => child.kind === 'element'));
  }
  return elements.flatMap((element) => [
    ...halfTyped(text, element, random),
    ...besideMistakes(text, element),
    ...element.attributes
      .filter(({ namespaceName }) => namespaceName !== xmlnsNamespace)
      .flatMap((attribute) => halfTypedAttribute(text, element, attribute, random)),
  ]);
}

/** A place behind what is typed so far, and what follows that. */
function place(
  typed: string,
  rest: string,
  taken: string,
  isOffered: (item: CompletionItem) => boolean,
): Position {
  return {
    text: typed + rest,
    offset: typed.length,
    taken: `${typed.slice(-60)}|${rest.slice(0, 30)} (${taken})`,
    isOffered,
  };
}

function halfTyped(text: string, element: XmlElement, random: Random): Position[] {
  const { start, end, endTagStart, qualifiedName } = element;
  const isElement = elementOffered(element);
  const isEndTag = (item: CompletionItem): boolean => item.label === `</${qualifiedName}>`;
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const half = qualifiedName.slice(0, 1 + random.below(qualifiedName.length));
  const taken = `<${qualifiedName}>`;
  const places = [
    place(`${before}<`, behind, taken, isElement),
    place(`${before}<${half}`, behind, taken, isElement),
    place(`${before}<${half}`, `>${behind}`, taken, isElement),
    place(`${before}<${half}`, `/>${behind}`, taken, isElement),
    place(`${before} ${half}`, behind, taken, isElement),
    place(before, '', taken, isElement),
    place(`${before}<`, '', taken, isElement),
    place(text.slice(0, start + 2), text.slice(start + 2), taken, isElement),
  ];
  if (endTagStart === end) return places;
  return [
    ...places,
    place(`${text.slice(0, endTagStart)}</`, behind, taken, isEndTag),
    place(`${text.slice(0, endTagStart)}</`, '', taken, isEndTag),
    place(text.slice(0, endTagStart + 3), text.slice(endTagStart + 3), taken, isEndTag),
  ];
}

function halfTypedAttribute(
  text: string,
  element: XmlElement,
  { start, end, localName, namespaceName, qualifiedName, value, valueStart, quote }: XmlAttribute,
  random: Random,
): Position[] {
  const isAttribute = (item: CompletionItem): boolean =>
    item.kind === 'attribute' && isNamed(item, localName, namespaceName);
  const isValue = (item: CompletionItem): boolean => covers(item, value);
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const withoutTagEnd = `\n${text.slice(element.startTagEnd)}`;
  const half = qualifiedName.slice(0, 1 + random.below(qualifiedName.length));
  const taken = `${qualifiedName}='${value}'`;
  return [
    place(before + half, behind, taken, isAttribute),
    place(before + half, withoutTagEnd, taken, isAttribute),
    place(before, '', taken, isAttribute),
    place(text.slice(0, start + 1), text.slice(start + 1), taken, isAttribute),
    place(`${before}${qualifiedName}=`, behind, taken, isValue),
    place(`${before}${qualifiedName}=${quote}`, behind, taken, isValue),
    place(`${before}${qualifiedName}=${quote}${value.slice(0, 1)}`, behind, taken, isValue),
    place(`${before}${qualifiedName}=${quote}`, withoutTagEnd, taken, isValue),
    place(text.slice(0, valueStart), '', taken, isValue),
    place(text.slice(0, valueStart), text.slice(valueStart), taken, isValue),
  ];
}

/** The element is taken away, and something is wrong around the place. */
function besideMistakes(text: string, element: XmlElement): Position[] {
  const { start, end, parent } = element;
  if (parent === undefined) return [];
  const isElement = elementOffered(element);
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const name = parent.nameSpan.end;
  const taken = `<${element.qualifiedName}>`;
  return [
    place(`${before}<bogus a='1'><b/></bogus>`, behind, taken, isElement),
    place(before, `<bogus/>${behind}`, taken, isElement),
    place(`${before}<bogus>`, behind, taken, isElement),
    place(`${text.slice(0, name)} bogus='1'${text.slice(name, start)}`, behind, taken, isElement),
    place(`${before}stray `, ` text${behind}`, taken, isElement),
  ];
}

function elementOffered({ localName, namespaceName }: XmlElement): (item: CompletionItem) => boolean {
  return (item) => item.kind === 'element' && isNamed(item, localName, namespaceName);
}
