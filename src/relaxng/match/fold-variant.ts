import { pathOf, pathOfAttribute } from '../../xml/node-path.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { Condition, ReadElement } from './condition.ts';
import { discriminatorsOf } from './discriminators.ts';
import type { Finding, Findings } from './findings.ts';
import { isSameName } from './start-tag-reading.ts';

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
  if (itself !== undefined && !isVariant) {
    findings.replaceSince(count, [suiting(itself, condition)]);
    return;
  }
  if (found.every(({ code }) => lacks.has(code))) return;
  const [first, ...more] = found;
  if (first === undefined) return;
  if (more.length === 0 && itself === undefined) {
    findings.replaceSince(count, [suiting(first, condition)]);
    return;
  }
  const { attribute: name, is, allowed } = condition;
  findings.replaceSince(count, [
    {
      code: 'grammar/wrong-variant',
      place: { path, span: attribute?.valueSpan ?? element.startTagSpan },
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
    },
  ]);
}

/** Makes one finding of those of an element that would be right with another value of an attribute of its parent. */
export function foldIntoParent(
  findings: Findings,
  count: number,
  { attributes, children }: XmlElement,
  condition: Condition,
): void {
  const found = findings.since(count);
  const isBare = attributes.length === 0 && children.length === 0;
  if (isBare && found.every(({ code }) => lacks.has(code))) return;
  const [first] = found;
  if (first !== undefined) findings.replaceSince(count, [suiting(first, condition)]);
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
