import type { Fix } from '../../diagnostics/diagnostic.ts';
import { indexOfChild } from '../../xml/find-elements.ts';
import type { XmlElement, XmlNode } from '../../xml/tree.ts';
import { elementsNamed } from '../possible-parts.ts';
import { moveElementFix } from './fixes.ts';
import { contentMisfit } from './misfit.ts';
import type { OpenContent } from './open-content.ts';
import type { Scene } from './refusal.ts';

/** Elements with more children are not read again to see whether a fix makes them right. */
const mostChildren = 512;
/** The same where a place is looked for. */
const mostPlaces = 64;

/**
 * Moves a child to the nearest element around it that may have it: certain where it suits there, nothing else is moved, and what it
 * stood in is a child of that element, since what is wrong in elements between is seen only when the child is gone. Without one, to the
 * only sibling that may have it.
 */
export function moveHome(scene: Scene, child: XmlElement, belongsIn: readonly string[]): Fix[] {
  const { around, text, verdicts } = scene;
  for (let depth = around.length - 2; depth >= 0; depth--) {
    const home = around[depth] as OpenContent;
    if (!belongsIn.includes(home.element.localName)) continue;
    const candidates = elementsNamed(home.initial, child);
    if (candidates.length === 0) continue;
    if (!scene.moves.take(child)) return [];
    const inside = (around[depth + 1] as OpenContent).element;
    const isRight =
      depth === around.length - 2 &&
      verdicts.matched(child, candidates, home.scope).length > 0 &&
      isRightWithout(scene, child);
    const place = isRight ? placeFor(scene, home, child, inside) : undefined;
    const behind = nextElement(home.element.children, indexOfChild(home.element.children, inside.start) + 1);
    const before = place === undefined ? behind : place.before;
    return [moveElementFix(child, home.element, before, text, place !== undefined)];
  }
  return moveBeside(scene, child, belongsIn);
}

/** Moves a child to the end of the only one of its siblings that may have it. */
function moveBeside(scene: Scene, child: XmlElement, belongsIn: readonly string[]): Fix[] {
  const { element, initial } = scene.around.at(-1) as OpenContent;
  if (element.children.length > mostChildren) return [];
  const [home, ...others] = element.children
    .filter((node) => node.kind === 'element')
    .filter((node) => node !== child && belongsIn.includes(node.localName))
    .filter((node) =>
      elementsNamed(initial, node).some(({ content }) => elementsNamed(content, child).length > 0),
    );
  if (home === undefined || others.length > 0 || !scene.moves.take(child)) return [];
  return [moveElementFix(child, home, undefined, scene.text, false)];
}

/** Whether the element that a child stands in is in order without it. */
function isRightWithout(scene: Scene, child: XmlElement): boolean {
  const content = scene.around.at(-1) as OpenContent;
  const { children } = content.element;
  return (
    children.length <= mostChildren &&
    isInOrder(
      scene,
      content,
      children.filter((node) => node !== child),
    )
  );
}

/** Where a child of another element suits: if it can be behind the element `inside` that it stands in. */
function placeFor(
  scene: Scene,
  home: OpenContent,
  child: XmlElement,
  inside: XmlElement,
): { readonly before: XmlNode | undefined } | undefined {
  const { children } = home.element;
  if (children.length > mostPlaces) return undefined;
  const behind = indexOfChild(children, inside.start) + 1;
  const places = [behind, ...children.keys(), children.length];
  for (const place of places) {
    const before = nextElement(children, place);
    if (isInOrder(scene, home, children.toSpliced(place, 0, child))) return { before };
  }
  return undefined;
}

function nextElement(children: readonly XmlNode[], from: number): XmlNode | undefined {
  for (let index = from; index < children.length; index++) {
    if (children[index]?.kind === 'element') return children[index];
  }
  return undefined;
}

/** Moves a child behind the last of some of its siblings. */
export function moveBehind(
  scene: Scene,
  content: OpenContent,
  child: XmlElement,
  isMeant: (sibling: XmlElement) => boolean,
): Fix[] {
  const { children } = content.element;
  const last = children.findLastIndex((node) => node.kind === 'element' && isMeant(node));
  return moveTo(scene, content, child, nextElement(children, last + 1));
}

/** Moves a child in front of one of its siblings. */
export function moveInFront(
  scene: Scene,
  content: OpenContent,
  child: XmlElement,
  sibling: XmlElement,
): Fix[] {
  return moveTo(scene, content, child, sibling);
}

function moveTo(scene: Scene, content: OpenContent, child: XmlElement, before: XmlNode | undefined): Fix[] {
  if (!scene.moves.take(child)) return [];
  const { element } = content;
  const others = element.children.filter((node) => node !== child);
  const place = before === undefined ? others.length : others.indexOf(before);
  const moved = others.toSpliced(place, 0, child);
  const certain = moved.length <= mostChildren && isInOrder(scene, content, moved);
  return [moveElementFix(child, element, before, scene.text, certain)];
}

/** Whether other children in place of an element's own would be in order; what is wrong inside of them, and slips in names, aside. */
function isInOrder(
  { verdicts }: Scene,
  { element, initial, scope }: OpenContent,
  children: readonly XmlNode[],
): boolean {
  return contentMisfit(verdicts, element, initial, scope, { limit: 0, children, ofPlaces: true }) === 0;
}
