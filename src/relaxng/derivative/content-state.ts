import { type ElementPattern, type Pattern, patternsKey } from '../pattern.ts';
import type { Derivatives, ElementStep, MetName } from './derivatives.ts';
import { elementDerivative } from './element-derivative.ts';
import { textDerivative } from './text-derivative.ts';

/**
 * One reading of an element: the definition it may match and what that definition still asks of the children to come.
 */
export interface Lane {
  /** Undefined on the level of the document, where no element stands around. */
  readonly element: ElementPattern | undefined;
  readonly residual: Pattern;
}

/**
 * What may come next on one level of a document: the readings of the element around that are still possible. Equal
 * states of one `ContentStates` are the same object, which is what makes the memo work.
 */
export class ContentState {
  readonly lanes: readonly Lane[];
  /** By name id; see `ContentStates.open`. */
  readonly openings = new Map<number, Opening>();
  afterText: ContentState | undefined;

  constructor(lanes: readonly Lane[]) {
    this.lanes = lanes;
  }
}

/**
 * An element of one name at a state: its possible definitions, and the states behind it by which of them it matched.
 */
export class Opening {
  readonly candidates: readonly ElementPattern[];
  /** Of each lane of the state. */
  readonly steps: readonly (readonly ElementStep[])[];
  /** By the ids of the candidates that matched. */
  readonly next = new Map<string, ContentState>();

  constructor(candidates: readonly ElementPattern[], steps: readonly (readonly ElementStep[])[]) {
    this.candidates = candidates;
    this.steps = steps;
  }
}

/** The states that documents have led to, worked out when they are needed. */
export class ContentStates {
  readonly #derivatives: Derivatives;
  readonly #states = new Map<string, ContentState>();
  #entries = 0;

  constructor(derivatives: Derivatives) {
    this.#derivatives = derivatives;
  }

  /** How many results are kept. */
  get entries(): number {
    return this.#entries;
  }

  /** Forgets all states; those handed out stay usable. */
  clear(): void {
    this.#states.clear();
    this.#entries = 0;
  }

  /** The state of these lanes; lanes that are `notAllowed` drop out. A state without lanes is a dead end. */
  state(lanes: readonly Lane[]): ContentState {
    const alive = lanes.filter(({ residual }) => residual.kind !== 'notAllowed');
    const key = alive.map(({ element, residual }) => `${element?.id ?? ''}:${residual.id}`).join(' ');
    let state = this.#states.get(key);
    if (state === undefined) {
      this.#entries++;
      this.#states.set(key, (state = new ContentState(alive)));
    }
    return state;
  }

  /** What an element of that name could be at a state. */
  open(state: ContentState, name: MetName): Opening {
    let opening = state.openings.get(name.id);
    if (opening === undefined) {
      const steps = state.lanes.map(({ residual }) => elementDerivative(this.#derivatives, residual, name));
      const candidates = new Set(steps.flatMap((list) => list.map(({ element }) => element)));
      this.#entries++;
      state.openings.set(name.id, (opening = new Opening([...candidates], steps)));
    }
    return opening;
  }

  /** The state behind an element that matched these of the opening's candidates. */
  close(state: ContentState, opening: Opening, matched: readonly ElementPattern[]): ContentState {
    const key = patternsKey(matched);
    let next = opening.next.get(key);
    if (next === undefined) {
      const { builder } = this.#derivatives;
      const lanes = state.lanes.map(({ element }, index) => {
        const steps = (opening.steps[index] ?? []).filter((step) => matched.includes(step.element));
        return { element, residual: builder.choice(steps.map(({ residual }) => residual)) };
      });
      this.#entries++;
      opening.next.set(key, (next = this.state(lanes)));
    }
    return next;
  }

  /** The state behind character data other than white space. */
  text(state: ContentState): ContentState {
    state.afterText ??= this.state(
      state.lanes.map(({ element, residual }) => ({
        element,
        residual: textDerivative(this.#derivatives, residual),
      })),
    );
    return state.afterText;
  }
}
