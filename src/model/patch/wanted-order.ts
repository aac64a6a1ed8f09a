import { rankOf, withUnmentioned } from '../content-plan.ts';
import { itemsByKey, type PresentItem, valueKey, type WantedItem } from './content-item.ts';
import { stayingItems } from './match-items.ts';

/** A place among the items: what stands there, and what comes in front of it and behind. */
interface Slot {
  readonly key: string;
  readonly present: PresentItem;
  item: WantedItem | undefined;
  readonly before: WantedItem[];
  readonly after: WantedItem[];
}

/**
 * The order of wanted items that have none but that of their lists: what is in the document already stays where it is, with the
 * comments around it; what is new stands beside its neighbours in its list, and what is the first of its list where libvirt
 * would have it. `isBeside` says whether an item stands on the same line as what is in front of it.
 */
export function wantedOrder(
  present: readonly PresentItem[],
  wanted: readonly WantedItem[],
  isBeside: (item: PresentItem) => boolean,
): WantedItem[] {
  const slots = present.map((item): Slot => {
    const isChild = item.element !== undefined || item.key === valueKey;
    const stays = isChild
      ? undefined
      : { key: item.key, value: item.value, planned: undefined, present: item };
    return { key: item.key, present: item, item: stays, before: [], after: [] };
  });
  const unmentioned: WantedItem[] = [];
  const bySlot = itemsByKey(slots);
  for (const [key, list] of itemsByKey(wanted)) {
    const own = bySlot.get(key);
    if (own === undefined) unmentioned.push(...list);
    else placeList(list, own);
  }
  const placed = slots.flatMap(({ before, item, after }) => [
    ...before,
    ...(item === undefined ? [] : [item]),
    ...after,
  ]);
  const all = withUnmentioned(placed, unmentioned, ({ planned }) => planned && rankOf(planned));
  return commentsBeside(all, present, isBeside);
}

/** Places the items of a list at the slots that the list has in the document. */
function placeList(list: readonly WantedItem[], slots: readonly Slot[]): void {
  const staying = stayingItems(list);
  const slotOf = new Map(slots.map((slot, index) => [slot.present, index]));
  for (const item of staying) {
    (slots[slotOf.get(item.present as PresentItem) as number] as Slot).item = item;
  }
  /** The first slot that is not behind what was placed last. */
  let next = 0;
  let waiting: WantedItem[] = [];
  for (const item of list) {
    if (staying.has(item)) {
      const index = slotOf.get(item.present as PresentItem) as number;
      (slots[index] as Slot).before.push(...waiting);
      waiting = [];
      next = index + 1;
    } else if (next < slots.length && (slots[next] as Slot).item === undefined) {
      (slots[next++] as Slot).item = item;
    } else if (next > 0) (slots[next - 1] as Slot).after.push(item);
    else waiting.push(item);
  }
  (slots.at(-1) as Slot).after.push(...waiting);
}

/** With comments that stand on the line of something in front of what is new behind it. */
function commentsBeside(
  items: readonly WantedItem[],
  present: readonly PresentItem[],
  isBeside: (item: PresentItem) => boolean,
): WantedItem[] {
  const before = new Map(present.map((item, index) => [item, present[index - 1]]));
  const result: WantedItem[] = [];
  for (const item of items) {
    let place = result.length;
    if (item.planned === undefined && item.present !== undefined && isBeside(item.present)) {
      while (place > 0 && result[place - 1]?.present === undefined) place--;
      if (result[place - 1]?.present !== before.get(item.present)) place = result.length;
    }
    result.splice(place, 0, item);
  }
  return result;
}
