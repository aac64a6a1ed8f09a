import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { XmlElement, XmlNode } from '../../xml/tree.ts';
import type { ExpandedName } from '../name-class.ts';
import { elementsNamed } from '../possible-parts.ts';
import { moveElementFix } from './fixes.ts';
import { contentMisfit } from './misfit.ts';
import type { OpenContent } from './open-content.ts';
import type { Scene } from './refusal.ts';
import { isSameName } from './start-tag-reading.ts';

/** Elements with more children are not read again to see whether a fix makes them right. */
const mostChildren = 512;

/** Moves a child to the nearest element around it that may have it: certain where it suits there, and nothing else is moved. */
export function moveHome(scene: Scene, child: XmlElement, belongsIn: readonly string[]): Fix[] {
  const { around, text, verdicts } = scene;
  for (let depth = around.length - 2; depth >= 0; depth--) {
    const home = around[depth] as OpenContent;
    if (!belongsIn.includes(home.element.localName)) continue;
    const candidates = elementsNamed(home.initial, child);
    if (candidates.length === 0) continue;
    const inside = (around[depth + 1] as OpenContent).element;
    const { children } = home.element;
    const place = children.indexOf(inside) + 1;
    const before = children.slice(place).find(({ kind }) => kind === 'element');
    const certain =
      verdicts.matched(child, candidates, home.scope).length > 0 &&
      doesNoHarm(scene, home, children.toSpliced(place, 0, child));
    return [moveElementFix(child, home.element, before, text, certain)];
  }
  return [];
}

/** Moves a child behind the last of its siblings of a name. */
export function moveBehind(scene: Scene, content: OpenContent, child: XmlElement, name: ExpandedName): Fix[] {
  const { children } = content.element;
  const last = children.findLastIndex((node) => node.kind === 'element' && isSameName(node, name));
  const before = children.slice(last + 1).find(({ kind }) => kind === 'element');
  return moveTo(scene, content, child, before);
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
  const { element } = content;
  const others = element.children.filter((node) => node !== child);
  const place = before === undefined ? others.length : others.indexOf(before);
  const moved = others.toSpliced(place, 0, child);
  const certain =
    moved.length <= mostChildren &&
    contentMisfit(scene.verdicts, element, content.initial, content.scope, 0, moved) === 0;
  return [moveElementFix(child, element, before, scene.text, certain)];
}

/** Whether an element is no further from being right with other children in place of its own. */
function doesNoHarm(
  { verdicts }: Scene,
  { element, initial, scope }: OpenContent,
  children: readonly XmlNode[],
): boolean {
  if (children.length > mostChildren) return false;
  const now = contentMisfit(verdicts, element, initial, scope);
  return contentMisfit(verdicts, element, initial, scope, now, children) <= now;
}
