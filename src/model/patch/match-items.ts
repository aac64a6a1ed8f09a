import { longestIncreasing } from '../../text/longest-increasing.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { itemsByKey, type PresentItem, type WantedItem } from './content-item.ts';
import { pairSimilar } from './similar-items.ts';
import type { ValueNumbers } from './value-numbers.ts';

/** What tells whether something wanted is something present. */
export interface Sameness {
  readonly numbers: ValueNumbers;
  /** The element that an object of the model was read from; undefined for others. */
  readonly originOf: (value: unknown) => XmlElement | undefined;
}

/**
 * Finds for each wanted item which of the present ones it is: the one it was read from, or one that is the same, or else one
 * that is similar. `isOrdered` says that the order of all of them is known.
 */
export function matchItems(
  present: readonly PresentItem[],
  wanted: readonly WantedItem[],
  sameness: Sameness,
  isOrdered: boolean,
): void {
  if (isOrdered) {
    const [presentRest, wantedRest] = pairEnds(present, wanted, sameness);
    matchLists(presentRest, wantedRest, sameness);
  } else matchLists(present, wanted, sameness);
}

/** Of wanted items in their order: those whose present items stand in that order already, as many as can be. */
export function stayingItems(wanted: readonly WantedItem[]): Set<WantedItem> {
  const paired = wanted.filter(({ present }) => present !== undefined);
  const staying = longestIncreasing(paired.map(({ present }) => (present as PresentItem).start));
  return new Set(paired.filter((_, index) => staying.has(index)));
}

function matchLists(
  present: readonly PresentItem[],
  wanted: readonly WantedItem[],
  sameness: Sameness,
): void {
  const presentLists = itemsByKey(present);
  for (const [key, wantedList] of itemsByKey(wanted)) {
    const presentList = presentLists.get(key) ?? [];
    if (presentList.length > 0) matchList(presentList, wantedList, sameness);
  }
}

function matchList(present: readonly PresentItem[], wanted: readonly WantedItem[], sameness: Sameness): void {
  const [onlyPresent] = present;
  const [onlyWanted] = wanted;
  const isSingle = present.length === 1 && wanted.length === 1;
  if (isSingle && onlyPresent?.name === onlyWanted?.name) {
    (onlyWanted as WantedItem).present = onlyPresent as PresentItem;
    return;
  }
  const [presentRest, wantedRest] = pairEnds(present, wanted, sameness);
  // Of those that are the same none has to move.
  const areSame = (item: WantedItem, index: number): boolean =>
    sameness.numbers.areSame(item.value, presentRest[index]?.value);
  if (presentRest.length === wantedRest.length && wantedRest.every(areSame)) {
    wantedRest.forEach((item, index) => {
      item.present = presentRest[index] as PresentItem;
    });
    return;
  }
  const free = new Set(presentRest);
  const byElement = new Map(presentRest.map((item) => [item.element, item]));
  for (const item of wantedRest) {
    const origin = sameness.originOf(item.value);
    const found = origin && byElement.get(origin);
    if (found !== undefined && free.delete(found)) item.present = found;
  }
  const open = (): WantedItem[] => wantedRest.filter((item) => item.present === undefined);
  for (const [item, found] of equalItems([...free], open(), sameness.numbers)) {
    if (free.delete(found)) item.present = found;
  }
  pairSimilar([...free], open());
}

/** Pairs items as long as they are the same from either end; returns the rest. */
function pairEnds(
  present: readonly PresentItem[],
  wanted: readonly WantedItem[],
  { numbers, originOf }: Sameness,
): [PresentItem[], WantedItem[]] {
  const areOne = (one: PresentItem | undefined, other: WantedItem | undefined): boolean => {
    if (one === undefined || one.key !== other?.key || one.name !== other.name) return false;
    const origin = originOf(other.value);
    if (origin === undefined) return numbers.areSame(one.value, other.value);
    return one.element === origin;
  };
  const shorter = Math.min(present.length, wanted.length);
  let start = 0;
  while (start < shorter && areOne(present[start], wanted[start])) {
    (wanted[start] as WantedItem).present = present[start] as PresentItem;
    start++;
  }
  let end = 0;
  while (end < shorter - start && areOne(present.at(-1 - end), wanted.at(-1 - end))) {
    (wanted.at(-1 - end) as WantedItem).present = present.at(-1 - end) as PresentItem;
    end++;
  }
  return [present.slice(start, present.length - end), wanted.slice(start, wanted.length - end)];
}

/** Items that say the same, the first with the first and so on. */
function equalItems(
  present: readonly PresentItem[],
  wanted: readonly WantedItem[],
  numbers: ValueNumbers,
): [WantedItem, PresentItem][] {
  const byValue = new Map<string, PresentItem[]>();
  for (const item of [...present].reverse()) {
    const alike = byValue.get(numbers.of(item.value));
    if (alike === undefined) byValue.set(numbers.of(item.value), [item]);
    else alike.push(item);
  }
  return wanted.flatMap((item): [WantedItem, PresentItem][] => {
    const found = byValue.get(numbers.of(item.value))?.pop();
    return found === undefined ? [] : [[item, found]];
  });
}
