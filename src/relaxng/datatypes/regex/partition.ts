import type { CodePointSet } from './code-point-set.ts';

/**
 * The code points divided into classes that no set of a regular expression tells
 * apart. Interval `i` runs from `starts[i]` up to the next start and belongs to
 * class `classes[i]`; the first interval starts at 0.
 */
export interface CodePointPartition {
  readonly starts: Int32Array;
  readonly classes: Int32Array;
  readonly classCount: number;
  /** The classes of the code points below 128, which make up most literals. */
  readonly ascii: Int32Array;
}

/** The coarsest partition in which every one of `sets` is a union of classes. */
export function partitionBy(sets: readonly CodePointSet[]): CodePointPartition {
  const bounds = new Set([0]);
  for (const set of sets) {
    for (let index = 0; index < set.length; index += 2) {
      bounds.add(set[index] as number);
      if ((set[index + 1] as number) < 0x10ffff) bounds.add((set[index + 1] as number) + 1);
    }
  }
  const starts = Int32Array.from(bounds).sort();
  const classes = new Int32Array(starts.length);
  let next = 1;
  for (const set of sets) {
    const renamed = new Map<number, number>(); // the part of a class that lies inside the set becomes a new class
    for (let index = 0; index < set.length; index += 2) {
      const last = set[index + 1] as number;
      for (
        let at = intervalOf(starts, set[index] as number);
        at < starts.length && (starts[at] as number) <= last;
        at++
      ) {
        const inside = renamed.get(classes[at] as number) ?? next++;
        renamed.set(classes[at] as number, inside);
        classes[at] = inside;
      }
    }
  }
  return partition(starts, classes);
}

/** A partition from intervals whose classes may be numbered with gaps, and may be the same next to each other. */
export function partition(starts: Int32Array, classes: Int32Array): CodePointPartition {
  const numbers = new Map<number, number>();
  const mergedStarts: number[] = [];
  const mergedClasses: number[] = [];
  starts.forEach((start, index) => {
    const name = classes[index] as number;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    if (mergedClasses.at(-1) === number) return;
    mergedStarts.push(start);
    mergedClasses.push(number);
  });
  const result = {
    starts: Int32Array.from(mergedStarts),
    classes: Int32Array.from(mergedClasses),
    classCount: numbers.size,
    ascii: new Int32Array(128),
  };
  mergedStarts.forEach((start, index) => {
    if (start < 128) result.ascii.fill(mergedClasses[index] as number, start, mergedStarts[index + 1] ?? 128);
  });
  return result;
}

/** The class of `codePoint`. */
export function classOf(partition: CodePointPartition, codePoint: number): number {
  return codePoint < 128
    ? (partition.ascii[codePoint] as number)
    : (partition.classes[intervalOf(partition.starts, codePoint)] as number);
}

/** Index of the interval that holds `codePoint`. */
function intervalOf(starts: Int32Array, codePoint: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}
