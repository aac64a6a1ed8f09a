import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import type { Explainer } from './explainer.ts';

/** In what an explanation breaks the laws that hold for every document: nothing where all is well. */
export function explanationFaults(explainer: Explainer, text: string): string[] {
  const findings = explainer.explain(text);
  const isValid = explainer.isValid(text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const faults = findings.flatMap((finding) => placeFaults(text, finding));
  if (explainer.isValidByDerivatives(text) !== isValid) faults.push('the engines differ');
  if (isValid && errors.length > 0) faults.push(`valid, but: ${errors[0]?.message}`);
  if (!isValid && errors.length === 0) faults.push('invalid, and nothing is said');
  const said = findings.map(({ code, message, span }) => JSON.stringify([code, message, span]));
  for (const [index, one] of said.entries())
    if (said.indexOf(one) !== index) faults.push(`said twice: ${one}`);
  if (findings.some(({ span }, index) => index > 0 && span.start < startOf(findings[index - 1])))
    faults.push('findings are not in document order');
  return faults;
}

function startOf(finding: Diagnostic | undefined): number {
  return finding?.span.start ?? 0;
}

function placeFaults(text: string, { code, span, message, related = [], fixes = [] }: Diagnostic): string[] {
  const faults: string[] = [];
  const isInside = ({ start, end }: { start: number; end: number }) =>
    0 <= start && start <= end && end <= text.length;
  if (!isInside(span)) faults.push(`${code}: a span outside the text`);
  if (span.end <= span.start && text !== '') faults.push(`${code}: an empty span`);
  if (message.trim() === '' || /undefined|\[object|NaN/.test(message))
    faults.push(`${code}: says '${message}'`);
  if (!related.every((place) => isInside(place.span)))
    faults.push(`${code}: a related place outside the text`);
  for (const { title, edits } of fixes) {
    if (title.trim() === '' || edits.length === 0) faults.push(`${code}: a fix '${title}' without edits`);
    if (!edits.every((edit) => isInside(edit.span))) faults.push(`${code}: a fix edits outside the text`);
  }
  return faults;
}

/** What the fixes of a document's findings break of what they promise, with the finding and the fix. */
export interface FixFault {
  readonly fault: string;
  readonly finding: Diagnostic;
  readonly title: string;
  readonly result: string;
}

/** How many fixes a document's findings have, and what these break of what they promise. */
export interface FixVerdicts {
  readonly certain: number;
  readonly guesses: number;
  readonly faults: readonly FixFault[];
}

/**
 * Applies each fix alone. Whatever its certainty, the text stays well-formed and the finding is gone; a certain fix
 * brings no finding that was not there before.
 */
export function fixVerdicts(explainer: Explainer, text: string): FixVerdicts {
  const findings = explainer.explain(text);
  const faults: FixFault[] = [];
  let certain = 0;
  let guesses = 0;
  for (const finding of findings) {
    for (const fix of finding.fixes ?? []) {
      if (fix.certain) certain++;
      else guesses++;
      const result = applyTextEdits(text, fix.edits);
      const report = (fault: string) => faults.push({ fault, finding, title: fix.title, result });
      const after = explainer.explain(result);
      const broken = after.find(({ stage }) => stage === 'xml');
      if (broken !== undefined) {
        report(`not well-formed: ${broken.message}`);
        continue;
      }
      // A finding stays itself where its place has moved by the edits, and its path by what came or went.
      const before = counts(findings);
      const now = counts(after);
      if ((now.get(keyOf(finding)) ?? 0) >= (before.get(keyOf(finding)) ?? 0)) report('the finding stays');
      else if (fix.certain) {
        const added = after.find((one) => (now.get(keyOf(one)) ?? 0) > (before.get(keyOf(one)) ?? 0));
        if (added !== undefined) report(`adds: ${added.message}`);
      }
    }
  }
  return { certain, guesses, faults };
}

function keyOf({ code, data }: Diagnostic): string {
  return JSON.stringify([code, data]);
}

function counts(findings: readonly Diagnostic[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const finding of findings) result.set(keyOf(finding), (result.get(keyOf(finding)) ?? 0) + 1);
  return result;
}
