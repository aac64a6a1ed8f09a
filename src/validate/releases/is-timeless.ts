import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { GrammarCode } from '../../relaxng/match/codes.ts';
import type { UnionOfReleases } from '../../relaxng/releases/union-of-releases.ts';
import { aspectOf } from './finding-index.ts';

/**
 * Whether a grammar finding is one in every release, told by its place alone: no release has such a child, attribute or value
 * there, or the newest one, which has the finding, allows there whatever any did. False where it takes more to know.
 */
export function isTimeless(finding: Diagnostic, union: UnionOfReleases, isNewest: boolean): boolean {
  const steps = finding.path.split('/').slice(1);
  // A path of very many steps leaves some out.
  if (steps.includes('…')) return false;
  return isForeign(finding, steps, union) || (isNewest && isSettled(finding, steps, union));
}

/** Whether no release has what a finding objects to at its place. */
function isForeign(finding: Diagnostic, steps: readonly string[], union: UnionOfReleases): boolean {
  const aspect = aspectOf(finding);
  const last = steps.at(-1) ?? '';
  if (aspect === 'lack' || last === 'text()' || steps.length < 2) return false;
  const place = steps.slice(0, -1).map(localName);
  if (!last.startsWith('@')) return aspect === 'presence' && !union.mayHold(place, localName(last));
  const { value } = finding.data;
  if (aspect === 'presence') return !union.mayHave(place, localName(last.slice(1)));
  return typeof value === 'string' && !union.mayHave(place, localName(last.slice(1)), value);
}

/** Whether a finding is about an element of which no release has allowed more; other findings may be due to what is inside. */
function isSettled({ code, data }: Diagnostic, steps: readonly string[], union: UnionOfReleases): boolean {
  if (!ownCodes.has(code)) return false;
  const isChild = code === 'grammar/element-repeated' || code === 'grammar/element-out-of-order';
  const place = steps.filter((step) => step !== 'text()' && !step.startsWith('@')).map(localName);
  // What another variant would allow has been tried with all that is inside.
  const isTried = data.suits !== undefined || data.condition !== undefined;
  return isTried ? union.isSettledBelow(place) : union.isSettled(isChild ? place.slice(0, -1) : place);
}

/** The codes of findings that the start tag, the text and the names of the children of an element give rise to. */
const ownCodes: ReadonlySet<string> = new Set([
  'grammar/attribute-not-allowed',
  'grammar/missing-element',
  'grammar/missing-attribute',
  'grammar/attribute-value',
  'grammar/element-value',
  'grammar/text-not-allowed',
  'grammar/element-repeated',
  'grammar/element-out-of-order',
] satisfies GrammarCode[]);

/** The local name in a step of a path: `qemu:arg[2]`. */
function localName(step: string): string {
  return step.slice(step.indexOf(':') + 1).replace(/\[\d+\]$/, '');
}
