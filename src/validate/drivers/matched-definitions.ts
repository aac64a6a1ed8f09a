import { onceEach, onceFor } from '../../lazy/once.ts';
import { attributesNamed } from '../../relaxng/derivative/attribute-derivative.ts';
import { DerivativeEngine } from '../../relaxng/derivative/derivative-engine.ts';
import { NamespaceScope } from '../../relaxng/derivative/namespace-scope.ts';
import { attributesOf, startTagDerivative } from '../../relaxng/derivative/start-tag.ts';
import type { Grammar } from '../../relaxng/grammar.ts';
import { nameClassContains } from '../../relaxng/name-class.ts';
import type { AttributePattern, ElementPattern, Pattern } from '../../relaxng/pattern.ts';
import { possibleElements } from '../../relaxng/possible-parts.ts';
import { childElements, type XmlAttribute, type XmlElement } from '../../xml/tree.ts';

/** An element with the definitions of a grammar that it is an instance of; `scope` is that inside the element. */
export interface DefinedElement {
  readonly element: XmlElement;
  readonly definitions: readonly ElementPattern[];
  readonly scope: NamespaceScope;
}

/** Finds the definitions that the elements of a document match. */
export class MatchedDefinitions {
  readonly #engine: DerivativeEngine;
  readonly #possible: (content: Pattern) => readonly ElementPattern[];
  /** What each element that was judged matches. */
  readonly #judged = new Map<XmlElement, readonly ElementPattern[]>();

  constructor(grammar: Grammar) {
    this.#engine = engineOf(grammar);
    this.#engine.stayWithinLimit();
    this.#possible = onceEach((content) => possibleElements(content, true));
  }

  /** The root element of a document. */
  root(element: XmlElement): DefinedElement {
    return this.#defined(element, [this.#engine.grammar.start], NamespaceScope.outermost);
  }

  /** The child elements that the grammar knows where they stand. */
  children({ element, definitions, scope }: DefinedElement): DefinedElement[] {
    const contents = definitions.map(({ content }) => content);
    return childElements(element)
      .map((child) => this.#defined(child, contents, scope))
      .filter((child) => child.definitions.length > 0);
  }

  /** The patterns that give an attribute to definitions, each with its definition. */
  attributes(
    definitions: readonly ElementPattern[],
    { namespaceName, localName }: XmlAttribute,
  ): [ElementPattern, AttributePattern][] {
    const { derivatives } = this.#engine;
    const name = derivatives.name(namespaceName, localName);
    return definitions.flatMap((definition) =>
      attributesNamed(derivatives, definition.content, name).map(
        (pattern): [ElementPattern, AttributePattern] => [definition, pattern],
      ),
    );
  }

  #defined(element: XmlElement, contents: readonly Pattern[], outside: NamespaceScope): DefinedElement {
    const { namespaceName, localName } = element;
    const candidates = contents
      .flatMap((content) => this.#possible(content))
      .filter(({ nameClass }) => nameClassContains(nameClass, namespaceName, localName));
    const scope = outside.enter(element);
    if (candidates.length < 2) return { element, definitions: candidates, scope };
    const matched = this.#matched(element, candidates, outside);
    const definitions = matched.length > 0 ? matched : this.#fitting(element, candidates, scope);
    return { element, definitions, scope };
  }

  /** Those of the candidates that an element matches with all that is in it, which judges what is in it as well. */
  #matched(
    element: XmlElement,
    candidates: readonly ElementPattern[],
    outside: NamespaceScope,
  ): readonly ElementPattern[] {
    if (!this.#judged.has(element)) {
      const { derivatives, states } = this.#engine;
      const start = states.state([{ element: undefined, residual: derivatives.builder.choice(candidates) }]);
      this.#engine.matchElement(start, element, outside, (judged, _possible, matched) => {
        this.#judged.set(judged, matched);
      });
    }
    return (this.#judged.get(element) ?? []).filter((one) => candidates.includes(one));
  }

  /** The definitions of an element with mistakes: those that its start tag fits, or all. */
  #fitting(
    element: XmlElement,
    candidates: readonly ElementPattern[],
    scope: NamespaceScope,
  ): readonly ElementPattern[] {
    const { derivatives } = this.#engine;
    const attributes = attributesOf(derivatives, element);
    const fitting = candidates.filter(
      ({ content }) => startTagDerivative(derivatives, content, attributes, scope).kind !== 'notAllowed',
    );
    return fitting.length > 0 ? fitting : candidates;
  }
}

/** The engine that learns a grammar: the same one for all documents. */
const engineOf = onceFor((grammar: Grammar) => new DerivativeEngine(grammar));
