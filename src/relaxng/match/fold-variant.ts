import type { Fix } from '../../diagnostics/diagnostic.ts';
import { nearWords } from '../../text/nearest-word.ts';
import { pathOf, pathOfAttribute } from '../../xml/node-path.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import { isSameName } from '../name-class.ts';
import type { Condition, ReadElement } from './condition.ts';
import { discriminatorsOf } from './discriminators.ts';
import type { Finding, Findings } from './findings.ts';
import { attributeValueFix, conditionFixes } from './fixes.ts';
import { valueSpanOf } from './start-tag-findings.ts';

/** What cannot be the reason to take another variant: leaving something out suits many of them. */
const lacks: ReadonlySet<string> = new Set([
  'grammar/missing-element',
  'grammar/missing-attribute',
  'grammar/choice-not-satisfied',
]);

/**
 * Makes one finding of those of an element, found when there were `count` and later, that would be right altogether with
 * another value of one of its attributes: that value is at fault, or the only thing that does not go with it.
 */
export function foldIntoVariant(
  findings: Findings,
  count: number,
  { element, definitions }: ReadElement,
  condition: Condition,
): void {
  const found = findings.since(count);
  const attribute = element.attributes.find(({ qualifiedName }) => qualifiedName === condition.attribute);
  const path = attribute === undefined ? pathOf(element) : pathOfAttribute(element, attribute);
  const itself = found.find(({ code, place, data }) =>
    attribute === undefined
      ? code === 'grammar/missing-attribute' &&
        place.path === path &&
        'missing' in data &&
        data.missing.includes(condition.attribute)
      : code === 'grammar/attribute-value' && place.path === path,
  );
  const isVariant = discriminatorsOf(definitions).some(
    ({ name, literals }) =>
      attribute !== undefined && isSameName(name, attribute) && literals.includes(attribute.value),
  );
  const fixes = conditionFixes(element, condition, findings.text);
  if (itself !== undefined && !isVariant) {
    findings.replaceSince(count, [
      attribute === undefined
        ? { ...(saysAsMuch(itself, condition) ? itself : suiting(itself, condition)), fixes }
        : suitingValue(itself as Finding<'grammar/attribute-value'>, attribute, condition, fixes),
    ]);
    return;
  }
  if (found.every(({ code }) => lacks.has(code))) return;
  const [first, ...more] = found;
  if (first === undefined) return;
  if (more.length === 0 && itself === undefined) {
    findings.replaceSince(count, [{ ...suiting(first, condition), fixes: ownAndOther(first.fixes, fixes) }]);
    return;
  }
  const { attribute: name, is, allowed } = condition;
  findings.replaceSince(count, [
    {
      code: 'grammar/wrong-variant',
      place: { path, span: attribute === undefined ? element.startTagSpan : valueSpanOf(attribute) },
      data: {
        element: element.qualifiedName,
        attribute: name,
        ...(is === undefined ? {} : { is }),
        allowed,
        refused: [
          ...new Set(found.flatMap((one) => (one === itself ? [] : refusedPart(one, element.qualifiedName)))),
        ],
      },
      expected: allowed.map((value) => ({ kind: 'value', name: value })),
      fixes,
    },
  ]);
}

/** Makes one finding of those of an element that would be right with another value of an attribute of its parent. */
export function foldIntoParent(
  findings: Findings,
  count: number,
  parent: XmlElement,
  { attributes, children }: XmlElement,
  condition: Condition,
): void {
  const found = findings.since(count);
  const isBare = attributes.length === 0 && children.length === 0;
  if (isBare && found.every(({ code }) => lacks.has(code))) return;
  const first = found.find(({ code }) => code === 'grammar/missing-attribute') ?? found[0];
  if (first === undefined) return;
  const fixes = conditionFixes(parent, condition, findings.text);
  findings.replaceSince(count, [
    {
      ...suiting(first, condition),
      // What mends the first alone brings the others to light.
      fixes: found.length === 1 ? ownAndOther(first.fixes, fixes) : fixes,
    },
  ]);
}

/** The fixes of a finding itself, and those of what is around it that are not among them. */
function ownAndOther(own: readonly Fix[] = [], other: readonly Fix[]): Fix[] {
  return [...own, ...other.filter(({ title }) => !own.some((fix) => fix.title === title))];
}

/** A value that none of the variants has: meant is one of those with which all is right, if it is near. */
function suitingValue(
  finding: Finding<'grammar/attribute-value'>,
  attribute: XmlAttribute,
  condition: Condition,
  fixes: readonly Fix[],
): Finding {
  const near = nearWords(attribute.value.trim(), condition.allowed);
  const [suggestion] = near;
  if (suggestion === undefined) {
    const { suggestion: _, ...data } = finding.data;
    return { ...suiting({ ...finding, data }, condition), fixes };
  }
  return {
    ...finding,
    data: { ...finding.data, suggestion },
    fixes: [attributeValueFix(attribute, suggestion, near.length === 1)],
  };
}

/** Whether a finding names no other values than those with which all would be right. */
function saysAsMuch({ expected }: Finding, { allowed }: Condition): boolean {
  return expected.every(({ kind, name }) => kind !== 'value' || allowed.includes(name));
}

function suiting(finding: Finding, condition: Condition): Finding {
  const { data } = finding;
  if ('condition' in data || 'suits' in data) return finding;
  return { ...finding, data: { ...data, suits: condition } as never };
}

/** What a finding inside an element of that name objects to as something that is there. */
function refusedPart({ data }: Finding, within: string): string[] {
  if ('missing' in data) return [];
  if ('attribute' in data && data.attribute !== undefined) {
    return [data.element === within ? data.attribute : `${data.attribute} on <${data.element}>`];
  }
  return 'parent' in data || 'value' in data || 'text' in data ? [`<${data.element}>`] : [];
}
