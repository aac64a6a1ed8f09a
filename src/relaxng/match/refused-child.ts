import type { XmlElement } from '../../xml/tree.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import { expectedContent } from '../expected.ts';
import { namesOf } from '../name-class.ts';
import { elementsNamed, possibleElements } from '../possible-parts.ts';
import { conditionFor } from './condition.ts';
import { judgeDisorderedChild } from './disordered-child.ts';
import { conditionFixes, removeElementFix, renameElementFix } from './fixes.ts';
import type { GrammarIndex } from './grammar-index.ts';
import { meantChild } from './meant-child.ts';
import { moveHome } from './move-fixes.ts';
import { namespaceFix } from './namespace-fix.ts';
import type { OpenContent } from './open-content.ts';
import { isNamed } from './reach-element.ts';
import type { Refusal, Scene } from './refusal.ts';

/** Finds out why an element cannot be the next child. */
export function judgeRefusedChild(scene: Scene, content: OpenContent, child: XmlElement): Refusal {
  const here = elementsNamed(content.initial, child);
  if (here.length > 0) return judgeDisorderedChild(scene, content, child, here);
  return (
    judgeVariant(scene, content, child) ??
    judgeNamespace(scene, content, child) ??
    judgeMisnamed(scene, content, child) ??
    judgeElsewhere(scene, content, child)
  );
}

/** The definition has such a child, but the attributes have ruled it out. */
function judgeVariant(
  { verdicts, text }: Scene,
  content: OpenContent,
  child: XmlElement,
): Refusal | undefined {
  const definitions = content.definitions.flatMap((definition) => elementsNamed(definition.content, child));
  if (definitions.length === 0) return undefined;
  const condition = conditionFor(
    verdicts,
    content,
    (reading) => elementsNamed(reading.content, child).length > 0,
  );
  return {
    kind: 'reported',
    finding: {
      code: 'grammar/element-not-allowed',
      data: {
        element: child.qualifiedName,
        parent: content.name,
        variant: true,
        ...(condition === undefined ? {} : { condition }),
      },
    },
    expected: expectedContent(content.residual),
    fixes: [
      ...(condition === undefined ? [] : conditionFixes(content.element, condition, text)),
      removeElementFix(child, text),
    ],
    definitions: [...new Set(definitions)],
    guessed: true,
    residual: content.residual,
  };
}

/** An element of the same local name could stand here. Its children share the mistake, so they are not looked at. */
function judgeNamespace(
  { verdicts, text }: Scene,
  content: OpenContent,
  child: XmlElement,
): Refusal | undefined {
  const name = possibleElements(content.residual)
    .flatMap(({ nameClass }) => namesOf(nameClass))
    .find(({ localName }) => localName === child.localName);
  if (name === undefined) return undefined;
  const { derivatives } = verdicts;
  const { namespaceName, localName } = name;
  const steps = elementDerivative(derivatives, content.residual, derivatives.name(namespaceName, localName));
  const candidates = steps.map(({ element }) => element);
  const { qualifiedName, fix } = namespaceFix(
    child,
    namespaceName,
    text,
    (changed) => verdicts.matched(changed, candidates, content.scope).length > 0,
  );
  return {
    kind: 'reported',
    finding: {
      code: 'grammar/wrong-namespace',
      data: {
        element: child.qualifiedName,
        namespaceName: child.namespaceName,
        expectedNamespaceName: namespaceName,
        suggestion: qualifiedName,
      },
    },
    expected: expectedContent(content.residual),
    fixes: [fix],
    definitions: [],
    residual: derivatives.builder.choice(steps.map(({ residual }) => residual)),
  };
}

/** The name is a slip for that of one that could stand here, or nothing is known of it. */
function judgeMisnamed(
  { verdicts, index, text }: Scene,
  content: OpenContent,
  child: XmlElement,
): Refusal | undefined {
  const isKnown = index.elements.has(child.localName);
  const meant = meantChild(verdicts, content, child, isKnown);
  if (meant === undefined && isKnown) return undefined;
  const names = { element: child.qualifiedName, parent: content.name };
  const expected = expectedContent(content.residual);
  if (meant === undefined) {
    return {
      kind: 'reported',
      finding: { code: 'grammar/unknown-element', data: names },
      expected,
      fixes: [removeElementFix(child, text)],
      definitions: [],
      residual: content.residual,
    };
  }
  const { qualifiedName: suggestion, sure, definitions, residual } = meant;
  const code = isKnown ? 'grammar/element-not-allowed' : 'grammar/unknown-element';
  return {
    kind: 'reported',
    finding: { code, data: { ...names, suggestion } },
    expected,
    fixes: [renameElementFix(child, suggestion, sure)],
    definitions,
    residual,
  };
}

/** Some other element has such a child. */
function judgeElsewhere(scene: Scene, content: OpenContent, child: XmlElement): Refusal {
  const { index, text } = scene;
  const belongsIn = likelyParents(index, content.element, child.localName);
  return {
    kind: 'reported',
    finding: {
      code: 'grammar/element-not-allowed',
      data: {
        element: child.qualifiedName,
        parent: content.name,
        ...(belongsIn.length === 0 ? {} : { belongsIn }),
      },
    },
    expected: expectedContent(content.residual),
    fixes: [...moveHome(scene, child, belongsIn), removeElementFix(child, text)],
    definitions: (index.elements.get(child.localName) ?? []).filter(isNamed(child)),
    guessed: true,
    residual: content.residual,
  };
}

const mostParents = 4;
const mostAncestors = 32;

/** Of the elements that have such a child, those around the parent, or possible in it; otherwise the first few. */
function likelyParents(index: GrammarIndex, parent: XmlElement, localName: string): string[] {
  const parents = [...(index.parents.get(localName) ?? [])];
  const ancestors = new Set<string>();
  let ancestor: XmlElement | undefined = parent;
  for (let level = 0; level < mostAncestors && ancestor !== undefined; level++) {
    ancestors.add(ancestor.localName);
    ancestor = ancestor.parent;
  }
  const near = parents.filter(
    (name) => ancestors.has(name) || index.parents.get(name)?.has(parent.localName) === true,
  );
  return (near.length > 0 ? near : parents).slice(0, mostParents);
}
