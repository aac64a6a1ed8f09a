import type { Expected } from '../../diagnostics/diagnostic.ts';
import { pathOf, pathOfAttribute } from '../../xml/node-path.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import { xmlnsNamespace } from '../../xml/tree.ts';
import { expectedAttributes, expectedValues, possibleAttributes } from '../expected.ts';
import { namesOf } from '../name-class.ts';
import type { AttributePattern } from '../pattern.ts';
import type { Findings } from './findings.ts';
import type { GrammarIndex } from './grammar-index.ts';
import { nameWords } from './name-words.ts';
import { nearestWord } from './nearest-word.ts';
import type { StartTagFault, StartTagReading } from './start-tag-reading.ts';

/** Reports what is wrong with the attributes of an element. */
export function reportStartTag(
  findings: Findings,
  index: GrammarIndex,
  element: XmlElement,
  reading: StartTagReading,
): void {
  for (const fault of reading.faults) {
    switch (fault.kind) {
      case 'value':
        reportValue(findings, element, fault.attribute, fault.allowed);
        break;
      case 'refused':
        reportRefused(findings, index, element, fault);
        break;
      case 'missing':
        reportMissing(findings, element, fault.required, fault.allowed);
        break;
      case 'choice':
        findings.report(
          'grammar/choice-not-satisfied',
          { path: pathOf(element), span: element.startTagSpan },
          { element: element.qualifiedName, of: 'attributes' },
          withoutPresent(expectedAttributes(fault.alternatives), element),
        );
        break;
    }
  }
}

function reportValue(
  findings: Findings,
  element: XmlElement,
  attribute: XmlAttribute,
  allowed: readonly AttributePattern[],
): void {
  const expected = valuesOf(allowed);
  const suggestion = nearestWord(attribute.value.trim(), literals(expected));
  findings.report(
    'grammar/attribute-value',
    { path: pathOfAttribute(element, attribute), span: attribute.valueSpan },
    {
      element: element.qualifiedName,
      attribute: attribute.qualifiedName,
      value: attribute.value,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
    expected,
  );
}

function reportRefused(
  findings: Findings,
  index: GrammarIndex,
  element: XmlElement,
  { attribute, known, suggestion, residual }: StartTagFault & { kind: 'refused' },
): void {
  const place = { path: pathOfAttribute(element, attribute), span: attribute.nameSpan };
  const expected = withoutPresent(expectedAttributes(residual), element);
  const names = { element: element.qualifiedName, attribute: attribute.qualifiedName };
  const otherNamespace = possibleAttributes(residual)
    .flatMap(({ nameClass }) => namesOf(nameClass))
    .find(({ localName }) => localName === attribute.localName);
  if (otherNamespace !== undefined && !known) {
    const { namespaceName } = attribute;
    const expectedNamespaceName = otherNamespace.namespaceName;
    findings.report(
      'grammar/wrong-namespace',
      place,
      { ...names, namespaceName, expectedNamespaceName },
      expected,
    );
  } else if (known) {
    findings.report('grammar/attribute-not-allowed', place, { ...names, variant: true }, expected);
  } else {
    const code = index.attributes.has(attribute.localName)
      ? 'grammar/attribute-not-allowed'
      : 'grammar/unknown-attribute';
    const meant = suggestion === undefined ? {} : { suggestion: nameWords(suggestion.nameClass) };
    findings.report(code, place, { ...names, ...meant }, expected);
  }
}

function reportMissing(
  findings: Findings,
  element: XmlElement,
  required: AttributePattern,
  allowed: readonly AttributePattern[],
): void {
  findings.report(
    'grammar/missing-attribute',
    { path: pathOf(element), span: element.startTagSpan },
    { element: element.qualifiedName, missing: nameWords(required.nameClass) },
    [...expectedAttributes(required), ...valuesOf(allowed)],
  );
}

/** What the attribute patterns allow together, each value once. */
function valuesOf(attributes: readonly AttributePattern[]): Expected[] {
  const values = new Map<string, Expected>();
  for (const { content } of attributes) {
    for (const value of expectedValues(content)) values.set(`${value.kind} ${value.name}`, value);
  }
  return [...values.values()].sort((a, b) => Number(b.kind === 'value') - Number(a.kind === 'value'));
}

/** The literal values among what is expected. */
export function literals(expected: readonly Expected[]): string[] {
  return expected.filter(({ kind }) => kind === 'value').map(({ name }) => name);
}

function withoutPresent(expected: readonly Expected[], element: XmlElement): Expected[] {
  const present = new Set<string>();
  for (const { namespaceName, localName } of element.attributes) {
    if (namespaceName !== xmlnsNamespace) present.add(`{${namespaceName}}${localName}`);
  }
  return expected.filter(({ name, namespaceName = '' }) => !present.has(`{${namespaceName}}${name}`));
}
