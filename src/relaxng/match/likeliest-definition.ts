import { isBlank } from '../../xml/characters.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { textOf, xmlnsNamespace } from '../../xml/tree.ts';
import { attributesNamed } from '../derivative/attribute-derivative.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import type { NamespaceScope } from '../derivative/namespace-scope.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { textDerivative } from '../derivative/text-derivative.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { stringPatterns } from '../possible-parts.ts';
import { readStartTag } from './start-tag-reading.ts';
import type { Verdicts } from './verdicts.ts';

/** What each kind of misfit counts: a wrong value is likelier a slip than a wrong name. */
const cost = { discriminator: 8, name: 3, value: 2, child: 2, inside: 1 } as const;

/**
 * The definition, of several possible ones, that an element is most likely meant for: the one with the least to
 * correct, where attributes whose values tell the definitions apart weigh most. `scope` is that inside the element.
 */
export function likeliestDefinition(
  derivatives: Derivatives,
  verdicts: Verdicts,
  element: XmlElement,
  candidates: readonly ElementPattern[],
  scope: NamespaceScope,
): ElementPattern {
  let likeliest = candidates[0] as ElementPattern;
  if (candidates.length === 1) return likeliest;
  const mismatches = discriminatorMismatches(derivatives, element, candidates, scope);
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const reading = readStartTag(derivatives, candidate.content, element, scope);
    let sum = cost.discriminator * (mismatches.get(candidate) ?? 0);
    for (const { kind } of reading.faults) sum += kind === 'value' ? cost.value : cost.name;
    sum += contentCost(derivatives, verdicts, element, reading.content, scope);
    if (sum >= smallest) continue;
    smallest = sum;
    likeliest = candidate;
  }
  return likeliest;
}

/** How many attributes of the element have a value that another candidate enumerates and this one does not allow. */
function discriminatorMismatches(
  derivatives: Derivatives,
  element: XmlElement,
  candidates: readonly ElementPattern[],
  scope: NamespaceScope,
): ReadonlyMap<ElementPattern, number> {
  const mismatches = new Map<ElementPattern, number>();
  for (const { namespaceName, localName, value } of element.attributes) {
    if (namespaceName === xmlnsNamespace) continue;
    const name = derivatives.name(namespaceName, localName);
    const others: ElementPattern[] = [];
    let enumerated = false;
    for (const candidate of candidates) {
      const matching = attributesNamed(derivatives, candidate.content, name).filter(({ content }) =>
        matchesContent(derivatives, content, value, scope),
      );
      if (matching.length === 0) others.push(candidate);
      else if (matching.every(({ content }) => isEnumeration(content))) enumerated = true;
    }
    if (!enumerated) continue;
    for (const candidate of others) mismatches.set(candidate, (mismatches.get(candidate) ?? 0) + 1);
  }
  return mismatches;
}

function isEnumeration(content: Pattern): boolean {
  return stringPatterns(content).every(({ kind }) => kind === 'value');
}

function contentCost(
  derivatives: Derivatives,
  verdicts: Verdicts,
  element: XmlElement,
  content: Pattern,
  scope: NamespaceScope,
): number {
  let sum = 0;
  let residual = content;
  let hasElements = false;
  for (const child of element.children) {
    if (child.kind === 'text' && !isBlank(child.value)) {
      const next = textDerivative(derivatives, residual);
      if (next.kind !== 'notAllowed') residual = next;
    }
    if (child.kind !== 'element') continue;
    hasElements = true;
    const name = derivatives.name(child.namespaceName, child.localName);
    const steps = elementDerivative(derivatives, residual, name);
    if (steps.length === 0) {
      sum += cost.child;
      continue;
    }
    const matched = verdicts.matched(
      child,
      steps.map((step) => step.element),
      scope,
    );
    if (matched.length === 0) sum += cost.inside;
    const taken = matched.length === 0 ? steps : steps.filter((step) => matched.includes(step.element));
    residual = derivatives.builder.choice(taken.map((step) => step.residual));
  }
  if (!hasElements) return matchesContent(derivatives, residual, textOf(element), scope) ? 0 : cost.value;
  return residual.nullable ? sum : sum + cost.child;
}
