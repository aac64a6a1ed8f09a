import { nearWords } from '../../text/nearest-word.ts';
import { isBlank } from '../../xml/characters.ts';
import type { XmlElement, XmlNode } from '../../xml/tree.ts';
import { textOf } from '../../xml/tree.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import type { NamespaceScope } from '../derivative/namespace-scope.ts';
import { attributesOf, startTagDerivative } from '../derivative/start-tag.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { textDerivative } from '../derivative/text-derivative.ts';
import { namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { literalsIn, possibleElements } from '../possible-parts.ts';
import { meantValue } from './meant-value.ts';
import type { AssumedValue } from './start-tag-reading.ts';
import { readStartTag } from './start-tag-reading.ts';
import type { Verdicts } from './verdicts.ts';

/** What each kind of misfit counts: a wrong value is likelier a slip than a wrong name. */
export const misfitCost = {
  discriminator: 8,
  name: 3,
  value: 2,
  nearValue: 0.9,
  child: 2,
  nearChild: 1,
  inside: 1,
} as const;

/**
 * Whether an element would match a definition if it had the name of that, and an attribute the value assumed. `scope` is
 * that inside the element.
 */
export function fits(
  verdicts: Verdicts,
  element: XmlElement,
  definition: ElementPattern,
  scope: NamespaceScope,
  assumed?: AssumedValue,
): boolean {
  const content = contentAssuming(verdicts, element, definition, scope, assumed);
  return (
    content.kind !== 'notAllowed' && contentMisfit(verdicts, element, content, scope, { limit: 0 }) === 0
  );
}

/**
 * What a definition demands of the children of an element if an attribute has the value assumed; `notAllowed` where it then
 * does not have the attributes that the definition wants.
 */
export function contentAssuming(
  { derivatives }: Verdicts,
  element: XmlElement,
  { content }: ElementPattern,
  scope: NamespaceScope,
  assumed: AssumedValue | undefined,
): Pattern {
  const attributes = attributesOf(derivatives, element);
  if (assumed === undefined) return startTagDerivative(derivatives, content, attributes, scope);
  const name = derivatives.name(assumed.name.namespaceName, assumed.name.localName);
  const others = attributes.filter((attribute) => attribute.name !== name);
  return startTagDerivative(derivatives, content, [{ name, value: assumed.value }, ...others], scope);
}

/** What `contentMisfit` counts. */
interface MisfitOptions {
  /** How much is enough to stop counting. */
  readonly limit?: number;
  /** Read in place of the children that the element has. */
  readonly children?: readonly XmlNode[];
  /** Whether only places count, and not what is wrong inside of what stands there. */
  readonly ofPlaces?: boolean;
}

/** How far the children and texts of an element are from a content. */
export function contentMisfit(
  verdicts: Verdicts,
  element: XmlElement,
  content: Pattern,
  scope: NamespaceScope,
  { limit = Number.POSITIVE_INFINITY, children = element.children, ofPlaces = false }: MisfitOptions = {},
): number {
  const { derivatives } = verdicts;
  if (!children.some(({ kind }) => kind === 'element')) return textMisfit(verdicts, element, content, scope);
  let sum = 0;
  let residual = content;
  for (const child of children) {
    if (sum > limit) return sum;
    if (child.kind === 'text' && !isBlank(child.value)) {
      const next = textDerivative(derivatives, residual);
      if (next.kind === 'notAllowed') sum += misfitCost.child;
      else residual = next;
    } else if (child.kind === 'element') {
      const steps = elementDerivative(
        derivatives,
        residual,
        derivatives.name(child.namespaceName, child.localName),
      );
      if (steps.length === 0) {
        const isWorthIt = ofPlaces || sum + misfitCost.nearChild <= limit;
        const behind = isWorthIt ? behindMisspelt(verdicts, child, residual, scope) : undefined;
        if (behind === undefined) sum += misfitCost.child;
        else {
          if (!ofPlaces) sum += misfitCost.nearChild;
          residual = behind;
        }
        continue;
      }
      const candidates = steps.map((step) => step.element);
      const matched = verdicts.matched(child, candidates, scope);
      if (matched.length === 0 && !ofPlaces) {
        // Where nothing may be wrong it does not matter how much is.
        sum += limit === 0 ? misfitCost.inside : insideMisfit(verdicts, child, candidates, scope);
      }
      const taken = matched.length === 0 ? steps : steps.filter((step) => matched.includes(step.element));
      residual = derivatives.builder.choice(taken.map((step) => step.residual));
    }
  }
  return residual.nullable ? sum : sum + misfitCost.child;
}

/** What is demanded behind a child that would be right here under a name that is nearly its own. */
function behindMisspelt(
  verdicts: Verdicts,
  child: XmlElement,
  residual: Pattern,
  scope: NamespaceScope,
): Pattern | undefined {
  const { derivatives } = verdicts;
  const names = possibleElements(residual).flatMap(({ nameClass }) => namesOf(nameClass));
  const near = nearWords(
    child.localName,
    names.map(({ localName }) => localName),
  );
  const inside = scope.enter(child);
  for (const word of near) {
    const steps = elementDerivative(derivatives, residual, derivatives.name(child.namespaceName, word));
    const fitting = steps.filter(({ element }) => fits(verdicts, child, element, inside));
    if (fitting.length > 0) return derivatives.builder.choice(fitting.map((step) => step.residual));
  }
  return undefined;
}

function textMisfit(
  { derivatives }: Verdicts,
  element: XmlElement,
  content: Pattern,
  scope: NamespaceScope,
): number {
  const text = textOf(element);
  if (matchesContent(derivatives, content, text, scope)) return 0;
  return meantValue(text, literalsIn(content)) === undefined ? misfitCost.value : misfitCost.nearValue;
}

/**
 * What an element counts that matches none of the candidates: less the fewer mistakes it has as one of them. Elements with
 * children are not looked into.
 */
function insideMisfit(
  verdicts: Verdicts,
  element: XmlElement,
  candidates: readonly ElementPattern[],
  scope: NamespaceScope,
): number {
  if (element.children.some(({ kind }) => kind === 'element')) return misfitCost.inside;
  const inside = scope.enter(element);
  const fewest = Math.min(
    ...candidates.map((candidate) => {
      const reading = readStartTag(verdicts.derivatives, candidate.content, element, inside);
      return reading.faults.length + textMisfit(verdicts, element, reading.content, inside);
    }),
  );
  return misfitCost.inside * (1 - 1 / (1 + fewest));
}
