import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { UnionOfReleases } from '../../relaxng/releases/union-of-releases.ts';
import { aspectOf } from './finding-index.ts';

/**
 * Whether a grammar finding is one in every release, told by names alone: no release has such a child, attribute or value there. False
 * where it takes more to know.
 */
export function isTimeless(finding: Diagnostic, union: UnionOfReleases): boolean {
  const [parent, step] = finding.path.split('/').slice(-2) as [string, string];
  const aspect = aspectOf(finding);
  if (aspect === 'lack' || parent === '' || step === 'text()') return false;
  if (!step.startsWith('@'))
    return aspect === 'presence' && !union.mayHold(localName(parent), localName(step));
  const { value } = finding.data;
  if (aspect === 'presence') return !union.mayHave(localName(parent), localName(step.slice(1)));
  return typeof value === 'string' && !union.mayHave(localName(parent), localName(step.slice(1)), value);
}

/** The local name in a step of a path: `qemu:arg[2]`. */
function localName(step: string): string {
  return step.slice(step.indexOf(':') + 1).replace(/\[\d+\]$/, '');
}
