import { expect, test } from 'vitest';
import { pathOf, pathOfAttribute, pathOfText } from '../../src/xml/node-path.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { childElements, type XmlElement } from '../../src/xml/tree.ts';

test('a position stands where siblings have the same name, and only there', () => {
  const { root } = parseXml('<a><b/>text<p:b/><c/><!-- --><b><d e="f"/></b></a>').document;
  const children = childElements(root as XmlElement);
  expect(children.map(pathOf)).toEqual(['/a/b[1]', '/a/p:b', '/a/c', '/a/b[2]']);
  const [d] = childElements(children[3] as XmlElement);
  expect(pathOfAttribute(d!, d!.attributes[0]!)).toBe('/a/b[2]/d/@e');
  expect(pathOfText(d!)).toBe('/a/b[2]/d/text()');
});

test('the paths of 300,000 siblings take linear time', () => {
  const { root } = parseXml(`<a>${'<b/>'.repeat(300_000)}</a>`).document;
  const paths = childElements(root as XmlElement).map(pathOf);
  expect(paths[0]).toBe('/a/b[1]');
  expect(paths.at(-1)).toBe('/a/b[300000]');
});
