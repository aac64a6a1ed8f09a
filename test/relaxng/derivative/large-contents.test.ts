import { expect, test } from 'vitest';
import { DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { smallGrammar } from '../small-grammar.ts';

const count = 2000;
const times = (make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const element = (index: number): string => `<element name='e${index}'><empty/></element>`;

function engineFor(content: string) {
  const engine = new DerivativeEngine(smallGrammar(`<element name='a'>${content}</element>`));
  return {
    engine,
    accepts: (text: string) => {
      const { root } = parseXml(`<a>${text}</a>`).document;
      return root !== undefined && engine.acceptsRoot(root);
    },
  };
}

test('of thousands of alternatives only those that may begin with the name are looked at', () => {
  const { engine, accepts } = engineFor(`<zeroOrMore><choice>${times(element)}</choice></zeroOrMore>`);
  expect(accepts(times((index) => `<e${count - 1 - index}/>`))).toBe(true);
  expect(accepts(`<e0/><f/>`)).toBe(false);
  expect(accepts(`<e${count}/>`)).toBe(false);
  expect(engine.entries).toBeLessThan(20 * count);
});

test('alternatives with names that are not listed are looked at for every name', () => {
  const { accepts } = engineFor(`<choice>
    ${times(element)}
    <element><anyName><except><nsName ns='urn:x'/><name>e7</name></except></anyName><attribute name='any'/></element>
    <group><optional><element name='f'><empty/></element></optional><element name='g'><empty/></element></group>
    <interleave><element name='h'><empty/></element><element name='i'><empty/></element></interleave>
    <oneOrMore><element><choice><name>j</name><name>e8</name></choice><empty/></element></oneOrMore>
  </choice>`);
  for (const text of [
    '<e7/>',
    "<e8 any=''/>",
    "<z any=''/>",
    '<f/><g/>',
    '<g/>',
    '<i/><h/>',
    '<j/><e8/><j/>',
  ])
    expect([text, accepts(text)]).toEqual([text, true]);
  for (const text of [
    "<e7 any=''/>",
    "<x:z xmlns:x='urn:x' any=''/>",
    '<f/>',
    '<h/>',
    '<e7/><e7/>',
    '<z/>',
    '',
  ])
    expect([text, accepts(text)]).toEqual([text, false]);
});

test('of thousands of optional members in order only those that may begin with the name are derived', () => {
  const { engine, accepts } = engineFor(times((index) => `<optional>${element(index)}</optional>`));
  expect(accepts(`<e0/><e5/><e${count - 1}/>`)).toBe(true);
  expect(accepts('<e5/><e0/>')).toBe(false);
  expect(engine.entries).toBeLessThan(3 * count);
});
