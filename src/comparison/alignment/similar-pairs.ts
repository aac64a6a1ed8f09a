import type { Leaf } from './leaves.ts';

/** An element of a list, by its index, and what it says. */
export interface Described {
  readonly index: number;
  readonly leaves: readonly Leaf[];
}

/** What more elements than this say on one side says nothing of which is which. */
const fewElements = 16;
/** How much of what two elements say they must share to be taken for one: elements with different names more than others. */
const leastShare = { withOtherNames: 0.5, otherwise: 0.2 };

/**
 * Pairs of elements that say much the same, none of them twice, the most alike first. Elements are only held against those that
 * share something few say, so that long lists take no more than their length.
 */
export function similarPairs(
  before: readonly Described[],
  after: readonly Described[],
  haveOtherNames: (before: number, after: number) => boolean,
): [before: number, after: number][] {
  const pairs: [number, number][] = [];
  const taken = { before: new Set<number>(), after: new Set<number>() };
  for (const { one, other } of candidatesAmong(before, after, haveOtherNames)) {
    if (taken.before.has(one) || taken.after.has(other)) continue;
    taken.before.add(one);
    taken.after.add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

interface Candidate {
  readonly one: number;
  readonly other: number;
  readonly share: number;
}

function candidatesAmong(
  before: readonly Described[],
  after: readonly Described[],
  haveOtherNames: (before: number, after: number) => boolean,
): Candidate[] {
  const speakers = new Map<string, readonly Described[]>();
  for (const [token, ones] of speakersOf(after)) if (ones.length <= fewElements) speakers.set(token, ones);
  const common = new Set<string>();
  for (const [token, ones] of speakersOf(before)) if (ones.length > fewElements) common.add(token);
  const totals = new Map([...before, ...after].map((each) => [each, sum(weightsOf(each).values())]));
  const candidates: Candidate[] = [];
  for (const one of before) {
    const shared = new Map<Described, number>();
    for (const [token, weight] of weightsOf(one)) {
      if (common.has(token)) continue;
      for (const other of speakers.get(token) ?? []) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    for (const [other, weight] of shared) {
      const share = weight / ((totals.get(one) ?? 0) + (totals.get(other) ?? 0) - weight);
      const least = haveOtherNames(one.index, other.index) ? leastShare.withOtherNames : leastShare.otherwise;
      if (share > least) candidates.push({ one: one.index, other: other.index, share });
    }
  }
  return candidates.sort(
    (one, other) => other.share - one.share || distance(one) - distance(other) || one.one - other.one,
  );
}

/** How far apart two elements stand in their lists. */
function distance({ one, other }: Candidate): number {
  return Math.abs(one - other);
}

function speakersOf(elements: readonly Described[]): Map<string, Described[]> {
  const speakers = new Map<string, Described[]>();
  for (const element of elements) {
    for (const { token } of element.leaves) {
      const ones = speakers.get(token);
      if (ones === undefined) speakers.set(token, [element]);
      else if (ones.at(-1) !== element) ones.push(element);
    }
  }
  return speakers;
}

/** What an element says, each thing once. */
function weightsOf({ leaves }: Described): Map<string, number> {
  return new Map(leaves.map(({ token, weight }) => [token, weight]));
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}
