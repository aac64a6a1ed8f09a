import type { Expected } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import { pathOf, pathOfAttribute } from '../../xml/node-path.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import { xmlnsNamespace } from '../../xml/tree.ts';
import { attributesNamed } from '../derivative/attribute-derivative.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { expectedAttributes, expectedValues } from '../expected.ts';
import { expandedNameKey, namesOf } from '../name-class.ts';
import type { AttributePattern } from '../pattern.ts';
import { possibleAttributes } from '../possible-parts.ts';
import type { Condition, ReadElement } from './condition.ts';
import { conditionFor } from './condition.ts';
import type { Findings } from './findings.ts';
import {
  attributeValueFix,
  conditionFixes,
  insertAttributeFixes,
  removeAttributeFix,
  renameAttributeFix,
} from './fixes.ts';
import type { Scene } from './refusal.ts';
import type { RefusedAttribute, StartTagFault, StartTagReading } from './start-tag-reading.ts';
import { readStartTag } from './start-tag-reading.ts';
import type { Verdicts } from './verdicts.ts';

/** Reports what is wrong with the attributes of an element. */
export function reportStartTag(
  findings: Findings,
  scene: Scene,
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
        reportValue(findings, scene.verdicts, read, fault);
        break;
      case 'refused':
        reportRefused(findings, scene, read, present, fault);
        break;
      case 'missing':
        reportMissing(findings, element, fault.required, [
          ...new Set([...fault.allowed, ...allowedElsewhere(scene.verdicts, read, reading, fault.required)]),
        ]);
        break;
      case 'choice':
        findings.report({
          code: 'grammar/choice-not-satisfied',
          place: { path: pathOf(element), span: element.startTagSpan },
          data: { element: element.qualifiedName, of: 'attributes' },
          expected: withoutPresent(expectedAttributes(fault.alternatives), present),
        });
        break;
    }
  }
}

function reportValue(
  findings: Findings,
  verdicts: Verdicts,
  read: ReadElement,
  { attribute, allowed, meant }: StartTagFault & { kind: 'value' },
): void {
  const condition = conditionForAttribute(verdicts, read, attribute);
  const { element } = read;
  const fixes =
    condition !== undefined
      ? conditionFixes(element, condition, findings.text)
      : meant === undefined
        ? []
        : [attributeValueFix(attribute, meant.value, meant.sure)];
  findings.report({
    code: 'grammar/attribute-value',
    place: { path: pathOfAttribute(element, attribute), span: valueSpanOf(attribute) },
    data: {
      element: element.qualifiedName,
      attribute: attribute.qualifiedName,
      value: attribute.value,
      ...(condition !== undefined ? { condition } : meant === undefined ? {} : { suggestion: meant.value }),
    },
    expected: valuesOf(allowed),
    fixes,
  });
}

function reportRefused(
  findings: Findings,
  scene: Scene,
  read: ReadElement,
  present: ReadonlySet<string>,
  { attribute, known, meant, residual }: RefusedAttribute,
): void {
  const { index, verdicts } = scene;
  const { element } = read;
  const place = { path: pathOfAttribute(element, attribute), span: attribute.nameSpan };
  const expected = withoutPresent(expectedAttributes(residual), present);
  const names = { element: element.qualifiedName, attribute: attribute.qualifiedName };
  const removal = removeAttributeFix(element, attribute);
  const otherNamespace = possibleAttributes(residual)
    .flatMap(({ nameClass }) => namesOf(nameClass))
    .find(({ localName }) => localName === attribute.localName);
  if (otherNamespace !== undefined && !known) {
    const { namespaceName } = attribute;
    const expectedNamespaceName = otherNamespace.namespaceName;
    findings.report({
      code: 'grammar/wrong-namespace',
      place,
      data: { ...names, namespaceName, expectedNamespaceName },
      expected,
      fixes: [
        ...(expectedNamespaceName === ''
          ? [renameAttributeFix(attribute, attribute.localName, meant === undefined)]
          : []),
        removal,
      ],
    });
  } else if (known) {
    const condition = conditionForAttribute(verdicts, read, attribute);
    const data = { ...names, variant: true, ...(condition === undefined ? {} : { condition }) };
    const fixes = condition === undefined ? [] : conditionFixes(element, condition, findings.text);
    findings.report({
      code: 'grammar/attribute-not-allowed',
      place,
      data,
      expected,
      fixes: [...fixes, removal],
    });
  } else {
    const code = index.attributes.has(attribute.localName)
      ? 'grammar/attribute-not-allowed'
      : 'grammar/unknown-attribute';
    const suggestion = meant === undefined ? {} : { suggestion: meant.name.localName };
    const fixes =
      meant === undefined ? [removal] : [renameAttributeFix(attribute, meant.name.localName, meant.sure)];
    findings.report({ code, place, data: { ...names, ...suggestion }, expected, fixes });
  }
}

/** The value of an attribute as to be underlined: with its name where there is nothing between the quotes. */
export function valueSpanOf(attribute: XmlAttribute): Span {
  return attribute.value === '' ? attribute.span : attribute.valueSpan;
}

/** What other attribute would have to be different for an attribute to be right as it is. */
function conditionForAttribute(
  verdicts: Verdicts,
  read: ReadElement,
  attribute: XmlAttribute,
): Condition | undefined {
  const { derivatives } = verdicts;
  const name = derivatives.name(attribute.namespaceName, attribute.localName);
  const isRightSomewhere = read.definitions.some((definition) =>
    attributesNamed(derivatives, definition.content, name).some(({ content }) =>
      matchesContent(derivatives, content, attribute.value, read.scope),
    ),
  );
  if (!isRightSomewhere) return undefined;
  return conditionFor(
    verdicts,
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
  findings.report({
    code: 'grammar/missing-attribute',
    place: { path: pathOf(element), span: element.startTagSpan },
    data: {
      element: element.qualifiedName,
      missing: namesOf(required.nameClass).map(({ localName }) => localName),
    },
    expected: [...expectedAttributes(required), ...valuesOf(allowed)],
    fixes: insertAttributeFixes(element, required, allowed, findings.text),
  });
}

/** What a missing attribute may be in other definitions that are as likely, having no more faults. */
function allowedElsewhere(
  { derivatives }: Verdicts,
  { element, definition, definitions, scope }: ReadElement,
  { faults }: StartTagReading,
  required: AttributePattern,
): readonly AttributePattern[] {
  const [name] = namesOf(required.nameClass);
  if (name === undefined) return [];
  return definitions.flatMap((other) => {
    if (other === definition) return [];
    const reading = readStartTag(derivatives, other.content, element, scope);
    const isAsLikely = reading.faults.length <= faults.length;
    return isAsLikely
      ? attributesNamed(derivatives, other.content, derivatives.name(name.namespaceName, name.localName))
      : [];
  });
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
