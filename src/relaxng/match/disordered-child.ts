import type { XmlElement } from '../../xml/tree.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import { expectedContent } from '../expected.ts';
import { type ExpandedName, isSameName, namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { elementsNamed } from '../possible-parts.ts';
import { requiredParts } from '../required-parts.ts';
import { removeElementFix } from './fixes.ts';
import { moveBehind, moveInFront } from './move-fixes.ts';
import type { OpenContent } from './open-content.ts';
import { isNamed, reachElement } from './reach-element.ts';
import type { Refusal, Scene } from './refusal.ts';

/** Finds out why an element that its parent may have, by one of the definitions `here`, cannot be the next child. */
export function judgeDisorderedChild(
  scene: Scene,
  content: OpenContent,
  child: XmlElement,
  here: readonly ElementPattern[],
): Refusal {
  return elementsNamed(content.residual, child).length > 0
    ? judgeEarlyChild(scene, content, child, here)
    : judgeLateChild(scene, content, child, here);
}

/** The child could come later: something in front of it is missing, or comes behind it. */
function judgeEarlyChild(
  scene: Scene,
  content: OpenContent,
  child: XmlElement,
  here: readonly ElementPattern[],
): Refusal {
  const { derivatives } = scene.verdicts;
  const reached = reachElement(derivatives.builder, content.residual, isNamed(child));
  const stillRequired = new Set([...requiredParts(reached)].map((part) => part.nameClass));
  const missing: ElementPattern[] = [];
  for (const part of requiredParts(content.residual)) {
    if (part.kind === 'element' && !stillRequired.has(part.nameClass)) missing.push(part);
  }
  const follower = missing
    .flatMap(({ nameClass }) => namesOf(nameClass))
    .find((name) => content.hasLater(name));
  if (follower === undefined) return { kind: 'skipped', missing, residual: reached };
  return {
    kind: 'reported',
    finding: {
      code: 'grammar/element-out-of-order',
      data: { element: child.qualifiedName, parent: content.name, after: follower.localName },
    },
    expected: expectedContent(content.residual),
    fixes: moveBehind(scene, content, child, (sibling) => isSameName(sibling, follower)),
    definitions: here,
    residual: content.residual,
    misplaced: here,
  };
}

/** The child could have come earlier: it has, or a sibling in front of it has closed the way. */
function judgeLateChild(
  scene: Scene,
  content: OpenContent,
  child: XmlElement,
  here: readonly ElementPattern[],
): Refusal {
  const { text, verdicts } = scene;
  const { derivatives } = verdicts;
  const { namespaceName, localName, qualifiedName: element } = child;
  const rest = {
    expected: expectedContent(content.residual),
    definitions: here,
    residual: content.residual,
  };
  const first = content.firstOf(child);
  if (first !== undefined && !isRepeatable(derivatives, content.initial, child)) {
    return {
      kind: 'reported',
      finding: { code: 'grammar/element-repeated', data: { element, parent: content.name } },
      first,
      guessed: true,
      fixes: [removeElementFix(child, text, isCopy(text, first, child))],
      related: [{ message: `the first <${element}>`, span: first.nameSpan }],
      ...rest,
    };
  }
  const turn = content.turns.find(({ after }) => elementsNamed(after, child).length === 0);
  if (turn !== undefined) {
    const reached = reachElement(derivatives.builder, turn.before, isNamed(child));
    const name = derivatives.name(namespaceName, localName);
    const swapped = elementDerivative(derivatives, reached, name).some(
      ({ residual }) => elementsNamed(residual, turn.child).length > 0,
    );
    const related = [{ message: `<${turn.child.qualifiedName}> is here`, span: turn.child.nameSpan }];
    const before = turn.child.qualifiedName;
    return swapped
      ? {
          kind: 'reported',
          finding: { code: 'grammar/element-out-of-order', data: { element, parent: content.name, before } },
          related,
          fixes: moveInFront(scene, content, child, turn.child),
          ...rest,
        }
      : {
          kind: 'reported',
          finding: {
            code: 'grammar/element-not-allowed',
            data: { element, parent: content.name, excludedBy: before },
          },
          related,
          fixes: [removeElementFix(child, text), removeElementFix(turn.child, text)],
          ...rest,
        };
  }
  return {
    kind: 'reported',
    finding: { code: 'grammar/element-out-of-order', data: { element, parent: content.name } },
    ...rest,
  };
}

/** Whether an element may stand several times in a content. */
export function isRepeatable(derivatives: Derivatives, initial: Pattern, child: ExpandedName): boolean {
  const { namespaceName, localName } = child;
  const reached = reachElement(derivatives.builder, initial, isNamed(child));
  return elementDerivative(derivatives, reached, derivatives.name(namespaceName, localName)).some(
    ({ residual }) => elementsNamed(residual, child).length > 0,
  );
}

/** Whether an element says the same as another one, letter by letter. */
export function isCopy(text: string, one: XmlElement, other: XmlElement): boolean {
  return text.slice(one.start, one.end) === text.slice(other.start, other.end);
}
