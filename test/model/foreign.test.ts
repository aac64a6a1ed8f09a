import { expect, test } from 'vitest';
import type { Domain } from '../../generated/domain.ts';
import type { ForeignElement } from '../../src/descriptor/foreign.ts';
import { readForeignElement } from '../../src/model/foreign.ts';
import { parseDomain, writeDomain } from '../../src/model/kinds/domain.ts';
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

test('declarations that only content needs are kept, those that names bring about are not', () => {
  expect(read(`<a:m xmlns:a='urn:a' xmlns:xs='urn:xs' xmlns='urn:d' a:type='xs:int'/>`)).toEqual({
    name: 'a:m',
    namespaceName: 'urn:a',
    attributes: [
      { name: 'xmlns:xs', namespaceName: 'http://www.w3.org/2000/xmlns/', value: 'urn:xs' },
      { name: 'xmlns', namespaceName: 'http://www.w3.org/2000/xmlns/', value: 'urn:d' },
      { name: 'a:type', namespaceName: 'urn:a', value: 'xs:int' },
    ],
    children: [],
  });
});

test.each([
  '<app xmlns:unused="urn:u"/>',
  '<v xmlns:xs="urn:xs" xmlns:i="urn:i" i:type="xs:int">1</v>',
  '<m xmlns:g="urn:g"><g:a g:b="1"/><g:a/></m>',
  '<p:x xmlns="urn:d" xmlns:p="urn:p"><y/><z xmlns=""/></p:x>',
  '<m xmlns:g="urn:1"><m xmlns:g="urn:2"><g:a/></m><g:b/></m>',
])('%s is written as it was read', (inner) => {
  const document = `<domain type='kvm'>\n  <metadata>${inner}</metadata>\n</domain>\n`;
  expect(writeDomain(parseDomain(document))).toBe(document);
});

test('declarations that are none are mistakes', () => {
  const namespaceName = 'http://www.w3.org/2000/xmlns/';
  const declare = (...attributes: readonly (readonly [name: string, value: string])[]): Domain => ({
    type: 'kvm',
    name: 'a',
    metadata: {
      name: 'metadata',
      children: [
        { name: 'm', attributes: attributes.map(([name, value]) => ({ name, namespaceName, value })) },
      ],
    },
  });
  for (const [name, value] of [
    ['xmlns:xml', 'urn:x'],
    ['xmlns:xmlns', 'urn:x'],
    ['xmlns:x', ''],
    ['xmlns:x', namespaceName],
    ['xmlns: x', 'urn:x'],
    ['x', 'urn:x'],
  ] as const) {
    expect(() => writeDomain(declare([name, value]))).toThrow(/declares no namespace/);
  }
  expect(() => writeDomain(declare(['xmlns:x', 'urn:1'], ['xmlns:x', 'urn:2']))).toThrow(/declared already/);
  expect(() => writeDomain(declare(['xmlns', 'urn:x']))).toThrow(/another namespace/);
});

test('200,000 elements one in the other are read without an end of the stack', () => {
  let element: NonNullable<ForeignElement['children']>[number] | undefined = read(
    '<a>'.repeat(200_000) + '</a>'.repeat(200_000),
  );
  let depth = 0;
  for (; typeof element === 'object' && 'name' in element; element = element.children?.[0]) depth++;
  expect(depth).toBe(200_000);
});

test('a prefix means what the innermost declaration says, however many there are', () => {
  const shadowed =
    '<a:a xmlns:a="urn:1"><a:b xmlns:a="urn:2"><a:c/></a:b><a:d/><b:e xmlns:b="urn:3"/><b:f xmlns:b="urn:3"/></a:a>';
  const written = writeDomain(parseDomain(`<domain type='kvm'><metadata>${shadowed}</metadata></domain>`));
  expect(written).toContain(`<metadata>${shadowed}</metadata>`);
  const depth = 30_000;
  const nested = Array.from({ length: depth }, (_, index) => `<p${index}:a xmlns:p${index}="urn:${index}">`);
  const ends = nested.map((_, index) => `</p${depth - 1 - index}:a>`);
  const text = `<domain type='kvm'><metadata>${nested.join('')}-${ends.join('')}</metadata></domain>`;
  expect(writeDomain(parseDomain(text)).includes(`${nested.join('')}-${ends.join('')}`)).toBe(true);
});
