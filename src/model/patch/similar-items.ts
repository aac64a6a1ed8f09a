import type { PresentItem, WantedItem } from './content-item.ts';

/** More pairs than this are not held against each other: where that much is new, it is written anew. */
const mostPairs = 10_000;
/** How far into a value it is looked for what it says. */
const deepest = 4;
const mostWords = 200;
/** What two values must share of what both say to be taken for one. */
const leastShare = 0.2;

/** Pairs items that say much the same, the most alike first; scalars in their order. */
export function pairSimilar(present: readonly PresentItem[], wanted: readonly WantedItem[]): void {
  if (present.length * wanted.length > mostPairs) return;
  const presentWords = present.map(({ value }) => wordsOf(value));
  const wantedWords = wanted.map(({ value }) => wordsOf(value));
  const candidates = wantedWords.flatMap((other, to) =>
    presentWords.flatMap((one, from) => {
      if (present[from]?.name !== wanted[to]?.name) return [];
      const share = areScalars(present[from], wanted[to]) ? 1 : shareOf(one, other);
      return share > leastShare ? [{ from, to, share, distance: Math.abs(from - to) }] : [];
    }),
  );
  candidates.sort((one, other) => other.share - one.share || one.distance - other.distance);
  const taken = new Set<PresentItem>();
  for (const { from, to } of candidates) {
    const [one, other] = [present[from] as PresentItem, wanted[to] as WantedItem];
    if (taken.has(one) || other.present !== undefined) continue;
    other.present = one;
    taken.add(one);
  }
}

function areScalars(one: PresentItem | undefined, other: WantedItem | undefined): boolean {
  return typeof one?.value !== 'object' && typeof other?.value !== 'object';
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(1, one.size + other.size - shared);
}

/** What a value says: its scalars with the ways to them. */
function wordsOf(value: unknown): Set<string> {
  const words = new Set<string>();
  const waiting: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value, path: '', depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined && words.size < mostWords; next = waiting.pop()) {
    const { value: part, path, depth } = next;
    if (typeof part !== 'object' || part === null) words.add(`${path}=${String(part)}`);
    else if (depth < deepest) {
      // Positions in lists say nothing: they are other ones where something came in between.
      const isList = Array.isArray(part);
      for (const [key, inner] of Object.entries(part)) {
        const way = isList ? path : `${path}/${key}`;
        if (inner !== undefined) waiting.push({ value: inner, path: way, depth: isList ? depth : depth + 1 });
      }
    }
  }
  return words;
}
