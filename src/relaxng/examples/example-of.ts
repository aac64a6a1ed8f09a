import { elementsIn } from '../compile/alphabet.ts';
import type { ElementPattern } from '../pattern.ts';
import { SmallestContents } from './smallest-contents.ts';
import { writeExample } from './write-example.ts';

/**
 * The smallest XML text that matches an element definition: required attributes and children only, the shortest of all
 * alternatives, namespaces declared, child elements on lines of their own. Undefined where no document can match it, or
 * none of sensible size.
 */
export function exampleOf(element: ElementPattern): string | undefined {
  const reachable = new Set([element]);
  for (const definition of reachable) for (const used of elementsIn(definition.content)) reachable.add(used);
  const example = new SmallestContents(reachable).elementOf(element);
  return example && writeExample(example);
}
