import type { XmlElement } from '../../xml/tree.ts';
import type { ContentState } from '../derivative/content-state.ts';
import type { DerivativeEngine } from '../derivative/derivative-engine.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import type { NamespaceScope } from '../derivative/namespace-scope.ts';
import { type ElementPattern, patternsKey } from '../pattern.ts';

/**
 * Which definitions the elements of one document match. A failure found on the way down is remembered for all elements
 * it happened in, so that going after it from element to element reads no part of the document over and over again.
 */
export class Verdicts {
  readonly #engine: DerivativeEngine;
  /** Of elements that failed one of the candidates or were asked for: the others are seldom asked for. */
  readonly #known = new Map<XmlElement, Verdict>();
  readonly #states = new Map<string, ContentState>();

  constructor(engine: DerivativeEngine) {
    this.#engine = engine;
  }

  /** The derivatives that verdicts rest on. */
  get derivatives(): Derivatives {
    return this.#engine.derivatives;
  }

  /**
   * The state behind an element that stands at a state, where it is valid there; undefined where it is not, or where it is
   * known to have failed a definition, so that `matched` has to tell.
   */
  behind(before: ContentState, element: XmlElement, scope: NamespaceScope): ContentState | undefined {
    if (this.#known.has(element)) return undefined;
    const after = this.#engine.matchElement(before, element, scope, this.#rememberFailure);
    return after.lanes.length === 0 ? undefined : after;
  }

  readonly #rememberFailure = (
    element: XmlElement,
    candidates: readonly ElementPattern[],
    matched: readonly ElementPattern[],
  ): void => {
    if (matched.length < candidates.length) this.#remember(element, candidates, matched);
  };

  /**
   * Those of the candidates, all possible for the element's name, that the element matches. `scope` is that around it.
   */
  matched(
    element: XmlElement,
    candidates: readonly ElementPattern[],
    scope: NamespaceScope,
  ): readonly ElementPattern[] {
    const known = this.#known.get(element);
    if (known !== undefined && candidates.every((candidate) => known.candidates.includes(candidate))) {
      return known.matched.filter((candidate) => candidates.includes(candidate));
    }
    let result = noDefinitions;
    this.#engine.matchElement(this.#oneOf(candidates), element, scope, (judged, possible, matched) => {
      if (judged === element) result = matched;
      if (judged === element || matched.length < possible.length) this.#remember(judged, possible, matched);
    });
    return result;
  }

  /** What is known of an element adds up: whether it matches a definition does not depend on where it is asked. */
  #remember(
    element: XmlElement,
    candidates: readonly ElementPattern[],
    matched: readonly ElementPattern[],
  ): void {
    const known = this.#known.get(element);
    this.#known.set(
      element,
      known === undefined
        ? { candidates, matched }
        : {
            candidates: [...new Set([...known.candidates, ...candidates])],
            matched: [...new Set([...known.matched, ...matched])],
          },
    );
  }

  #oneOf(candidates: readonly ElementPattern[]): ContentState {
    const key = patternsKey(candidates);
    let state = this.#states.get(key);
    if (state === undefined) {
      const { states, derivatives } = this.#engine;
      state = states.state([{ element: undefined, residual: derivatives.builder.choice(candidates) }]);
      this.#states.set(key, state);
    }
    return state;
  }
}

interface Verdict {
  readonly candidates: readonly ElementPattern[];
  readonly matched: readonly ElementPattern[];
}

const noDefinitions: readonly ElementPattern[] = [];
