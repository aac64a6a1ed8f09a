import { parseXml } from '../../src/xml/parse.ts';
import { childElements, type XmlElement } from '../../src/xml/tree.ts';
import type { Random } from './random.ts';

/** How many elements of a document are shuffled at most. */
const mostShuffled = 8;

/**
 * The document with the children of some of its elements in another order, as far as `isValid` keeps saying yes. White space between
 * these children goes.
 */
export function shuffledSiblings(
  document: string,
  random: Random,
  isValid: (text: string) => boolean,
): string {
  let text = document;
  for (let round = 0; round < mostShuffled; round++) {
    const { root } = parseXml(text).document;
    const parents =
      root === undefined ? [] : elementsFrom(root).filter((one) => childElements(one).length > 1);
    if (parents.length === 0) return text;
    const one = round === 0 ? (parents[0] as XmlElement) : random.pick(parents);
    const children = childElements(one).map(({ start, end }) => text.slice(start, end));
    for (let index = children.length - 1; index > 0; index--) {
      const other = random.below(index + 1);
      [children[index], children[other]] = [children[other] as string, children[index] as string];
    }
    const shuffled = text.slice(0, one.startTagEnd) + children.join('') + text.slice(one.endTagStart);
    if (isValid(shuffled)) text = shuffled;
  }
  return text;
}

/** An element and all in it, outer ones first. */
function elementsFrom(root: XmlElement): XmlElement[] {
  const found = [root];
  for (const element of found) found.push(...childElements(element));
  return found;
}
