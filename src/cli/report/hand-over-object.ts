import type { Difference, DifferenceSide } from '../../comparison/difference.ts';
import type { HandOverResult } from '../../hypervisor/hand-over/carry-out.ts';
import type { HandOverPlan } from '../../hypervisor/hand-over/plan.ts';
import type { LibvirtError } from '../../hypervisor/libvirt-error.ts';
import { LineIndex } from '../../text/line-index.ts';
import { libvirtErrorMessage } from './libvirt-error-lines.ts';
import { sourceRange } from './source-range.ts';

/** What came of a document in one word: what was done, or why nothing was. */
export type HandOverOutcome =
  /** Errors, or something else that stands in the way. */
  | 'refused'
  /** A dry run: it would be defined, or get another definition. */
  | 'planned'
  /** Somebody said no. */
  | 'declined'
  /** Not reached, since something before it failed. */
  | 'skipped'
  | 'defined'
  | 'changed'
  | 'unchanged'
  | 'failed';

/** A document with its plan and what came of it. */
export interface HandedOver {
  readonly file: string;
  readonly plan: HandOverPlan;
  readonly outcome: HandOverOutcome;
  readonly result?: HandOverResult;
}

/** The object of one document in JSON: steps, findings, differences, changes and the result, with lines and columns from 1. */
export function handOverObject({ file, plan, outcome, result }: HandedOver, detail: boolean): object {
  const { kind, label, action, obstacle, findings, current, differences, leftOpen, notes } = plan;
  const given = new LineIndex(plan.given);
  const had = new LineIndex(current?.xml ?? '');
  const kept = new LineIndex(result?.kept?.xml ?? '');
  const failure = result?.failure;
  return {
    file,
    kind,
    object: label,
    action,
    result: outcome,
    ...(obstacle === undefined ? {} : { obstacle }),
    steps: [...planSteps(plan), ...(result?.steps ?? [])],
    findings: findings.map((finding) => ({ ...finding, ...sourceRange(given, finding.span) })),
    differences: differences.map((one) => placed(one, had, given)),
    leftOpen: leftOpen.map((one) => placed(one, had, given)),
    notes,
    changes: (result?.changes ?? []).map(({ given: before, kept: after, ...change }) => ({
      ...change,
      ...(before === undefined ? {} : { given: placedSide(before, given) }),
      ...(after === undefined ? {} : { kept: placedSide(after, kept) }),
    })),
    pending: (result?.pending ?? []).map(withoutPlaces),
    ...(failure === undefined
      ? {}
      : {
          failure: {
            step: failure.step,
            ...(failure.error === undefined
              ? { message: failure.message }
              : failureObject(failure.error, detail)),
            ...(failure.stands === undefined ? {} : { stands: failure.stands }),
          },
        }),
  };
}

/** What libvirt refuses, in JSON; `detail`: with its own words. */
export function failureObject(error: LibvirtError, detail: boolean): object {
  const { code, domain } = error;
  const own = detail ? { detail: error.detail.message } : {};
  return { message: libvirtErrorMessage(error), code, domain, ...own };
}

/** The steps that a plan is made by. */
function planSteps({ obstacle }: HandOverPlan): object[] {
  if (obstacle?.kind === 'document') return [{ step: 'validate', ok: false }];
  if (obstacle?.kind === 'clash')
    return [
      { step: 'validate', ok: true },
      { step: 'look up', ok: false },
    ];
  const steps = [
    { step: 'validate', ok: true },
    { step: 'look up', ok: true },
    { step: 'preflight', ok: obstacle?.kind !== 'host' },
  ];
  return [...steps, { step: 'compare', ok: obstacle?.kind !== 'unchangeable' }];
}

function placed(difference: Difference, before: LineIndex, after: LineIndex): object {
  return {
    ...difference,
    ...(difference.before && { before: placedSide(difference.before, before) }),
    ...(difference.after && { after: placedSide(difference.after, after) }),
  };
}

/** Nobody has the text of a running object, whose places would mean nothing. */
function withoutPlaces({ before, after, ...difference }: Difference): object {
  return {
    ...difference,
    ...(before === undefined ? {} : { before: { value: before.value } }),
    ...(after === undefined ? {} : { after: { value: after.value } }),
  };
}

function placedSide({ value, span }: DifferenceSide, index: LineIndex): object {
  return span === undefined ? { value } : { value, span, ...index.position(span.start) };
}
