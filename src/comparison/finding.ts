import type { Span } from '../text/span.ts';
import type { Difference, DifferenceKind, DifferenceNode, DifferenceSide } from './difference.ts';
import { pathTo, type Step } from './path.ts';

/** A difference whose path and places nobody has asked for yet. */
export interface Finding {
  readonly kind: DifferenceKind;
  /** Undefined for the root element. */
  readonly step: Step | undefined;
  readonly before?: FindingSide;
  readonly after?: FindingSide;
}

/** One document's side of a finding. */
export interface FindingSide {
  readonly node: DifferenceNode;
  readonly value: string;
  readonly span: () => Span | undefined;
}

/** The difference that a finding is. */
export function differenceOf({ step, kind, before, after }: Finding): Difference {
  return {
    path: pathTo(step),
    kind,
    // A finding has one side at least.
    node: (before ?? after)?.node ?? 'element',
    ...(before === undefined ? {} : { before: sideOf(before) }),
    ...(after === undefined ? {} : { after: sideOf(after) }),
  };
}

function sideOf({ value, span: spanOf }: FindingSide): DifferenceSide {
  const span = spanOf();
  return span === undefined ? { value } : { value, span };
}
