import { nearestWord } from '../../text/nearest-word.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import { childElements } from '../../xml/tree.ts';
import type { DerivativeEngine } from '../derivative/derivative-engine.ts';
import { NamespaceScope } from '../derivative/namespace-scope.ts';
import { grammarIndex } from '../match/grammar-index.ts';
import { type ExpandedName, expandedNameKey, nameClassContains, namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { elementsNamed, possibleElements } from '../possible-parts.ts';
import { closedContent, readAttributes } from './attribute-reading.ts';
import { leastOf } from './least-of.ts';
import { RelaxedContents } from './relaxed-content.ts';
import { Siblings } from './siblings.ts';

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
  readonly #opened = new Map<XmlElement, OpenElement>();
  readonly #definitions: DefinitionsByName = new Map();
  readonly #guesses: DefinitionsByName = new Map();

  constructor(engine: DerivativeEngine) {
    this.engine = engine;
    this.relaxed = relaxedContents(engine);
  }

  /** The readings of an element; `except` is one of its attributes that is not to count. */
  open(element: XmlElement, except?: XmlAttribute): OpenElement {
    const path = this.#pathFromKnown(element);
    for (const [index, one] of path.entries()) {
      const parent = path[index - 1] ?? one.parent;
      const around = parent && (this.#opened.get(parent) as OpenElement);
      const definitions =
        around === undefined ? this.#rootDefinitions(one) : this.#childDefinitions(around, one);
      const scope = (around?.scope ?? NamespaceScope.outermost).enter(one);
      this.#opened.set(one, { element: one, scope, readings: this.#readings(one, definitions, scope) });
    }
    const open = this.#opened.get(element) as OpenElement;
    if (except === undefined) return open;
    const definitions = open.readings.map(({ definition }) => definition);
    return { ...open, readings: this.#readings(element, definitions, open.scope, except) };
  }

  /** The child elements of an element, to be read; or others in their place. */
  siblings(open: OpenElement, elements = childElements(open.element)): Siblings {
    return this.#siblingsIn(this.#contentOf(open), elements, open.scope);
  }

  /** The elements on the level of the document, to be read. */
  rootSiblings(elements: readonly XmlElement[]): Siblings {
    return this.#siblingsIn(this.engine.grammar.start, elements, NamespaceScope.outermost);
  }

  #siblingsIn(content: Pattern, elements: readonly XmlElement[], scope: NamespaceScope): Siblings {
    const definitionsOf = (name: ExpandedName) => this.#named(content, name);
    return new Siblings(this.engine, this.relaxed, elements, definitionsOf, scope);
  }

  /** The contents that an element may have, as alternatives. */
  #contentOf({ readings }: OpenElement): Pattern {
    return this.engine.derivatives.builder.choice(readings.map(({ definition }) => definition.content));
  }

  #readings(
    element: XmlElement,
    definitions: readonly ElementPattern[],
    scope: NamespaceScope,
    except?: XmlAttribute,
  ): Reading[] {
    return definitions.map((definition) => ({
      definition,
      ...readAttributes(this.engine.derivatives, definition.content, element, scope, except),
    }));
  }

  /** The definitions of a child that go best with everything beside it. */
  #childDefinitions(open: OpenElement, child: XmlElement): readonly ElementPattern[] {
    const { derivatives } = this.engine;
    const meant = this.#meantDefinitions(this.#contentOf(open), child);
    // Of one definition the siblings cannot make another.
    if (meant.length < 2) return meant;
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
    if (ways.length === 0) return meant;
    return [...new Set(leastOf(ways, ({ faults }) => faults).map((way) => way.element))];
  }

  #rootDefinitions(root: XmlElement): readonly ElementPattern[] {
    const { start } = this.engine.grammar;
    const named = elementsNamed(start, root);
    return named.length > 0 ? named : nearlyNamed(start, root);
  }

  /** The definitions for the name of an element in a content; else those that it was meant for, or that are possible elsewhere. */
  #meantDefinitions(content: Pattern, element: XmlElement): readonly ElementPattern[] {
    const named = this.#named(content, element);
    return named.length > 0
      ? named
      : remembered(this.#guesses, content, element, () => this.#guess(content, element));
  }

  #named(content: Pattern, name: ExpandedName): readonly ElementPattern[] {
    return remembered(this.#definitions, content, name, () => elementsNamed(content, name));
  }

  #guess(content: Pattern, element: XmlElement): readonly ElementPattern[] {
    const near = nearlyNamed(content, element);
    if (near.length > 0) return near;
    const { localName, namespaceName } = element;
    return (grammarIndex(this.engine.grammar).elements.get(localName) ?? []).filter((definition) =>
      nameClassContains(definition.nameClass, namespaceName, localName),
    );
  }

  /** From the outermost element that is not open yet to an element. */
  #pathFromKnown(element: XmlElement): XmlElement[] {
    const path: XmlElement[] = [];
    for (let one: XmlElement | undefined = element; one !== undefined; one = one.parent) {
      if (this.#opened.has(one)) break;
      path.push(one);
    }
    return path.reverse();
  }
}

/** By content, then `expandedNameKey`. */
type DefinitionsByName = Map<Pattern, Map<string, readonly ElementPattern[]>>;

function remembered(
  memo: DefinitionsByName,
  content: Pattern,
  name: ExpandedName,
  find: () => readonly ElementPattern[],
): readonly ElementPattern[] {
  let byName = memo.get(content);
  if (byName === undefined) memo.set(content, (byName = new Map()));
  const key = expandedNameKey(name);
  let found = byName.get(key);
  if (found === undefined) byName.set(key, (found = find()));
  return found;
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

const relaxedByEngine = new WeakMap<DerivativeEngine, RelaxedContents>();

function relaxedContents(engine: DerivativeEngine): RelaxedContents {
  let relaxed = relaxedByEngine.get(engine);
  if (relaxed === undefined) {
    relaxed = new RelaxedContents(engine.derivatives.builder);
    relaxedByEngine.set(engine, relaxed);
  }
  return relaxed;
}
