import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { pathOf } from '../../xml/node-path.ts';
import { attributeOf, childElement, type XmlElement } from '../../xml/tree.ts';
import type { CompatCode } from './codes.ts';
import type { Place } from './content-model.ts';

/**
 * What is said of a child that libxml2 takes for another one of its name, since it compiles sequences of elements to automata that go by
 * names alone, and the first definition of a name wins.
 */
export function mistakenElement(
  element: XmlElement,
  { child, attribute, value }: Required<Place>['mistaken'],
): Diagnostic[] {
  const first = childElement(element, child);
  if (first === undefined) return [];
  const actual = attributeOf(first, attribute)?.value.trim();
  if (actual === undefined || actual === value) return [];
  const data = { element: first.qualifiedName, attribute, value: actual, first: value };
  return [
    {
      code: 'compat/mistaken-element' satisfies CompatCode,
      severity: 'information',
      stage: 'compat',
      message:
        `libxml2 2.9 takes <${first.qualifiedName} ${attribute}='${actual}'> for the <${child} ${attribute}='${value}'> that may stand in ` +
        `front of it, and so refuses the document: it is read only behind a <${child} ${attribute}='${value}'>`,
      path: pathOf(first),
      span: first.nameSpan,
      data,
    },
  ];
}
