import type { XmlElement } from '../../xml/tree.ts';
import { xmlnsNamespace } from '../../xml/tree.ts';
import { attributesNamed } from '../derivative/attribute-derivative.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import type { NamespaceScope } from '../derivative/namespace-scope.ts';
import { matchesContent } from '../derivative/string-match.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { stringPatterns } from '../possible-parts.ts';
import { contentMisfit, misfitCost } from './misfit.ts';
import type { StartTagFault } from './start-tag-reading.ts';
import { readStartTag } from './start-tag-reading.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * The definition, of several possible ones, that an element is most likely meant for: the one with the least to
 * correct, where attributes whose values tell the definitions apart weigh most. `scope` is that inside the element.
 */
export function likeliestDefinition(
  verdicts: Verdicts,
  element: XmlElement,
  candidates: readonly ElementPattern[],
  scope: NamespaceScope,
): ElementPattern {
  const { derivatives } = verdicts;
  let likeliest = candidates[0] as ElementPattern;
  if (candidates.length === 1) return likeliest;
  const mismatches = discriminatorMismatches(derivatives, element, candidates, scope);
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const reading = readStartTag(derivatives, candidate.content, element, scope);
    let sum = misfitCost.discriminator * (mismatches.get(candidate) ?? 0);
    for (const fault of reading.faults) sum += faultCost(fault);
    sum += contentMisfit(verdicts, element, reading.content, scope);
    if (sum >= smallest) continue;
    smallest = sum;
    likeliest = candidate;
  }
  return likeliest;
}

/**
 * Those of the candidates that an element may be meant for by the attributes whose values tell them apart. `scope` is that
 * inside the element.
 */
export function likelyDefinitions(
  { derivatives }: Verdicts,
  element: XmlElement,
  candidates: readonly ElementPattern[],
  scope: NamespaceScope,
): readonly ElementPattern[] {
  if (candidates.length < 2) return candidates;
  const mismatches = discriminatorMismatches(derivatives, element, candidates, scope);
  const fewest = Math.min(...candidates.map((candidate) => mismatches.get(candidate) ?? 0));
  return candidates.filter((candidate) => (mismatches.get(candidate) ?? 0) === fewest);
}

function faultCost(fault: StartTagFault): number {
  if (fault.kind !== 'value') return misfitCost.name;
  return fault.meant === undefined ? misfitCost.value : misfitCost.nearValue;
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
