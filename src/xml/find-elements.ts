import { parentField, startField, type Tape } from './tape.ts';
import type { XmlDocument, XmlElement, XmlNode } from './tree.ts';

/** The elements of a document that have these records; undefined for that of the document itself. Looks at each way once. */
export function findElements(
  document: XmlDocument,
  tape: Tape,
  records: readonly number[],
): (XmlElement | undefined)[] {
  const found = new Map<number, XmlElement | undefined>([[0, undefined]]);
  return records.map((record) => {
    const missing: number[] = [];
    let at = record;
    for (; !found.has(at); at = tape.numbers[at + parentField] as number) missing.push(at);
    let element = found.get(at);
    for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
      const siblings = (element ?? document).children;
      element = siblings[indexOfChild(siblings, tape.numbers[next + startField] as number)] as XmlElement;
      found.set(next, element);
    }
    return element;
  });
}

/** Which child, or attribute, starts at an offset. They stand in document order, so it is found by halving. */
export function indexOfChild(children: readonly Pick<XmlNode, 'start'>[], start: number): number {
  let low = 0;
  let high = children.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle] as Pick<XmlNode, 'start'>).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
