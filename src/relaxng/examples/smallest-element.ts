import { elementsIn } from '../compile/alphabet.ts';
import type { ElementPattern } from '../pattern.ts';
import type { ExampleElement } from './example-tree.ts';
import { SmallestContents, type StringChoice } from './smallest-contents.ts';

/** The smallest element that matches a definition, with strings as they are chosen; undefined where nothing matches. */
export function smallestElement(
  definition: ElementPattern,
  stringOf: StringChoice,
): ExampleElement | undefined {
  const reachable = new Set([definition]);
  for (const each of reachable) for (const used of elementsIn(each.content)) reachable.add(used);
  return new SmallestContents(reachable, stringOf).elementOf(definition);
}
