import { nearestWord } from '../../text/nearest-word.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import { childElements } from '../../xml/tree.ts';
import type { DerivativeEngine } from '../derivative/derivative-engine.ts';
import { NamespaceScope } from '../derivative/namespace-scope.ts';
import { grammarIndex } from '../match/grammar-index.ts';
import { namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { elementsNamed, possibleElements } from '../possible-parts.ts';
import { closedContent, readAttributes } from './attribute-reading.ts';
import { RelaxedContents } from './relaxed-content.ts';
import { leastOf, Siblings } from './siblings.ts';

/** One reading of an element: a definition that it may have. */
export interface Reading {
  readonly definition: ElementPattern;
  /** The content behind the attributes, with those that may still be written. */
  readonly residual: Pattern;
  /** How many attributes have no place in it. */
  readonly faults: number;
}

/** An element that is being written, with what it may be according to all around it. */
export interface OpenElement {
  readonly element: XmlElement;
  /** Inside the element. */
  readonly scope: NamespaceScope;
  readonly readings: readonly Reading[];
}

/** Reads the elements around a place of a document from the root inwards. */
export class OpenElements {
  readonly engine: DerivativeEngine;
  readonly relaxed: RelaxedContents;

  constructor(engine: DerivativeEngine) {
    this.engine = engine;
    this.relaxed = relaxedContents(engine);
  }

  /** The readings of an element; `except` is one of its attributes that is not to count. */
  open(element: XmlElement, except?: XmlAttribute): OpenElement {
    const path = pathTo(element);
    let outside = NamespaceScope.outermost;
    let definitions = this.#rootDefinitions(path[0] as XmlElement);
    for (const [index, one] of path.entries()) {
      const isLast = index === path.length - 1;
      const scope = outside.enter(one);
      const readings = this.#readings(one, definitions, scope, isLast ? except : undefined);
      if (isLast) return { element: one, scope, readings };
      definitions = this.#childDefinitions({ element: one, scope, readings }, path[index + 1] as XmlElement);
      outside = scope;
    }
    return { element, scope: outside, readings: [] };
  }

  /** The child elements of an element, to be read; or others in their place. */
  siblings({ element, scope, readings }: OpenElement, elements = childElements(element)): Siblings {
    const contents = readings.map(({ definition }) => definition.content);
    return new Siblings(this.engine, this.relaxed, elements, contents, scope);
  }

  /** The elements on the level of the document, to be read. */
  rootSiblings(elements: readonly XmlElement[]): Siblings {
    const { start } = this.engine.grammar;
    return new Siblings(this.engine, this.relaxed, elements, [start], NamespaceScope.outermost);
  }

  #readings(
    element: XmlElement,
    definitions: readonly ElementPattern[],
    scope: NamespaceScope,
    except: XmlAttribute | undefined,
  ): Reading[] {
    return definitions.map((definition) => ({
      definition,
      ...readAttributes(this.engine.derivatives, definition.content, element, scope, except),
    }));
  }

  /** The definitions of a child that go best with everything beside it. */
  #childDefinitions(open: OpenElement, child: XmlElement): readonly ElementPattern[] {
    const { derivatives } = this.engine;
    const contents = derivatives.builder.choice(open.readings.map(({ definition }) => definition.content));
    const named = elementsNamed(contents, child);
    // Of one definition the siblings cannot make another.
    if (named.length === 1) return named;
    const siblings = this.siblings(open);
    const index = childElements(open.element).findIndex(({ start }) => start === child.start);
    const name = derivatives.name(child.namespaceName, child.localName);
    const ways = open.readings.flatMap(({ residual, faults }) => {
      const before = siblings.readBefore(closedContent(derivatives, residual), index);
      return siblings.steps(before.residual, name).map((step) => ({
        element: step.element,
        faults: faults + before.faults + siblings.faultsBehind(step.residual, index + 1),
      }));
    });
    if (ways.length === 0) return named.length > 0 ? named : this.#guessedDefinitions(contents, child);
    return [...new Set(leastOf(ways, ({ faults }) => faults).map((way) => way.element))];
  }

  #rootDefinitions(root: XmlElement): readonly ElementPattern[] {
    const { start } = this.engine.grammar;
    const named = elementsNamed(start, root);
    return named.length > 0 ? named : nearlyNamed(start, root);
  }

  /** What an element was meant for that cannot stand where it is. */
  #guessedDefinitions(contents: Pattern, child: XmlElement): readonly ElementPattern[] {
    const near = nearlyNamed(contents, child);
    if (near.length > 0) return near;
    return (grammarIndex(this.engine.grammar).elements.get(child.localName) ?? []).filter(({ nameClass }) =>
      namesOf(nameClass).some(({ namespaceName }) => namespaceName === child.namespaceName),
    );
  }
}

function nearlyNamed(content: Pattern, { localName }: XmlElement): readonly ElementPattern[] {
  const names = possibleElements(content, true).flatMap(({ nameClass }) => namesOf(nameClass));
  const nearest = nearestWord(
    localName,
    names.map((name) => name.localName),
  );
  const meant = names.find((name) => name.localName === nearest);
  return meant === undefined ? [] : elementsNamed(content, meant);
}

/** From the root to an element. */
function pathTo(element: XmlElement): XmlElement[] {
  const path: XmlElement[] = [];
  for (let one: XmlElement | undefined = element; one !== undefined; one = one.parent) path.push(one);
  return path.reverse();
}

const relaxedByEngine = new WeakMap<DerivativeEngine, RelaxedContents>();

function relaxedContents(engine: DerivativeEngine): RelaxedContents {
  let relaxed = relaxedByEngine.get(engine);
  if (relaxed === undefined) {
    relaxed = new RelaxedContents(engine.derivatives.builder);
    relaxedByEngine.set(engine, relaxed);
  }
  return relaxed;
}
