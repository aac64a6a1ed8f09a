import { describe, expect, test } from 'vitest';
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

describe('the path of an element far inside', () => {
  /** Elements `e1`, `e2`, … inside each other. */
  function nested(depth: number): XmlElement[] {
    const names = Array.from({ length: depth }, (_, index) => `e${index + 1}`);
    const open = names.map((name) => `<${name}>`).join('');
    const close = names.map((name) => `</${name}>`).reverse();
    const elements: XmlElement[] = [];
    let element = parseXml(open + close.join('')).document.root;
    for (; element !== undefined; [element] = childElements(element)) elements.push(element);
    return elements;
  }

  function steps(first: number, last: number): string {
    let path = '';
    for (let number = first; number <= last; number++) path += `/e${number}`;
    return path;
  }

  test('has every step up to 48 of them, then the first 16 and the last 32', () => {
    const elements = nested(300);
    expect(pathOf(elements[47]!)).toBe(steps(1, 48));
    expect(pathOf(elements[48]!)).toBe(`${steps(1, 16)}/…${steps(18, 49)}`);
    expect(pathOf(elements[299]!)).toBe(`${steps(1, 16)}/…${steps(269, 300)}`);
  });

  test.each([
    ['from the innermost element to the outermost', (elements: XmlElement[]) => elements.reverse()],
    ['from the outermost element to the innermost', (elements: XmlElement[]) => elements],
  ])('is the same whichever others were asked for before, %s', (_, order) => {
    for (const element of order(nested(300))) {
      const depth = Number(element.qualifiedName.slice(1));
      const elided = `${steps(1, 16)}/…${steps(depth - 31, depth)}`;
      expect(pathOf(element)).toBe(depth <= 48 ? steps(1, depth) : elided);
    }
  });

  test('takes no time for what it leaves out, at 200,000 depths', () => {
    const { root } = parseXml('<a>'.repeat(200_000)).document;
    let length = 0;
    for (let element = root; element !== undefined; [element] = childElements(element)) {
      length += pathOf(element).length;
    }
    expect(length).toBe(199_952 * 98 + 48 * 49);
  });
});

test('a position is right among few siblings and among many', () => {
  for (const count of [2, 16, 17, 1000]) {
    const { root } = parseXml(`<a><c/>${'<b/>'.repeat(count - 2)}<c/></a>`).document;
    const paths = childElements(root as XmlElement).map(pathOf);
    expect([paths[0], paths.at(-1)]).toEqual(['/a/c[1]', '/a/c[2]']);
    if (count > 3) expect(paths.at(-2)).toBe(`/a/b[${count - 2}]`);
  }
});
