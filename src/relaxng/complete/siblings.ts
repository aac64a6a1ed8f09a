import type { XmlElement } from '../../xml/tree.ts';
import type { DerivativeEngine } from '../derivative/derivative-engine.ts';
import type { ElementStep, MetName } from '../derivative/derivatives.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import type { NamespaceScope } from '../derivative/namespace-scope.ts';
import { isNamed, reachElement } from '../match/reach-element.ts';
import { Verdicts } from '../match/verdicts.ts';
import { type ExpandedName, isSameName } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { readAttributes } from './attribute-reading.ts';
import { leastOf } from './least-of.ts';
import type { RelaxedContents } from './relaxed-content.ts';

/** What is left of a content behind some elements, and how many of them it had no use for. */
interface SiblingReading {
  readonly residual: Pattern;
  readonly faults: number;
}

/** A way through the siblings behind a place, to see where another one meets it. */
interface Trail {
  readonly residuals: readonly Pattern[];
  /** In front of each sibling. */
  readonly faults: readonly number[];
  readonly all: number;
}

/** The definitions that elements of a name can have on one level of a document. */
type DefinitionsOf = (name: ExpandedName) => readonly ElementPattern[];

/** The elements on one level of a document, to be read as what one content or another demands, past all mistakes. */
export class Siblings {
  readonly #engine: DerivativeEngine;
  readonly #relaxed: RelaxedContents;
  readonly #elements: readonly XmlElement[];
  readonly #definitionsOf: DefinitionsOf;
  readonly #scope: NamespaceScope;
  readonly #verdicts: Verdicts;
  readonly #names: readonly MetName[];
  readonly #fitting = new Map<number, readonly ElementPattern[]>();
  readonly #trails = new Map<number, Trail>();
  readonly #reached = new Map<Pattern, Map<MetName, readonly ElementStep[]>>();

  /** `definitionsOf` tells what there is in the definitions that the element around may have; `scope` is that inside it. */
  constructor(
    engine: DerivativeEngine,
    relaxed: RelaxedContents,
    elements: readonly XmlElement[],
    definitionsOf: DefinitionsOf,
    scope: NamespaceScope,
  ) {
    this.#engine = engine;
    this.#relaxed = relaxed;
    this.#elements = elements;
    this.#definitionsOf = definitionsOf;
    this.#scope = scope;
    this.#verdicts = new Verdicts(engine);
    this.#names = elements.map(({ namespaceName, localName }) =>
      engine.derivatives.name(namespaceName, localName),
    );
  }

  get count(): number {
    return this.#elements.length;
  }

  /** Whether one of the elements from an index on has a name. */
  hasBehind(name: ExpandedName, start: number): boolean {
    for (let index = start; index < this.#elements.length; index++) {
      if (isSameName(this.#elements[index] as XmlElement, name)) return true;
    }
    return false;
  }

  /** Reads the elements in front of an index; what is missing among them is passed over. */
  readBefore(content: Pattern, end: number): SiblingReading {
    let residual = content;
    let faults = 0;
    for (let index = 0; index < end; index++) {
      const name = this.#names[index] as MetName;
      const steps = this.steps(residual, name);
      if (steps.length === 0) {
        faults++;
        continue;
      }
      const next = this.#next(index, steps);
      if (next.misfit) faults++;
      residual = next.residual;
    }
    return { residual, faults };
  }

  /**
   * How many of the elements from an index on have no place in what is left of a content, though more may be added between them.
   */
  faultsBehind(residual: Pattern, start: number): number {
    const known = this.#trails.get(start);
    const residuals: Pattern[] = [];
    const faultsBefore: number[] = [];
    let current = this.#relaxed.of(residual);
    let faults = 0;
    for (let index = start; index < this.#elements.length; index++) {
      if (known === undefined) {
        residuals.push(current);
        faultsBefore.push(faults);
      } else if (known.residuals[index - start] === current) {
        return faults + known.all - (known.faults[index - start] as number);
      }
      const steps = elementDerivative(this.#engine.derivatives, current, this.#names[index] as MetName);
      if (steps.length === 0) {
        faults++;
        continue;
      }
      const next = this.#next(index, steps);
      if (next.misfit) faults++;
      current = next.residual;
    }
    if (known === undefined) this.#trails.set(start, { residuals, faults: faultsBefore, all: faults });
    return faults;
  }

  /** The ways in which an element may stand next, or else behind what is missing in front of it. */
  steps(residual: Pattern, name: MetName): readonly ElementStep[] {
    const { derivatives } = this.#engine;
    const steps = elementDerivative(derivatives, residual, name);
    if (steps.length > 0) return steps;
    let byName = this.#reached.get(residual);
    if (byName === undefined) this.#reached.set(residual, (byName = new Map()));
    let reached = byName.get(name);
    if (reached === undefined) {
      reached = elementDerivative(
        derivatives,
        reachElement(derivatives.builder, residual, isNamed(name)),
        name,
      );
      byName.set(name, reached);
    }
    return reached;
  }

  #next(index: number, steps: readonly ElementStep[]): { residual: Pattern; misfit: boolean } {
    const fitting = this.#fittingDefinitions(index);
    const taken = fitting === undefined ? steps : steps.filter(({ element }) => fitting.includes(element));
    const misfit = taken.length === 0;
    const [only, ...more] = misfit ? steps : taken;
    if (only !== undefined && more.length === 0) return { residual: only.residual, misfit };
    const residuals = (misfit ? steps : taken).map((step) => step.residual);
    return { residual: this.#engine.derivatives.builder.choice(residuals), misfit };
  }

  /** The definitions that an element was written for; undefined where there is but one for its name, right or not. */
  #fittingDefinitions(index: number): readonly ElementPattern[] | undefined {
    const definitions = this.#definitionsOf(this.#names[index] as MetName);
    if (definitions.length < 2) return undefined;
    let fitting = this.#fitting.get(index);
    if (fitting === undefined) {
      fitting = this.#judge(this.#elements[index] as XmlElement, definitions);
      this.#fitting.set(index, fitting);
    }
    return fitting;
  }

  /** The definitions that an element matches; of one that matches none, those that its attributes suit best. */
  #judge(element: XmlElement, definitions: readonly ElementPattern[]): readonly ElementPattern[] {
    const matches = this.#verdicts.matched(element, definitions, this.#scope);
    if (matches.length > 0) return matches;
    const inside = this.#scope.enter(element);
    const { derivatives } = this.#engine;
    return leastOf(
      definitions,
      ({ content }) => readAttributes(derivatives, content, element, inside).faults,
    );
  }
}
