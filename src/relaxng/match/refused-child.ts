import type { Expected, RelatedPlace } from '../../diagnostics/diagnostic.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import { expectedContent, namedOnly } from '../expected.ts';
import { namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { elementsNamed, possibleElements } from '../possible-parts.ts';
import { requiredParts } from '../required-parts.ts';
import type { GrammarCode } from './codes.ts';
import { conditionFor } from './condition.ts';
import type { GrammarIndex } from './grammar-index.ts';
import type { FindingData } from './messages.ts';
import type { OpenContent } from './open-content.ts';
import { reachElement } from './reach-element.ts';

/** What is to be said of a child that cannot stand where it is, and how to go on. */
type Refusal = Reported | Skipped;

/** The child is at fault. */
interface Reported {
  readonly kind: 'reported';
  readonly finding: FindingOf<GrammarCode>;
  readonly expected: readonly Expected[];
  readonly related?: readonly RelatedPlace[];
  /** The definitions to look at the child with; none where its inside is not worth looking at. */
  readonly definitions: readonly ElementPattern[];
  /** What is demanded of the siblings that follow. */
  readonly residual: Pattern;
  /**
   * Whether the definitions are a guess by the name alone, to be dropped where the child does not look like one of
   * them.
   */
  readonly guessed?: boolean;
  /** Whether the child is to count as present at the place where it should have been. */
  readonly misplaced?: boolean;
}

/** Something required in front of the child is at fault, by being absent. */
export interface Skipped {
  readonly kind: 'skipped';
  /** The elements that are absent; empty where one of several alternatives was required. */
  readonly missing: readonly ElementPattern[];
  /** The content from the child on. */
  readonly residual: Pattern;
}

type FindingOf<Code extends GrammarCode> = Code extends GrammarCode
  ? { readonly code: Code; readonly data: FindingData[Code] }
  : never;

/** Finds out why an element cannot be the next child. */
export function judgeRefusedChild(
  derivatives: Derivatives,
  index: GrammarIndex,
  content: OpenContent,
  child: XmlElement,
): Refusal {
  const here = elementsNamed(content.initial, child);
  if (here.length > 0) {
    return elementsNamed(content.residual, child).length > 0
      ? judgeEarlyChild(derivatives, content, child, here)
      : judgeLateChild(derivatives, content, child, here);
  }
  return (
    judgeVariant(derivatives, content, child) ??
    judgeNamespace(derivatives, content, child) ??
    judgeUnknown(derivatives, index, content, child) ??
    judgeElsewhere(index, content, child)
  );
}

/** The child could come later: something in front of it is missing, or comes behind it. */
function judgeEarlyChild(
  derivatives: Derivatives,
  content: OpenContent,
  child: XmlElement,
  here: readonly ElementPattern[],
): Refusal {
  const reached = reachElement(derivatives.builder, content.residual, child);
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
    definitions: here,
    residual: content.residual,
    misplaced: true,
  };
}

/** The child could have come earlier: it has, or a sibling in front of it has closed the way. */
function judgeLateChild(
  derivatives: Derivatives,
  content: OpenContent,
  child: XmlElement,
  here: readonly ElementPattern[],
): Refusal {
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
      related: [{ message: `the first <${element}>`, span: first.nameSpan }],
      ...rest,
    };
  }
  const turn = content.turns.find(({ after }) => elementsNamed(after, child).length === 0);
  if (turn !== undefined) {
    const reached = reachElement(derivatives.builder, turn.before, child);
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
          ...rest,
        }
      : {
          kind: 'reported',
          finding: {
            code: 'grammar/element-not-allowed',
            data: { element, parent: content.name, excludedBy: before },
          },
          related,
          ...rest,
        };
  }
  return {
    kind: 'reported',
    finding: { code: 'grammar/element-out-of-order', data: { element, parent: content.name } },
    ...rest,
  };
}

function isRepeatable(derivatives: Derivatives, initial: Pattern, child: XmlElement): boolean {
  const { namespaceName, localName } = child;
  const reached = reachElement(derivatives.builder, initial, child);
  return elementDerivative(derivatives, reached, derivatives.name(namespaceName, localName)).some(
    ({ residual }) => elementsNamed(residual, child).length > 0,
  );
}

/** The definition has such a child, but the attributes have ruled it out. */
function judgeVariant(
  derivatives: Derivatives,
  content: OpenContent,
  child: XmlElement,
): Refusal | undefined {
  const definitions = elementsNamed(content.definition.content, child);
  if (definitions.length === 0) return undefined;
  const condition = conditionFor(
    derivatives,
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
    definitions,
    residual: content.residual,
  };
}

/** An element of the same local name could stand here. Its children share the mistake, so they are not looked at. */
function judgeNamespace(
  derivatives: Derivatives,
  content: OpenContent,
  child: XmlElement,
): Refusal | undefined {
  const name = possibleElements(content.residual)
    .flatMap(({ nameClass }) => namesOf(nameClass))
    .find(({ localName }) => localName === child.localName);
  if (name === undefined) return undefined;
  const { namespaceName, localName } = name;
  const steps = elementDerivative(derivatives, content.residual, derivatives.name(namespaceName, localName));
  return {
    kind: 'reported',
    finding: {
      code: 'grammar/wrong-namespace',
      data: {
        element: child.qualifiedName,
        namespaceName: child.namespaceName,
        expectedNamespaceName: namespaceName,
      },
    },
    expected: expectedContent(content.residual),
    definitions: [],
    residual: derivatives.builder.choice(steps.map(({ residual }) => residual)),
  };
}

/** No element has that name: it is a slip for one that could stand here, or nothing is known of it. */
function judgeUnknown(
  derivatives: Derivatives,
  index: GrammarIndex,
  content: OpenContent,
  child: XmlElement,
): Refusal | undefined {
  if (index.elements.has(child.localName)) return undefined;
  const expected = expectedContent(content.residual);
  const named = namedOnly(expected);
  const suggestion = nearestWord(
    child.localName,
    named.map(({ name }) => name),
  );
  const meant = named.find(({ name }) => name === suggestion);
  const names = { element: child.qualifiedName, parent: content.name };
  if (meant === undefined) {
    return {
      kind: 'reported',
      finding: { code: 'grammar/unknown-element', data: names },
      expected,
      definitions: [],
      residual: content.residual,
    };
  }
  const name = derivatives.name(meant.namespaceName ?? '', meant.name);
  const steps = elementDerivative(derivatives, content.residual, name);
  return {
    kind: 'reported',
    finding: { code: 'grammar/unknown-element', data: { ...names, suggestion: meant.name } },
    expected,
    definitions: steps.map(({ element }) => element),
    residual: derivatives.builder.choice(steps.map(({ residual }) => residual)),
  };
}

/** Some other element has such a child. */
function judgeElsewhere(index: GrammarIndex, content: OpenContent, child: XmlElement): Refusal {
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
    definitions: (index.elements.get(child.localName) ?? []).filter(({ nameClass }) =>
      namesOf(nameClass).some(
        ({ namespaceName, localName }) =>
          localName === child.localName && namespaceName === child.namespaceName,
      ),
    ),
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
