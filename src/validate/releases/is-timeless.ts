import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { UnionOfReleases } from '../../relaxng/releases/union-of-releases.ts';
import { aspectOf } from './finding-index.ts';

/**
 * Whether a grammar finding is one in every release, told by names alone: no release has such a child, attribute or value there. False
 * where it takes more to know.
 */
export function isTimeless(finding: Diagnostic, union: UnionOfReleases): boolean {
  const aspect = aspectOf(finding);
  const steps = finding.path.split('/').slice(1);
  const last = steps.pop() ?? '';
  // A path of very many steps leaves some out.
  if (aspect === 'lack' || last === 'text()' || steps.length === 0 || steps.includes('…')) return false;
  const place = steps.map(localName);
  if (!last.startsWith('@')) return aspect === 'presence' && !union.mayHold(place, localName(last));
  const { value } = finding.data;
  if (aspect === 'presence') return !union.mayHave(place, localName(last.slice(1)));
  return typeof value === 'string' && !union.mayHave(place, localName(last.slice(1)), value);
}

/** The local name in a step of a path: `qemu:arg[2]`. */
function localName(step: string): string {
  return step.slice(step.indexOf(':') + 1).replace(/\[\d+\]$/, '');
}
