import type { XmlElement } from '../../xml/tree.ts';
import { expectedContent } from '../expected.ts';
import { isSameName } from '../name-class.ts';
import type { ElementPattern } from '../pattern.ts';
import { elementsNamed } from '../possible-parts.ts';
import { requiredParts } from '../required-parts.ts';
import { isCopy } from './disordered-child.ts';
import { removeElementFix } from './fixes.ts';
import { identityOf } from './identity.ts';
import { moveBehind } from './move-fixes.ts';
import type { OpenContent } from './open-content.ts';
import { reachElement } from './reach-element.ts';
import type { Refusal, Scene } from './refusal.ts';

/**
 * Finds out whether a child that is none of the definitions possible here is one that its parent has under the same name
 * at another place: then its place is wrong, not what it says. Undefined where it fits none of them.
 */
export function judgeSameNamedChild(
  scene: Scene,
  content: OpenContent,
  child: XmlElement,
  candidates: readonly ElementPattern[],
): Refusal | undefined {
  const { verdicts } = scene;
  const others = elementsNamed(content.initial, child).filter((one) => !candidates.includes(one));
  const fitting = others.length === 0 ? others : verdicts.matched(child, others, content.scope);
  if (fitting.length === 0) return undefined;
  const possible = elementsNamed(content.residual, child);
  return fitting.some((definition) => possible.includes(definition))
    ? judgeEarly(scene, content, child, candidates, fitting)
    : judgeRepeated(scene, content, child, fitting);
}

/** Something in front of the child is missing, or comes behind it. */
function judgeEarly(
  scene: Scene,
  content: OpenContent,
  child: XmlElement,
  candidates: readonly ElementPattern[],
  fitting: readonly ElementPattern[],
): Refusal {
  const { verdicts } = scene;
  const follower = sameNamed(content, child, content.nextChild).find(
    (sibling) => verdicts.matched(sibling, candidates, content.scope).length > 0,
  );
  if (follower === undefined) {
    const required = requiredParts(content.residual);
    const missing = candidates.filter((one) => required.has(one) && !content.isMisplaced(one));
    const { builder } = verdicts.derivatives;
    const residual = reachElement(builder, content.residual, (one) => fitting.includes(one));
    return { kind: 'skipped', missing, residual, isExplained: missing.length === 0 };
  }
  const { element, of } = identityOf(follower, [...candidates, ...fitting]);
  return {
    kind: 'reported',
    finding: {
      code: 'grammar/element-out-of-order',
      data: {
        ...identityOf(child, [...candidates, ...fitting]),
        parent: content.name,
        after: of === undefined ? element : `${element} ${of}`,
      },
    },
    expected: expectedContent(content.residual),
    related: [{ message: `<${element}> is here`, span: follower.nameSpan }],
    fixes: moveBehind(scene, content, child, (sibling) => sibling === follower),
    definitions: [],
    residual: content.residual,
    misplaced: fitting,
  };
}

/** The child has come before; undefined where another one of its kind has closed the way. */
function judgeRepeated(
  { verdicts, text }: Scene,
  content: OpenContent,
  child: XmlElement,
  fitting: readonly ElementPattern[],
): Refusal | undefined {
  const first = sameNamed(content, child, 0).find(
    (sibling) => sibling !== child && verdicts.matched(sibling, fitting, content.scope).length > 0,
  );
  if (first === undefined || first.start > child.start) return undefined;
  return {
    kind: 'reported',
    finding: {
      code: 'grammar/element-repeated',
      data: { ...identityOf(child, elementsNamed(content.initial, child)), parent: content.name },
    },
    expected: expectedContent(content.residual),
    first,
    related: [{ message: `the first <${child.qualifiedName}>`, span: first.nameSpan }],
    fixes: [removeElementFix(child, text, isCopy(text, first, child))],
    definitions: [],
    residual: content.residual,
  };
}

/** How many siblings are looked through. */
const mostSiblings = 256;

function sameNamed({ element }: OpenContent, child: XmlElement, from: number): XmlElement[] {
  return element.children
    .slice(from, from + mostSiblings)
    .filter((node): node is XmlElement => node.kind === 'element' && isSameName(node, child));
}
