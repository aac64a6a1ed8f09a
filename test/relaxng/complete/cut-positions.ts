import { isBlank } from '../../../src/xml/characters.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { textOf, type XmlElement, xmlnsNamespace } from '../../../src/xml/tree.ts';
import { covers, isNamed, type Position } from './positions.ts';

/** A document cut off at every offset that is divisible by a number and tells what is to come: each with what really follows. */
export function cutPositionsOf(text: string, step: number): Position[] {
  const { root } = parseXml(text).document;
  const stretches = root === undefined ? [] : [...stretchesOf(root)];
  return stretches.flatMap(({ start, end, taken, isOffered }) => {
    const positions: Position[] = [];
    for (let offset = Math.ceil(start / step) * step; offset <= end; offset += step) {
      positions.push({ text: text.slice(0, offset), offset, taken: `${taken} cut at ${offset}`, isOffered });
    }
    return positions;
  });
}

/** Offsets, from first to last, at which the same thing is to come. */
interface Stretch extends Pick<Position, 'taken' | 'isOffered'> {
  readonly start: number;
  readonly end: number;
}

function* stretchesOf(root: XmlElement): Generator<Stretch> {
  const waiting = [root];
  for (const element of waiting) {
    const { qualifiedName, nameSpan, endTagStart, end, startTagEnd } = element;
    const children = element.children.filter((child) => child.kind === 'element');
    waiting.push(...children);
    yield named(element, nameSpan.start, nameSpan.end);
    for (const attribute of element.attributes) {
      const { localName, namespaceName, value, start, nameSpan: name, valueStart, valueEnd } = attribute;
      if (namespaceName === xmlnsNamespace) continue;
      const taken = `${attribute.qualifiedName} of <${qualifiedName}>`;
      const isAttribute: Position['isOffered'] = (item) =>
        item.kind === 'attribute' && isNamed(item, localName, namespaceName);
      yield { start, end: name.end, taken, isOffered: isAttribute };
      yield {
        start: valueStart,
        end: valueEnd,
        taken: `value of ${taken}`,
        isOffered: (item) => covers(item, value),
      };
    }
    const isEndTag: Position['isOffered'] = ({ label }) => label === `</${qualifiedName}>`;
    if (endTagStart < end)
      yield { start: endTagStart, end: end - 1, taken: `</${qualifiedName}>`, isOffered: isEndTag };
    const value = textOf(element);
    if (children.length === 0 && !isBlank(value) && element.children.length === 1) {
      const taken = `text of <${qualifiedName}>`;
      yield { start: startTagEnd, end: endTagStart, taken, isOffered: (item) => covers(item, value) };
    }
    for (const gap of element.children) {
      const next = children.find(({ start }) => start === gap.end);
      if (gap.kind === 'text' && isBlank(gap.value) && next !== undefined)
        yield named(next, gap.start, gap.end);
    }
  }
}

function named({ qualifiedName, localName, namespaceName }: XmlElement, start: number, end: number): Stretch {
  const isOffered: Position['isOffered'] = (item) =>
    item.kind === 'element' && isNamed(item, localName, namespaceName);
  return { start, end, taken: `<${qualifiedName}>`, isOffered };
}
