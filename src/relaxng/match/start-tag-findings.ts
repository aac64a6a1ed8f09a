import type { Expected } from '../../diagnostics/diagnostic.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { pathOf, pathOfAttribute } from '../../xml/node-path.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import { xmlnsNamespace } from '../../xml/tree.ts';
import { attributesNamed } from '../derivative/attribute-derivative.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { expectedAttributes, expectedValues } from '../expected.ts';
import { expandedNameKey, namesOf } from '../name-class.ts';
import type { AttributePattern } from '../pattern.ts';
import { possibleAttributes } from '../possible-parts.ts';
import type { Condition, ReadElement } from './condition.ts';
import { conditionFor } from './condition.ts';
import type { Findings } from './findings.ts';
import type { GrammarIndex } from './grammar-index.ts';
import type { StartTagFault, StartTagReading } from './start-tag-reading.ts';

/** Reports what is wrong with the attributes of an element. */
export function reportStartTag(
  findings: Findings,
  index: GrammarIndex,
  derivatives: Derivatives,
  read: ReadElement,
  reading: StartTagReading,
): void {
  if (reading.faults.length === 0) return;
  const { element } = read;
  const present = presentNames(element);
  for (const fault of reading.faults) {
    if (findings.full) return;
    switch (fault.kind) {
      case 'value':
        reportValue(findings, derivatives, read, fault.attribute, fault.allowed);
        break;
      case 'refused':
        reportRefused(findings, index, derivatives, read, present, fault);
        break;
      case 'missing':
        reportMissing(findings, element, fault.required, fault.allowed);
        break;
      case 'choice':
        findings.report(
          'grammar/choice-not-satisfied',
          { path: pathOf(element), span: element.startTagSpan },
          { element: element.qualifiedName, of: 'attributes' },
          withoutPresent(expectedAttributes(fault.alternatives), present),
        );
        break;
    }
  }
}

function reportValue(
  findings: Findings,
  derivatives: Derivatives,
  read: ReadElement,
  attribute: XmlAttribute,
  allowed: readonly AttributePattern[],
): void {
  const expected = valuesOf(allowed);
  const condition = conditionForAttribute(derivatives, read, attribute);
  const suggestion =
    condition === undefined ? nearestWord(attribute.value.trim(), literals(expected)) : undefined;
  const { element } = read;
  findings.report(
    'grammar/attribute-value',
    { path: pathOfAttribute(element, attribute), span: attribute.valueSpan },
    {
      element: element.qualifiedName,
      attribute: attribute.qualifiedName,
      value: attribute.value,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(condition === undefined ? {} : { condition }),
    },
    expected,
  );
}

function reportRefused(
  findings: Findings,
  index: GrammarIndex,
  derivatives: Derivatives,
  read: ReadElement,
  present: ReadonlySet<string>,
  { attribute, known, suggestion, residual }: StartTagFault & { kind: 'refused' },
): void {
  const { element } = read;
  const place = { path: pathOfAttribute(element, attribute), span: attribute.nameSpan };
  const expected = withoutPresent(expectedAttributes(residual), present);
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
    const condition = conditionForAttribute(derivatives, read, attribute);
    const data = { ...names, variant: true, ...(condition === undefined ? {} : { condition }) };
    findings.report('grammar/attribute-not-allowed', place, data, expected);
  } else {
    const code = index.attributes.has(attribute.localName)
      ? 'grammar/attribute-not-allowed'
      : 'grammar/unknown-attribute';
    const meant = suggestion === undefined ? {} : { suggestion: suggestion.localName };
    findings.report(code, place, { ...names, ...meant }, expected);
  }
}

/** What other attribute would have to be different for an attribute to be right as it is. */
function conditionForAttribute(
  derivatives: Derivatives,
  read: ReadElement,
  attribute: XmlAttribute,
): Condition | undefined {
  const name = derivatives.name(attribute.namespaceName, attribute.localName);
  const isRightSomewhere = attributesNamed(derivatives, read.definition.content, name).some(({ content }) =>
    matchesContent(derivatives, content, attribute.value, read.scope),
  );
  if (!isRightSomewhere) return undefined;
  return conditionFor(
    derivatives,
    read,
    ({ faults }) => !faults.some((fault) => 'attribute' in fault && fault.attribute === attribute),
    attribute,
  );
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
    {
      element: element.qualifiedName,
      missing: namesOf(required.nameClass).map(({ localName }) => localName),
    },
    [...expectedAttributes(required), ...valuesOf(allowed)],
  );
}

/** What the attribute patterns allow together, each value once. */
function valuesOf(attributes: readonly AttributePattern[]): readonly Expected[] {
  const [only] = attributes;
  if (only !== undefined && attributes.length === 1) return expectedValues(only.content);
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

function presentNames(element: XmlElement): ReadonlySet<string> {
  const present = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.namespaceName !== xmlnsNamespace) present.add(expandedNameKey(attribute));
  }
  return present;
}

function withoutPresent(expected: readonly Expected[], present: ReadonlySet<string>): Expected[] {
  return expected.filter(
    ({ name, namespaceName = '' }) => !present.has(expandedNameKey({ namespaceName, localName: name })),
  );
}
