import { expect, test } from 'vitest';
import type { ForeignElement } from '../../src/descriptor/foreign.ts';
import { readForeignElement } from '../../src/model/foreign.ts';
import { parseXml } from '../../src/xml/parse.ts';

function read(text: string): ForeignElement {
  const { root } = parseXml(text).document;
  if (root === undefined) throw new Error('no root element');
  return readForeignElement(root);
}

const text = `<m xmlns='urn:m' a='1'>one<b/><c xmlns:d='urn:d' d:e='2'>two<!-- --></c><?p i?></m>`;
const plain = {
  name: 'm',
  namespaceName: 'urn:m',
  attributes: [{ name: 'a', value: '1' }],
  children: [
    'one',
    { name: 'b', namespaceName: 'urn:m', children: [] },
    {
      name: 'c',
      namespaceName: 'urn:m',
      attributes: [{ name: 'd:e', namespaceName: 'urn:d', value: '2' }],
      children: ['two', { comment: ' ' }],
    },
    { instruction: 'p', value: 'i' },
  ],
};

test('content that the grammar does not know is plain data, though it is read when it is asked for', () => {
  const foreign = read(text);
  expect(foreign).toEqual(plain);
  expect(foreign.children).toBe(foreign.children);
  expect(JSON.parse(JSON.stringify(foreign))).toEqual(plain);
  expect(structuredClone(foreign)).toEqual(plain);
  expect({ ...foreign }).toEqual(plain);
});

test('200,000 elements one in the other are read without an end of the stack', () => {
  let element: NonNullable<ForeignElement['children']>[number] | undefined = read(
    '<a>'.repeat(200_000) + '</a>'.repeat(200_000),
  );
  let depth = 0;
  for (; typeof element === 'object' && 'name' in element; element = element.children?.[0]) depth++;
  expect(depth).toBe(200_000);
});
