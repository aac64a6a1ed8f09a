/**
 * The word most likely meant by a misspelt one; undefined where none is near. Upper and lower case, `-` and `_` make no
 * difference; otherwise one slip is forgiven for every three letters, and one in words of two.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let nearest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const shorter = Math.min(word.length, candidate.length);
    const forgiven = shorter < 2 ? 0 : Math.max(1, Math.floor(shorter / 3));
    const limit = Math.min(smallest - 1, forgiven);
    const distance = editDistance(folded, fold(candidate), limit);
    if (distance > limit) continue;
    nearest = candidate;
    smallest = distance;
  }
  return nearest;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[-_]/g, '');
}

/**
 * The Damerau-Levenshtein distance of two words (optimal string alignment): letters inserted, dropped, replaced, or
 * swapped with a neighbour. Any number above `limit` stands for all of them.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = one[row - 1] === other[column - 1] ? 0 : 1;
      let distance = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + replaced,
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] as number) + 1);
      }
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] as number;
}
