import type { XmlElement } from '../../xml/tree.ts';
import type { ContentModel } from './content-model.ts';
import { childName, firstInterruption, namesIn, partsOf } from './sibling-chains.ts';

/** Children in another order. */
interface Order {
  readonly children: readonly XmlElement[];
  /** Those that have to move for it. */
  readonly moved: ReadonlySet<XmlElement>;
}

/**
 * An order of the children that libxml2 can follow, and which of those to move: the fewest, where gathering one group is enough.
 * Children of one group keep their order, so that what was valid stays so.
 */
export function acceptableOrder(
  element: XmlElement,
  children: readonly XmlElement[],
  content: ContentModel,
): Order | undefined {
  const groups = groupsOf(content);
  const isAccepted = (order: readonly XmlElement[]) =>
    firstInterruption(element, order, content) === undefined;
  const single = groups.flatMap((group) => gatherings(children, group)).filter(isAccepted);
  const all = groups.reduce((order, group) => gatherings(order, group)[0] ?? order, children);
  const candidates = single.length > 0 ? single : [all].filter(isAccepted);
  const orders = candidates.map((order) => ({ children: order, moved: movedIn(children, order) }));
  return orders.sort((a, b) => a.moved.size - b.moved.size)[0];
}

/** The groups of names that belong together, outer ones first: gathering an inner one then keeps the outer one gathered. */
function groupsOf(content: ContentModel): ReadonlySet<string>[] {
  const groups: ReadonlySet<string>[] = [];
  const open: ContentModel[] = [content];
  for (const model of open) {
    const parts = partsOf(model);
    if (typeof model === 'object' && 'interleave' in model)
      groups.push(...parts.map((part) => new Set(namesIn(part))));
    open.push(...parts);
  }
  return groups;
}

/** The children with those of a group side by side: where the first of them stands, or the last. */
function gatherings(children: readonly XmlElement[], group: ReadonlySet<string>): (readonly XmlElement[])[] {
  const isMember = (child: XmlElement): boolean => group.has(childName(child));
  const members = children.filter(isMember);
  const first = children.findIndex(isMember);
  const last = children.findLastIndex(isMember);
  if (members.length < 2 || last - first + 1 === members.length) return [];
  const others = (part: readonly XmlElement[]) => part.filter((child) => !isMember(child));
  const [head, inside, tail] = [
    children.slice(0, first),
    others(children.slice(first, last)),
    children.slice(last + 1),
  ];
  return [
    [...head, ...members, ...inside, ...tail],
    [...head, ...inside, ...members, ...tail],
  ];
}

/** The children outside a longest row of those that stand behind each other in both orders. */
function movedIn(children: readonly XmlElement[], order: readonly XmlElement[]): ReadonlySet<XmlElement> {
  const places = new Map(children.map((child, index) => [child, index]));
  const sequence = order.map((child) => places.get(child) as number);
  /** By length, the index at which the row of that length ends that ends lowest. */
  const ends: number[] = [];
  const previous: number[] = [];
  sequence.forEach((place, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sequence[ends[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (ends[low - 1] as number));
    ends[low] = index;
  });
  const staying = new Set<XmlElement>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] as number)
    staying.add(order[index] as XmlElement);
  return new Set(order.filter((child) => !staying.has(child)));
}
