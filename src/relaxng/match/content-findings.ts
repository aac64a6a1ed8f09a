import type { Expected, RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import { isBlank, visibleSpan } from '../../xml/characters.ts';
import { pathOf, pathOfText } from '../../xml/node-path.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { expectedContent, expectedElements, expectedValues } from '../expected.ts';
import { nameClassKey, namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { elementsNamed, possibleElements } from '../possible-parts.ts';
import { requiredParts } from '../required-parts.ts';
import type { Findings, Place } from './findings.ts';
import { elementTextFix, insertElementFixes, removeTextFix } from './fixes.ts';
import { identityOf } from './identity.ts';
import { meantValue } from './meant-value.ts';
import type { OpenContent } from './open-content.ts';
import type { Skipped } from './refusal.ts';

/** Reports that the text of an element is none that the element may have. */
export function reportValue(
  findings: Findings,
  { element, initial, name }: OpenContent,
  value: string,
): void {
  const { text } = findings;
  const expected = expectedValues(initial);
  const meant = meantValue(value, literals(expected));
  findings.report({
    code: 'grammar/element-value',
    place: { path: pathOfText(element), span: spanOfText(element, text) },
    data: { element: name, value, ...(meant === undefined ? {} : { suggestion: meant.value }) },
    expected,
    fixes: meant === undefined ? [] : [elementTextFix(element, meant.value, text, meant.sure)],
  });
}

/** Reports text where there may be none: all that an element has, or the `span` of some of it. */
export function reportText(
  findings: Findings,
  { element, initial, residual, name }: OpenContent,
  span: Span = spanOfText(element, findings.text),
): void {
  const { text } = findings;
  findings.report({
    code: 'grammar/text-not-allowed',
    place: { path: pathOfText(element), span },
    data: {
      element: name,
      text: text.slice(span.start, span.end),
      ...(expectedElements(initial).length === 0 ? { empty: true } : {}),
    },
    expected: expectedContent(residual),
    fixes: [removeTextFix(span, text)],
  });
}

/** Reports what is missing in front of a child. */
export function reportSkipped(
  findings: Findings,
  content: OpenContent,
  child: XmlElement,
  { missing, isExplained }: Skipped,
): void {
  if (isExplained) return;
  const related = [{ message: `in front of this <${child.qualifiedName}>`, span: child.nameSpan }];
  if (missing.length === 0) reportChoice(findings, content, content.residual, related);
  for (const definition of ofEachName(missing)) {
    reportMissingElement(findings, content, definition, child, related);
  }
}

/** Reports what an element still lacks at its end. */
export function reportMissing(findings: Findings, content: OpenContent, residual: Pattern): void {
  if (residual.nullable) return;
  const missing = [...requiredParts(residual)].filter((part) => part.kind === 'element');
  if (missing.length === 0) reportChoice(findings, content, residual);
  for (const definition of ofEachName(missing)) reportMissingElement(findings, content, definition);
}

/** Of definitions of the same name, which say the same to the reader, one. */
function ofEachName(definitions: readonly ElementPattern[]): Iterable<ElementPattern> {
  return new Map(definitions.map((one) => [nameClassKey(one.nameClass), one])).values();
}

/** What counts as present at another place is not missing. */
function reportMissingElement(
  findings: Findings,
  content: OpenContent,
  definition: ElementPattern,
  before?: XmlElement,
  related?: readonly RelatedPlace[],
): void {
  if (content.isMisplaced(definition)) return;
  const { element, definitions } = content;
  const follower = before && identityOf(before, elementsNamed(content.initial, before));
  findings.report({
    code: 'grammar/missing-element',
    place: startTagPlace(element),
    data: {
      ...identityOf(element, definitions),
      missing: namesOf(definition.nameClass).map(({ localName }) => localName),
      ...(follower === undefined ? {} : { before: [follower.element, follower.of ?? []].flat().join(' ') }),
    },
    expected: expectedElements(definition),
    related,
    fixes: insertElementFixes(element, definition, before, findings.text),
  });
}

function reportChoice(
  findings: Findings,
  content: OpenContent,
  residual: Pattern,
  related?: readonly RelatedPlace[],
): void {
  if (possibleElements(residual).some((definition) => content.isMisplaced(definition))) return;
  findings.report({
    code: 'grammar/choice-not-satisfied',
    place: startTagPlace(content.element),
    data: { element: content.name, of: 'elements' },
    expected: [...expectedElements(residual), ...expectedValues(residual)],
    related,
  });
}

/** From the first to the last character of an element's text; the start tag where it has none. */
function spanOfText({ children, startTagSpan }: XmlElement, text: string): Span {
  const texts = children.filter((child) => child.kind === 'text' && !isBlank(child.value));
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) return startTagSpan;
  return visibleSpan(text, { start: first.start, end: last.end });
}

/** The literal values among what is expected. */
function literals(expected: readonly Expected[]): string[] {
  return expected.filter(({ kind }) => kind === 'value').map(({ name }) => name);
}

function startTagPlace(element: XmlElement): Place {
  return { path: pathOf(element), span: element.startTagSpan };
}
