import type { Diagnostic, Fix, Stage } from '../diagnostics/diagnostic.ts';
import { composeTextEdits, offsetBefore } from '../text/compose-edits.ts';
import { applyTextEdits, type TextEdit } from '../text/text-edit.ts';
import type { DocumentSchema } from './document-schema.ts';
import { OccupiedSpans } from './occupied-spans.ts';
import { type OpenedDocument, type OpenOptions, openDocument } from './open-document.ts';

/** A fix that was applied. */
export interface AppliedFix
  extends Pick<Fix, 'title'>,
    Pick<Diagnostic, 'code' | 'severity' | 'message' | 'path'> {
  /** Where the finding stood in the text that was given, by its beginning. */
  readonly offset: number;
}

/** A document with what could be mended in it. */
export interface FixedDocument {
  /** The text that was given, decoded. */
  readonly given: string;
  readonly text: string;
  /** What leads from the text that was given to this one, in the order of the text. */
  readonly edits: readonly TextEdit[];
  /** In the order in which they were applied. */
  readonly applied: readonly AppliedFix[];
  /** What is left, in places of `text`. */
  readonly remaining: readonly Diagnostic[];
}

/** Documents with more findings than this are beyond mending. */
const mostFindings = 100_000;
/** How often a document is validated at most. */
const mostAttempts = 100;

/**
 * Applies all fixes that are certain, and again those that show then, until none is left. What it does is held against
 * validation: a fix whose finding stays, or with which another finding comes, is taken back, so that a document never gets
 * worse. Of several fixes at one place the first is taken. `options` are those of `openDocument`, but for the number of
 * diagnostics, which is not limited.
 */
export function applyFixes(
  source: string | Uint8Array,
  schema: DocumentSchema,
  options: OpenOptions = {},
): FixedDocument {
  const mending = new Mending((text) =>
    openDocument(text, schema, { ...options, maxDiagnostics: mostFindings }),
  );
  const given = mending.open(source);
  let current = given;
  let edits: readonly TextEdit[] = [];
  const applied: AppliedFix[] = [];
  for (;;) {
    const round = mending.mend(current);
    if (round.fixes.length === 0) break;
    for (const { diagnostic, fix } of round.fixes) {
      const { code, severity, message, path, span } = diagnostic;
      const offset = offsetBefore(edits, span.start);
      applied.push({ title: fix.title, code, severity, message, path, offset });
    }
    edits = composeTextEdits(given.text().length, edits, editsOf(round.fixes));
    current = round.opened;
  }
  return { given: given.text(), text: current.text(), edits, applied, remaining: current.diagnostics };
}

/** A certain fix of a finding. */
interface Candidate {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** What came of the fixes of a document. */
interface Round {
  readonly fixes: readonly Candidate[];
  readonly opened: OpenedDocument;
}

/** Mends one document, within a number of attempts. */
class Mending {
  readonly #validate: (source: string | Uint8Array) => OpenedDocument;
  #attempts = 0;

  constructor(validate: (source: string | Uint8Array) => OpenedDocument) {
    this.#validate = validate;
  }

  open(source: string | Uint8Array): OpenedDocument {
    this.#attempts++;
    return this.#validate(source);
  }

  /** Applies as many fixes as keep what they promise: all at once, or else halves of them apart, down to single ones. */
  mend(before: OpenedDocument): Round {
    let round: Round = { fixes: [], opened: before };
    const waiting = [candidatesOf(before)];
    for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
      if (group.length === 0 || this.#attempts >= mostAttempts) continue;
      const fixes = [...round.fixes, ...group];
      const opened = this.open(applyTextEdits(before.text(), editsOf(fixes)));
      if (areMended(fixes, before, opened)) round = { fixes, opened };
      else if (group.length > 1) {
        const middle = group.length >> 1;
        waiting.push(group.slice(middle), group.slice(0, middle));
      }
    }
    return round;
  }
}

/** The first certain fix of each finding that has one, without those that touch what another one changes. */
function candidatesOf({ diagnostics, omitted }: OpenedDocument): Candidate[] {
  if (omitted > 0) return [];
  const occupied = new OccupiedSpans();
  return diagnostics.flatMap((diagnostic) => {
    const fix = diagnostic.fixes?.find(({ certain }) => certain);
    return fix !== undefined && occupied.take(fix.edits) ? [{ diagnostic, fix }] : [];
  });
}

/** Whether the findings are gone, and no others have come, as far as such could be seen before. */
function areMended(
  fixes: readonly Candidate[],
  before: OpenedDocument,
  { diagnostics, omitted }: OpenedDocument,
): boolean {
  if (omitted > 0) return false;
  const allowed = new Map<string, number>();
  const count = (code: string, by: number): number => {
    const left = (allowed.get(code) ?? 0) + by;
    allowed.set(code, left);
    return left;
  };
  for (const { code } of before.diagnostics) count(code, 1);
  for (const { diagnostic } of fixes) count(diagnostic.code, -1);
  const hasErrors = (stage: Stage): boolean =>
    before.diagnostics.some((one) => one.stage === stage && one.severity === 'error');
  // Of a text that is not well-formed nothing else is known, and what the grammar refuses is not shown to other readers.
  const isUnreadable = hasErrors('xml');
  const isRefused = hasErrors('grammar');
  return diagnostics.every(
    ({ code, stage }) =>
      (isUnreadable && stage !== 'xml') || (isRefused && stage === 'compat') || count(code, -1) >= 0,
  );
}

function editsOf(fixes: readonly Candidate[]): TextEdit[] {
  return fixes.flatMap(({ fix }) => fix.edits);
}
