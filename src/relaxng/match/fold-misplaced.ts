import type { Finding, Findings } from './findings.ts';

/**
 * Takes what is missing in one place and stands in another for one mistake: of the two findings the one about the element
 * that is there stays, and names the place where it is missed.
 */
export function foldMisplaced(findings: Findings): void {
  const all = findings.since(0);
  const missing = all.filter(isLack);
  if (missing.length === 0) return;
  const explained = new Set<Finding>();
  const folded = all.map((finding) => {
    if (!isRefusal(finding)) return finding;
    const { data } = finding;
    const { element, belongsIn = [] } = data;
    const [home, ...others] = missing.filter(
      ({ data: lack }) =>
        lack.missing.includes(localPart(element)) && belongsIn.includes(localPart(lack.element)),
    );
    if (home === undefined || others.length > 0 || explained.has(home)) return finding;
    explained.add(home);
    const parent = home.data.element;
    return {
      ...finding,
      data: { ...data, belongsIn: [parent] },
      related: [{ message: `<${parent}> needs it`, span: home.place.span }],
    };
  });
  if (explained.size > 0) {
    findings.replaceSince(
      0,
      folded.filter((finding) => !explained.has(finding)),
    );
  }
}

function isLack(finding: Finding): finding is Finding<'grammar/missing-element'> {
  return finding.code === 'grammar/missing-element';
}

function isRefusal(finding: Finding): finding is Finding<'grammar/element-not-allowed'> {
  return finding.code === 'grammar/element-not-allowed';
}

function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
