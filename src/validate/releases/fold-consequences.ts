import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareReleases } from '../../relaxng/releases/release.ts';
import { aspectOf, elementPath, FindingIndex } from './finding-index.ts';

/**
 * The findings without those that only follow from another one: who writes `<input type='evdev'>` for a release that does
 * not know the type shall hear of the type, not that its `<source>`, the attribute of this, and the lack of another
 * attribute need the same release.
 */
export function foldConsequences(findings: readonly Diagnostic[]): Diagnostic[] {
  const index = new FindingIndex(findings);
  return findings.filter((finding) => {
    const since = sinceOf(finding);
    return since === undefined || !isConsequence(finding, since, index);
  });
}

function isConsequence(finding: Diagnostic, since: string, index: FindingIndex): boolean {
  const aspect = aspectOf(finding);
  const own = elementPath(finding);
  const isElement = aspect === 'presence' && finding.path === own;
  for (let element = isElement ? parentPath(own) : own; element !== ''; element = parentPath(element)) {
    const about = index.about(element);
    if (about.some((other) => other.path === element && isAsNew(other, 'presence', since))) return true;
    // The value of an attribute decides about its element and what stands in it; in the root element that is everything.
    const decides = parentPath(element) !== '' && !(aspect === 'value' && element === own);
    if (decides && about.some((other) => other.path.includes('/@') && isFrom(other, 'value', since)))
      return true;
  }
  if (isOutOfOrder(finding)) {
    // Where the order became free, the first element that profits speaks for all.
    const siblings = index.childrenOf(parentPath(own));
    return siblings.find((other) => isOutOfOrder(other) && sinceOf(other) === since) !== finding;
  }
  if (aspect !== 'lack') return false;
  // What has come makes other things optional; of several that were required before, the first speaks for all.
  const about = index.about(own);
  return (
    about.some((other) => isFrom(other, 'presence', since)) ||
    about.find((other) => isFrom(other, 'lack', since)) !== finding
  );
}

function isOutOfOrder({ data }: Diagnostic): boolean {
  return data.finding === 'grammar/element-out-of-order';
}

function isFrom(finding: Diagnostic, aspect: string, since: string): boolean {
  return aspectOf(finding) === aspect && sinceOf(finding) === since;
}

function isAsNew(finding: Diagnostic, aspect: string, since: string): boolean {
  const other = sinceOf(finding);
  return aspectOf(finding) === aspect && other !== undefined && compareReleases(other, since) >= 0;
}

function sinceOf({ data }: Diagnostic): string | undefined {
  return data.since as string | undefined;
}

function parentPath(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
