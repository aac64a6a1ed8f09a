import type { ContentOrder, Place, PlacedComment, PlacedInstruction } from '../descriptor/extras.ts';
import type { ForeignElement } from '../descriptor/foreign.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import type { ChildType } from './element-types.ts';
import type { ModelPath } from './mistakes.ts';

/** A comment or processing instruction, with the way to it. */
export interface PlannedMarkup {
  readonly kind: 'markup';
  readonly markup: PlacedComment | PlacedInstruction;
  readonly path: ModelPath;
}

/** A child element that is to be written. */
export interface PlannedChild {
  readonly kind: 'child';
  /** The property it comes from. */
  readonly property: string;
  readonly type: ChildType;
  readonly value: unknown;
  readonly path: ModelPath;
  /** Comments and processing instructions inside, where it is text alone or nothing. */
  inside?: PlannedMarkup[];
}

/** Something that is to be written between the tags of an element, and is known as a whole. */
export type PlannedNode =
  | PlannedChild
  | { readonly kind: 'foreign'; readonly element: ForeignElement; readonly path: ModelPath }
  | { readonly kind: 'text'; readonly text: string; readonly path: ModelPath }
  | PlannedMarkup;

/** The same, or where the text of the record stands among its elements. */
export type Planned = PlannedNode | { readonly kind: 'value' };

/** What stands inside an element, and what around it. */
export interface ContentPlan {
  readonly items: readonly Planned[];
  /** Comments and processing instructions in the text, by their place in it. */
  readonly inText: readonly PlannedMarkup[];
  readonly before: readonly PlannedMarkup[];
  readonly after: readonly PlannedMarkup[];
}

/**
 * Puts the content of a record into the order that the record asks for. `inOrder` has it in libvirt's order, foreign elements
 * last; what `order` does not mention stays behind what stands before it there. `hasText` says whether there is
 * text among them. Takes time linear in the length of all of it.
 */
export function planContent(
  inOrder: readonly Planned[],
  order: ContentOrder,
  hasText: boolean,
  orderPath: ModelPath,
): ContentPlan {
  const waiting = new Map<string, Planned[]>();
  for (const item of inOrder) {
    const key = propertyOf(item);
    const alike = waiting.get(key);
    if (alike === undefined) waiting.set(key, [item]);
    else alike.push(item);
  }
  const value: Planned = { kind: 'value' };
  if (hasText) waiting.set('value', [value]);
  const taken = new Map<string, number>();
  const items: Planned[] = [];
  const inText: PlannedMarkup[] = [];
  const before: PlannedMarkup[] = [];
  const after: PlannedMarkup[] = [];
  order.forEach((entry, index) => {
    const path = { outer: orderPath, key: index };
    if (typeof entry === 'string') {
      const position = taken.get(entry) ?? 0;
      const item = waiting.get(entry)?.[position];
      taken.set(entry, position + 1);
      if (item !== undefined) items.push(item);
    } else if ('text' in entry) items.push({ kind: 'text', text: entry.text, path });
    else {
      const planned: PlannedMarkup = { kind: 'markup', markup: entry, path };
      const { outside, inside, at }: Place = entry;
      const last = items.at(-1);
      if (outside !== undefined) (outside === 'before' ? before : after).push(planned);
      else if (inside === true && last?.kind === 'child') (last.inside ??= []).push(planned);
      else if (at !== undefined) inText.push(planned);
      else items.push(planned);
    }
  });
  const mentioned = new Set<Planned>(items);
  const unmentioned = [...(hasText ? [value] : []), ...inOrder].filter((item) => !mentioned.has(item));
  return { items: withUnmentioned(items, unmentioned, rankOf), inText, before, after };
}

/**
 * Each of `unmentioned` behind the last item that does not come after it in libvirt's order, best of its own property. `rank` says
 * where items stand in that order; undefined for those that have no place in it.
 */
export function withUnmentioned<Item>(
  items: readonly Item[],
  unmentioned: readonly Item[],
  rank: (item: Item) => number | undefined,
): readonly Item[] {
  if (unmentioned.length === 0) return items;
  const lastOfRank = new Map<number, number>();
  items.forEach((item, index) => {
    const own = rank(item);
    if (own !== undefined) lastOfRank.set(own, index);
  });
  const ranks = [...lastOfRank.keys()];
  const following = new Map<number, Item[]>();
  for (const item of unmentioned) {
    const own = rank(item) ?? Number.POSITIVE_INFINITY;
    let anchor = lastOfRank.get(own) ?? -1;
    if (anchor < 0) {
      for (const other of ranks) if (other < own) anchor = Math.max(anchor, lastOfRank.get(other) as number);
    }
    const others = following.get(anchor);
    if (others === undefined) following.set(anchor, [item]);
    else others.push(item);
  }
  return [
    ...(following.get(-1) ?? []),
    ...items.flatMap((item, index) => [item, ...(following.get(index) ?? [])]),
  ];
}

function propertyOf(item: Planned): string {
  return item.kind === 'child' ? item.property : foreignProperty;
}

/** The place in libvirt's order: the text stands first, foreign elements last; undefined for what has none. */
export function rankOf(item: Planned): number | undefined {
  switch (item.kind) {
    case 'child':
      return item.type.rank;
    case 'foreign':
      return Number.POSITIVE_INFINITY;
    case 'value':
      return -1;
    default:
      return undefined;
  }
}
