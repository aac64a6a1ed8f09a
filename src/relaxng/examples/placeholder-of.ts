import type { XmlElement } from '../../xml/tree.ts';
import type { ExpandedName } from '../name-class.ts';
import type { ElementPattern } from '../pattern.ts';
import type { ExampleElement } from './example-tree.ts';
import { placeholderString } from './placeholder-value.ts';
import { smallestElement } from './smallest-element.ts';
import { writeExampleInside } from './write-example.ts';

const known = new WeakMap<ElementPattern, { readonly smallest: ExampleElement | undefined }>();

/**
 * The smallest element of a name that matches a definition, as text to be put into an element of a document: with what is required and
 * nothing else, values that somebody is to replace, and prefixes as they are there. Undefined where none is found.
 */
export function placeholderOf(
  definition: ElementPattern,
  parent: XmlElement,
  name: ExpandedName,
): string | undefined {
  let found = known.get(definition);
  if (found === undefined) {
    found = { smallest: smallestElement(definition, placeholderString) };
    known.set(definition, found);
  }
  return found.smallest && writeExampleInside({ ...found.smallest, name }, parent);
}
