import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseXml } from '../../src/xml/parse.ts';
import { attributeOf, childElements, type XmlElement } from '../../src/xml/tree.ts';

/** An interleave as it is written in a grammar: for each member the names of all elements that may stand in it. */
export type OfficialInterleave = readonly (readonly string[])[];

/** The interleaves that are written in the definition of an element of some name, wherever in a grammar and the files it includes. */
export function officialInterleaves(schema: string, elementName: string): OfficialInterleave[] {
  const definitions = new Map<string, XmlElement[]>();
  const elements: XmlElement[] = [];
  const files = [schema];
  for (const file of files) {
    const { root } = parseXml(readFileSync(file, 'utf8')).document;
    const open = root === undefined ? [] : [root];
    for (const node of open) {
      const name = attributeOf(node, 'name')?.value;
      const href = attributeOf(node, 'href')?.value;
      const included = href === undefined ? file : resolve(dirname(file), href);
      if (node.localName === 'include' && !files.includes(included)) files.push(included);
      if (node.localName === 'define' && name !== undefined) {
        definitions.set(name, [...(definitions.get(name) ?? []), node]);
      }
      if (node.localName === 'element' && name === elementName) elements.push(node);
      open.push(...childElements(node));
    }
  }
  const contentOf = (node: XmlElement): XmlElement[] =>
    node.localName === 'ref'
      ? (definitions.get(attributeOf(node, 'name')?.value ?? '') ?? [])
      : childElements(node);
  return elements.flatMap((element) =>
    reachable(childElements(element), contentOf)
      .filter(({ localName }) => localName === 'interleave')
      .map((interleave) =>
        childElements(interleave).map((member) => [
          ...new Set(
            reachable([member], contentOf)
              .filter(({ localName }) => localName === 'element')
              .map((each) => attributeOf(each, 'name')?.value ?? ''),
          ),
        ]),
      ),
  );
}

/** What patterns are made of at the level of one element: not what stands in its child elements. */
function reachable(
  from: readonly XmlElement[],
  contentOf: (node: XmlElement) => readonly XmlElement[],
): XmlElement[] {
  const found = new Set(from);
  for (const node of found) {
    if (node.localName === 'element' || node.localName === 'attribute') continue;
    for (const inner of contentOf(node)) found.add(inner);
  }
  return [...found];
}
