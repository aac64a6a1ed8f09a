/**
 * A set of code points as sorted, disjoint, non-adjacent ranges, flattened:
 * `[first, last, first, last, …]`, both ends included. Surrogates count as the
 * code points they are, so that the complement of a set is always defined.
 */
export type CodePointSet = readonly number[];

const lastCodePoint = 0x10ffff;

/** The set of all code points of `ranges`: flat pairs in any order, overlapping or not. */
export function codePointSet(ranges: readonly number[]): CodePointSet {
  const pairs: [number, number][] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    pairs.push([ranges[index] as number, ranges[index + 1] as number]);
  }
  pairs.sort((left, right) => left[0] - right[0]);
  const result: number[] = [];
  for (const [first, last] of pairs) {
    const end = result.length - 1;
    if (end > 0 && first <= (result[end] as number) + 1) {
      if (last > (result[end] as number)) result[end] = last;
    } else {
      result.push(first, last);
    }
  }
  return result;
}

/** The code points that are in any of `sets`. */
export function union(...sets: readonly CodePointSet[]): CodePointSet {
  return sets.length === 1 ? (sets[0] as CodePointSet) : codePointSet(sets.flat());
}

/** The code points that are not in `set`. */
export function complement(set: CodePointSet): CodePointSet {
  const result: number[] = [];
  let next = 0;
  for (let index = 0; index < set.length; index += 2) {
    const first = set[index] as number;
    if (first > next) result.push(next, first - 1);
    next = (set[index + 1] as number) + 1;
  }
  if (next <= lastCodePoint) result.push(next, lastCodePoint);
  return result;
}

/** The code points of `set` that are not in `removed`. */
export function difference(set: CodePointSet, removed: CodePointSet): CodePointSet {
  return complement(union(complement(set), removed));
}

/** Whether `codePoint` is in `set`: a binary search. */
export function includesCodePoint(set: CodePointSet, codePoint: number): boolean {
  let low = 0;
  let high = set.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codePoint > (set[2 * middle + 1] as number)) low = middle + 1;
    else high = middle;
  }
  return 2 * low < set.length && codePoint >= (set[2 * low] as number);
}
