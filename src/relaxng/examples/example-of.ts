import type { ElementPattern } from '../pattern.ts';
import { ShortestStrings } from './shortest-strings.ts';
import { smallestElement } from './smallest-element.ts';
import { writeExample } from './write-example.ts';

/**
 * The smallest XML text that matches an element definition: required attributes and children only, the shortest of all
 * alternatives, namespaces declared, child elements on lines of their own. Undefined where no document can match it, or
 * none of sensible size.
 */
export function exampleOf(element: ElementPattern): string | undefined {
  const example = smallestElement(element, new ShortestStrings().stringOf);
  return example && writeExample(example);
}
