import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyTextEdits, type TextEdit } from '../../src/text/text-edit.ts';
import type { Explainer } from './explainer.ts';

/** In what the findings of a document, valid or not, break the laws that hold for every one: nothing where all is well. */
export function explanationFaults(
  explainer: Explainer,
  text: string,
  findings: readonly Diagnostic[],
  isValid: boolean,
): string[] {
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
 * Applies each fix of a document's findings alone. Whatever its certainty, the text stays well-formed and the finding is gone; a certain fix
 * brings no finding that was not there before.
 */
export function fixVerdicts(
  explainer: Explainer,
  text: string,
  findings: readonly Diagnostic[],
): FixVerdicts {
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
      if (after.some((one) => isSame(one, finding, fix.edits))) report('the finding stays');
      const others = findings.filter((one) => one !== finding);
      const [added] = addedFindings(after, others, fix.edits);
      if (fix.certain && added !== undefined) report(`adds: ${added.message}`);
    }
  }
  return { certain, guesses, faults };
}

/**
 * The findings behind edits that are none of those from before. One is known again by its facts, its place, or both: what
 * would suit, or on which line the first of two stands, may be another after an edit.
 */
function addedFindings(
  after: readonly Diagnostic[],
  before: readonly Diagnostic[],
  edits: readonly TextEdit[],
): readonly Diagnostic[] {
  const left = new Set(before);
  const without = (some: readonly Diagnostic[], isKnown: typeof isSame) =>
    some.filter((one) => {
      const known = [...left].find((other) => isKnown(one, other, edits));
      if (known !== undefined) left.delete(known);
      return known === undefined;
    });
  return [isSame, hasSamePlace, hasSameFacts].reduce(without, after);
}

function isSame(one: Diagnostic, other: Diagnostic, edits: readonly TextEdit[]): boolean {
  return hasSamePlace(one, other, edits) && hasSameFacts(one, other);
}

function hasSamePlace(one: Diagnostic, other: Diagnostic, edits: readonly TextEdit[]): boolean {
  return one.code === other.code && one.span.start === movedOffset(other.span.start, edits);
}

function hasSameFacts(one: Diagnostic, other: Diagnostic): boolean {
  return one.code === other.code && JSON.stringify(one.data) === JSON.stringify(other.data);
}

/** Where an offset is behind edits; inside what is replaced, where the replacement starts. */
function movedOffset(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const { span, newText } of edits) {
    if (span.start < offset && offset < span.end) moved -= offset - span.start;
    else if (span.end <= offset) moved += newText.length - (span.end - span.start);
  }
  return moved;
}
