/**
 * The word most likely meant by a misspelt one; undefined where none is near. Upper and lower case, `-` and `_` make no
 * difference; otherwise one slip is forgiven for every three letters, and one in words of two.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  return nearWords(word, candidates)[0];
}

/**
 * All words with the fewest slips, each once and the likeliest first: those that begin like the misspelt one, and of these the
 * ones made of the same letters or longer, since letters are more often left out than made up. None where none is near.
 */
export function nearWords(word: string, candidates: Iterable<string>): string[] {
  const folded = fold(word);
  let nearest = new Set<string>();
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === word || Math.max(candidate.length, word.length) > longestWord) continue;
    const other = fold(candidate);
    const shorter = Math.min(folded.length, other.length);
    const longer = Math.max(folded.length, other.length);
    const forgiven = shorter === 0 || longer < 2 ? 0 : Math.max(1, Math.floor(shorter / 3));
    const limit = Math.min(smallest, forgiven);
    const distance = editDistance(folded, other, limit);
    if (distance > limit) continue;
    if (distance < smallest) nearest = new Set();
    nearest.add(candidate);
    smallest = distance;
  }
  return nearest.size < 2 ? [...nearest] : byLikelihood(folded, [...nearest]);
}

/** What is longer is nobody's slip, and to compare two of them takes time that grows with the square of their length. */
const longestWord = 256;

function byLikelihood(folded: string, candidates: readonly string[]): string[] {
  const weighed = candidates.map((candidate) => {
    const other = fold(candidate);
    const sameStart = other[0] === folded[0] ? 2 : 0;
    const noneMadeUp = other.length > folded.length || sameLetters(folded, other) ? 1 : 0;
    return { candidate, weight: sameStart + noneMadeUp };
  });
  return weighed.sort((a, b) => b.weight - a.weight).map(({ candidate }) => candidate);
}

function sameLetters(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('-') || lower.includes('_') ? lower.replace(/[-_]/g, '') : lower;
}

/**
 * The Damerau-Levenshtein distance of two words (optimal string alignment): letters inserted, dropped, replaced, or
 * swapped with a neighbour. Any number above `limit` stands for all of them.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= other.length; column++) last.push(column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let smallest = row;
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
      if (distance < smallest) smallest = distance;
    }
    // A swap reaches back two rows, and costs one more.
    if (smallest > limit && Math.min(...last) >= limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length] as number;
}
