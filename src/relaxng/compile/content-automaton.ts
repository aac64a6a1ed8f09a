import type { Derivatives, ElementStep, MetName } from '../derivative/derivatives.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import { textDerivative } from '../derivative/text-derivative.ts';
import type { Pattern } from '../pattern.ts';
import type { CandidateSets } from './candidate-sets.ts';
import { budget, Refusal, refuseManyPatterns } from './refusal.ts';

/** A symbol of a content: an element name, or text. */
export type ContentSymbol = MetName | 'text';

/** What an element (or text) does at a state. */
interface Transition {
  /** Number of the candidate set that the element is tried against; undefined for text. */
  readonly candidates: number | undefined;
  /** The next state by verdict (text has the one verdict 1). */
  readonly next: readonly { readonly verdict: number; readonly state: number }[];
}

/** A minimal deterministic automaton over the children of an element; it starts at state 0. */
export interface ContentAutomaton {
  /** Whether the children may end, by state. */
  readonly accepting: readonly boolean[];
  /** By state, then by column; undefined where the symbol is not allowed. */
  readonly rows: readonly (readonly (Transition | undefined)[])[];
  /** The column of each symbol; undefined where it is never allowed. Symbols that always do the same share one. */
  readonly columns: readonly (number | undefined)[];
}

/** Follows a content pattern through all sequences of the symbols. */
export function contentAutomaton(
  derivatives: Derivatives,
  sets: CandidateSets,
  content: Pattern,
  symbols: readonly ContentSymbol[],
): ContentAutomaton {
  const states = new Map<Pattern, number>();
  const patterns: Pattern[] = [];
  const stateOf = (pattern: Pattern): number => {
    let state = states.get(pattern);
    if (state === undefined) {
      states.set(pattern, (state = patterns.push(pattern) - 1));
      if (patterns.length > budget.automatonStates) {
        throw new Refusal(`the content of an element has more than ${budget.automatonStates} states`);
      }
    }
    return state;
  };
  stateOf(content);
  const rows: (Transition | undefined)[][] = [];
  for (let state = 0; state < patterns.length; state++) {
    const pattern = patterns[state] as Pattern;
    refuseManyPatterns(derivatives);
    rows.push(
      symbols.map((symbol) => {
        if (symbol === 'text') {
          const residual = textDerivative(derivatives, pattern);
          if (residual.kind === 'notAllowed') return undefined;
          return { candidates: undefined, next: [{ verdict: 1, state: stateOf(residual) }] };
        }
        const steps = elementDerivative(derivatives, pattern, symbol);
        return steps.length === 0 ? undefined : elementTransition(derivatives, sets, steps, stateOf);
      }),
    );
  }
  return sharedColumns(
    minimal(
      patterns.map(({ nullable }) => nullable),
      rows,
    ),
  );
}

function elementTransition(
  derivatives: Derivatives,
  sets: CandidateSets,
  steps: readonly ElementStep[],
  stateOf: (pattern: Pattern) => number,
): Transition | undefined {
  const candidates = sets.numberOf(steps.map(({ element }) => element));
  const set = sets.sets[candidates] as (typeof sets.sets)[number];
  const next = set.verdicts.map((verdict) => {
    const matched = steps.filter(({ element }) => (verdict >> set.definitions.indexOf(element)) & 1);
    const residual = derivatives.builder.choice(matched.map((step) => step.residual));
    return { verdict, state: stateOf(residual) };
  });
  return next.length === 0 ? undefined : { candidates, next };
}

interface States {
  readonly accepting: readonly boolean[];
  readonly rows: readonly (readonly (Transition | undefined)[])[];
}

/** Merges states that no sequence of symbols tells apart (Moore's algorithm). */
function minimal(accepting: readonly boolean[], rows: States['rows']): States {
  let classes = accepting.map(Number);
  let count = new Set(classes).size;
  for (;;) {
    const numbers = new Map<string, number>();
    const old = classes;
    classes = rows.map((row, state) => {
      const key = `${old[state]} ${row.map((transition) => keyOf(transition, old)).join(' ')}`;
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      return number;
    });
    if (numbers.size === count) break;
    count = numbers.size;
  }
  const kept = Array.from({ length: count }, (_, number) => classes.indexOf(number));
  return {
    accepting: kept.map((state) => accepting[state] as boolean),
    rows: kept.map((state) =>
      (rows[state] as States['rows'][number]).map(
        (transition) =>
          transition && {
            candidates: transition.candidates,
            next: transition.next.map((way) => ({ ...way, state: classes[way.state] as number })),
          },
      ),
    ),
  };
}

/** A transition as text, states replaced by numbers. */
function keyOf(transition: Transition | undefined, numbers: readonly number[]): string {
  if (transition === undefined) return '-';
  return `${transition.candidates}:${transition.next.map(({ verdict, state }) => `${verdict}>${numbers[state]}`)}`;
}

function sharedColumns({ accepting, rows }: States): ContentAutomaton {
  const identity = rows.map((_, state) => state);
  const numbers = new Map<string, number>();
  const representatives: number[] = [];
  const symbolCount = rows[0]?.length ?? 0;
  const columns = Array.from({ length: symbolCount }, (_, symbol) => {
    const key = rows.map((row) => keyOf(row[symbol], identity)).join(' ');
    if (/^[- ]*$/.test(key)) return undefined;
    let column = numbers.get(key);
    if (column === undefined) {
      numbers.set(key, (column = numbers.size));
      representatives.push(symbol);
    }
    return column;
  });
  return { accepting, rows: rows.map((row) => representatives.map((symbol) => row[symbol])), columns };
}
