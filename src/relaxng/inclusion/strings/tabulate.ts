import type { CodePointPartition } from '../../datatypes/regex/partition.ts';
import { type Automaton, AutomatonTooLarge } from './automaton.ts';
import { minimize } from './minimize.ts';

/** An automaton by its rules: what `tabulate` follows. */
interface Machine<State> {
  readonly partition: CodePointPartition;
  readonly start: State;
  /** Equal for states that are the same. */
  key(state: State): number | string;
  next(state: State, symbolClass: number): State;
  output(state: State): number;
}

/** What an automaton may have before its states are merged. */
const maximumStates = 1 << 18;
const maximumTransitions = 1 << 22;

/** The smallest automaton that does what a machine does. Throws `AutomatonTooLarge`. */
export function tabulate<State>(machine: Machine<State>): Automaton {
  return minimize(follow(machine));
}

/** An automaton that does what a machine does, with a state for each of the machine's. Throws `AutomatonTooLarge`. */
export function follow<State>(machine: Machine<State>): Automaton {
  const { partition, start } = machine;
  const { classCount } = partition;
  const numbers = new Map([[machine.key(start), 0]]);
  const states = [start];
  const transitions: number[] = [];
  for (let state = 0; state < states.length; state++) {
    for (let symbolClass = 0; symbolClass < classCount; symbolClass++) {
      const next = machine.next(states[state] as State, symbolClass);
      const key = machine.key(next);
      let number = numbers.get(key);
      if (number === undefined) {
        number = states.push(next) - 1;
        numbers.set(key, number);
      }
      transitions.push(number);
    }
    if (states.length > maximumStates || transitions.length > maximumTransitions) {
      throw new AutomatonTooLarge(
        `a combination of more than ${maximumStates} states or ${maximumTransitions} transitions`,
      );
    }
  }
  return {
    partition,
    outputs: Int32Array.from(states, (state) => machine.output(state)),
    transitions: Int32Array.from(transitions),
  };
}
