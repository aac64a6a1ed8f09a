import { type CodePointPartition, classOf, partition } from '../../datatypes/regex/partition.ts';
import type { Automaton } from './automaton.ts';
import { stateBlocks } from './state-blocks.ts';

/**
 * The smallest automaton with the same outputs. Its states and classes are numbered in the order in which a
 * breadth-first search meets them, so that two automata do the same exactly if their smallest are equal.
 */
export function minimize(automaton: Automaton): Automaton {
  const blockOf = stateBlocks(automaton);
  const { classCount } = automaton.partition;
  const representatives: number[] = []; // by block
  for (const [state, block] of blockOf.entries()) representatives[block] = state;
  const target = (block: number, symbolClass: number) =>
    blockOf[automaton.transitions[(representatives[block] as number) * classCount + symbolClass] as number]!;
  const { classes, originals } = mergeClasses(automaton.partition, representatives.length, target);

  const order = [blockOf[0] as number];
  const numbers = new Map([[order[0] as number, 0]]);
  const transitions = new Int32Array(representatives.length * classes.classCount);
  for (let state = 0, at = 0; state < order.length; state++) {
    for (const symbolClass of originals) {
      const block = target(order[state] as number, symbolClass);
      let number = numbers.get(block);
      if (number === undefined) numbers.set(block, (number = order.push(block) - 1));
      transitions[at++] = number;
    }
  }
  const outputs = Int32Array.from(order, (block) => automaton.outputs[representatives[block] as number]!);
  return { partition: classes, outputs, transitions };
}

/** Makes one class of those that lead from every block to the same; `originals` has one of them for each. */
function mergeClasses(
  classes: CodePointPartition,
  blockCount: number,
  target: (block: number, symbolClass: number) => number,
): { readonly classes: CodePointPartition; readonly originals: Int32Array } {
  // From block to block the groups become finer: a class is known by its group so far and where it leads next.
  let groups = new Int32Array(classes.classCount);
  let groupCount = 1;
  for (let block = 0; block < blockCount && groupCount < classes.classCount; block++) {
    const numbers = new Map<number, number>();
    groups = groups.map((group, symbolClass) => {
      const key = group * blockCount + target(block, symbolClass);
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      return number;
    });
    groupCount = numbers.size;
  }
  const merged = partition(
    classes.starts,
    classes.classes.map((symbolClass) => groups[symbolClass] as number),
  );
  const originals = new Int32Array(merged.classCount);
  merged.starts.forEach((start, index) => {
    originals[merged.classes[index] as number] = classOf(classes, start);
  });
  return { classes: merged, originals };
}
