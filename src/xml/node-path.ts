import { indexOfChild } from './find-elements.ts';
import type { XmlAttribute, XmlElement, XmlNode } from './tree.ts';

/** Of an element nested deeper than these two together, the path leaves out the steps between. */
const firstSteps = 16;
const lastSteps = 32;
const ellipsis = '/…';

/** Siblings up to so many are looked through for each path; positions among more of them are counted once and kept. */
const fewSiblings = 16;
/** Of so many ancestors, one remembers where it is: a search for the outermost steps ends there. */
const landmarkDistance = 64;

/**
 * The positions of the elements among a parent's children, parallel to them: 0 where an element is the only one of its name.
 * Made once per parent, so that many paths into one long list cost no more than the list.
 */
const positionsOfChildren = new WeakMap<readonly XmlNode[], Int32Array>();
/** The outermost steps of the paths of some elements that stand far inside. */
const outermostSteps = new WeakMap<XmlElement, string>();

/**
 * Names an element as `/domain/devices/interface[2]`: a position from 1 where siblings have the same name. A path of more
 * than 48 steps has the first 16 and the last 32 of them, with `…` between. Paths of many elements of one document take time
 * linear in their number and in the length of the document, together.
 */
export function pathOf(element: XmlElement): string {
  let path = '';
  let outer: XmlElement | undefined = element;
  for (let count = 0; outer !== undefined && count < lastSteps; count++) {
    path = stepTo(outer) + path;
    outer = outer.parent;
  }
  if (outer === undefined) return path;
  let middle: XmlElement | undefined = outer;
  let between = '';
  for (let count = 0; middle !== undefined && count < firstSteps; count++) {
    between = stepTo(middle) + between;
    middle = middle.parent;
  }
  return middle === undefined ? between + path : outermostStepsAround(outer) + ellipsis + path;
}

/** Names an attribute as `/domain/devices/interface[2]/@type`. */
export function pathOfAttribute(element: XmlElement, attribute: XmlAttribute): string {
  return `${pathOf(element)}/@${attribute.qualifiedName}`;
}

/** Names the character data of an element as `/domain/name/text()`. */
export function pathOfText(element: XmlElement): string {
  return `${pathOf(element)}/text()`;
}

/** The first steps of the way to an element that is nested deeper than they reach. */
function outermostStepsAround(element: XmlElement): string {
  const passed: XmlElement[] = [];
  let steps: string | undefined;
  let ancestor: XmlElement | undefined = element;
  for (; ancestor !== undefined; ancestor = ancestor.parent) {
    steps = outermostSteps.get(ancestor);
    if (steps !== undefined) break;
    passed.push(ancestor);
  }
  steps ??= passed.slice(-firstSteps).reduceRight((path, each) => path + stepTo(each), '');
  // Landmarks stand no further out than the first steps: what lies there has a shorter way.
  for (let index = 0; index < passed.length - firstSteps; index += landmarkDistance) {
    outermostSteps.set(passed[index] as XmlElement, steps);
  }
  return steps;
}

function stepTo(element: XmlElement): string {
  const position = positionOf(element);
  return position === 0 ? `/${element.qualifiedName}` : `/${element.qualifiedName}[${position}]`;
}

function positionOf(element: XmlElement): number {
  const siblings = element.parent?.children;
  if (siblings === undefined || siblings.length === 1) return 0;
  if (siblings.length <= fewSiblings) return positionAmongFew(element, siblings);
  let positions = positionsOfChildren.get(siblings);
  if (positions === undefined) {
    positions = countPositions(siblings);
    positionsOfChildren.set(siblings, positions);
  }
  return positions[indexOfChild(siblings, element.start)] ?? 0;
}

function positionAmongFew(element: XmlElement, siblings: readonly XmlNode[]): number {
  let count = 0;
  let position = 0;
  for (const sibling of siblings) {
    if (sibling.kind !== 'element' || sibling.qualifiedName !== element.qualifiedName) continue;
    count++;
    if (sibling === element) position = count;
  }
  return count === 1 ? 0 : position;
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
