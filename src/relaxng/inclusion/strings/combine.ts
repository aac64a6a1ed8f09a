import { type CodePointPartition, classOf, partition } from '../../datatypes/regex/partition.ts';
import type { Automaton } from './automaton.ts';
import { minimize } from './minimize.ts';
import { follow } from './tabulate.ts';

/** The smallest automaton whose output for a string is worked out from those of two. Throws `AutomatonTooLarge`. */
export function combine(
  left: Automaton,
  right: Automaton,
  output: (left: number, right: number) => number,
): Automaton {
  return minimize(product(left, right, output));
}

/** The same, with a state for every pair of states that a string leads to. */
export function product(
  left: Automaton,
  right: Automaton,
  output: (left: number, right: number) => number,
): Automaton {
  const joint = jointPartition(left.partition, right.partition);
  const leftClasses = left.partition.classCount;
  const rightClasses = right.partition.classCount;
  const rightStates = right.outputs.length;
  const leftOf = (state: number) => Math.floor(state / rightStates);
  return follow<number>({
    partition: joint.partition,
    start: 0,
    key: (state) => state,
    next(state, symbolClass) {
      const leftNext = left.transitions[leftOf(state) * leftClasses + joint.left[symbolClass]!] as number;
      const rightNext = right.transitions[(state % rightStates) * rightClasses + joint.right[symbolClass]!];
      return leftNext * rightStates + (rightNext as number);
    },
    output: (state) => output(left.outputs[leftOf(state)]!, right.outputs[state % rightStates]!),
  });
}

/** The strings of both languages. */
export function intersection(left: Automaton, right: Automaton): Automaton {
  return combine(left, right, (leftOutput, rightOutput) => leftOutput & rightOutput);
}

/** The strings of the first language that are not in the second. */
export function difference(left: Automaton, right: Automaton): Automaton {
  return combine(left, right, (leftOutput, rightOutput) => leftOutput & ~rightOutput);
}

/** The strings of any of the languages, of which there must be one. Small unions first, so that none is made over and over. */
export function unionOf(languages: readonly Automaton[]): Automaton {
  const waiting = [...languages];
  for (let index = 0; index + 1 < waiting.length; index += 2) {
    waiting.push(combine(waiting[index]!, waiting[index + 1]!, (left, right) => left | right));
  }
  return waiting.at(-1) as Automaton;
}

/** The same automaton with other outputs. */
export function mapOutputs(automaton: Automaton, map: (output: number) => number): Automaton {
  return minimize({ ...automaton, outputs: automaton.outputs.map(map) });
}

/** The coarsest partition finer than two, and the classes of both that its classes lie in. */
export function jointPartition(
  left: CodePointPartition,
  right: CodePointPartition,
): { readonly partition: CodePointPartition; readonly left: Int32Array; readonly right: Int32Array } {
  const starts = Int32Array.from(new Set([...left.starts, ...right.starts])).sort();
  const joint = partition(
    starts,
    starts.map((start) => classOf(left, start) * right.classCount + classOf(right, start)),
  );
  const within = (outer: CodePointPartition) => {
    const classes = new Int32Array(joint.classCount);
    joint.starts.forEach((start, index) => {
      classes[joint.classes[index] as number] = classOf(outer, start);
    });
    return classes;
  };
  return { partition: joint, left: within(left), right: within(right) };
}
