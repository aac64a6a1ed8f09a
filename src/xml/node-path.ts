import type { XmlAttribute, XmlElement, XmlNode } from './tree.ts';

/**
 * The positions of the elements among a parent's children, parallel to them: 0 where an element is the only one of its name.
 * Made once per parent, so that many paths into one long list cost no more than the list.
 */
const positionsOfChildren = new WeakMap<readonly XmlNode[], Int32Array>();
const paths = new WeakMap<XmlElement, string>();

/** Names an element as `/domain/devices/interface[2]`: a position from 1 where siblings have the same name. */
export function pathOf(element: XmlElement): string {
  const missing: XmlElement[] = [];
  let ancestor: XmlElement | undefined = element;
  let path: string | undefined;
  while (ancestor !== undefined && (path = paths.get(ancestor)) === undefined) {
    missing.push(ancestor);
    ancestor = ancestor.parent;
  }
  path ??= '';
  for (let index = missing.length - 1; index >= 0; index--) {
    const next = missing[index] as XmlElement;
    const position = positionOf(next);
    path += position === 0 ? `/${next.qualifiedName}` : `/${next.qualifiedName}[${position}]`;
    paths.set(next, path);
  }
  return path;
}

/** Names an attribute as `/domain/devices/interface[2]/@type`. */
export function pathOfAttribute(element: XmlElement, attribute: XmlAttribute): string {
  return `${pathOf(element)}/@${attribute.qualifiedName}`;
}

/** Names the character data of an element as `/domain/name/text()`. */
export function pathOfText(element: XmlElement): string {
  return `${pathOf(element)}/text()`;
}

function positionOf(element: XmlElement): number {
  const siblings = element.parent?.children;
  if (siblings === undefined) return 0;
  let positions = positionsOfChildren.get(siblings);
  if (positions === undefined) {
    positions = countPositions(siblings);
    positionsOfChildren.set(siblings, positions);
  }
  return positions[indexAt(siblings, element.start)] ?? 0;
}

function countPositions(siblings: readonly XmlNode[]): Int32Array {
  const positions = new Int32Array(siblings.length);
  const counts = new Map<string, number>();
  const firsts = new Map<string, number>();
  siblings.forEach((sibling, index) => {
    if (sibling.kind !== 'element') return;
    const name = sibling.qualifiedName;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count === 1) firsts.set(name, index);
    else positions[index] = count;
  });
  for (const [name, index] of firsts) if (counts.get(name) !== 1) positions[index] = 1;
  return positions;
}

/** Children stand in document order, so the one that starts at an offset is found by halving. */
function indexAt(siblings: readonly XmlNode[], start: number): number {
  let low = 0;
  let high = siblings.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((siblings[middle] as XmlNode).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
