import { describe, expect, test } from 'vitest';
import type { Expected } from '../../src/diagnostics/diagnostic.ts';
import { expectedAttributes, expectedElements, expectedValues } from '../../src/relaxng/expected.ts';
import type { Pattern } from '../../src/relaxng/pattern.ts';
import { smallGrammar } from './small-grammar.ts';

function content(inside: string): Pattern {
  const [root] = smallGrammar(`<element name='r'>${inside}</element>`).elements;
  if (root === undefined) throw new Error('no element');
  return root.content;
}

function names(expected: readonly Expected[]): string[] {
  return expected.map(({ name, required }) => (required === true ? `${name}!` : name));
}

describe('expected', () => {
  test('elements are those that may come next, required ones marked and first', () => {
    const element = (name: string): string => `<element name='${name}'><empty/></element>`;
    expect(
      names(
        expectedElements(
          content(
            `<group><optional>${element('a')}</optional><interleave>${element('b')}<zeroOrMore>${element('c')}</zeroOrMore></interleave>${element('d')}</group>`,
          ),
        ),
      ),
    ).toEqual(['b!', 'a', 'c']);
    expect(names(expectedElements(content(`<choice>${element('a')}${element('b')}</choice>`)))).toEqual([
      'a',
      'b',
    ]);
  });

  test('attributes are required when every alternative asks for them', () => {
    expect(
      names(
        expectedAttributes(
          content(`<choice><group><attribute name='type'><value>a</value></attribute><attribute name='x'/></group>
            <group><attribute name='type'><value>b</value></attribute><optional><attribute name='y'/></optional></group></choice>`),
        ),
      ),
    ).toEqual(['type!', 'x', 'y']);
  });

  test.each([
    [`<value>a</value>`, ["'a'"]],
    [`<text/>`, ['any text']],
    [`<data type='string'/>`, ['any text']],
    [`<data type='string'><param name='pattern'>[a-z]+</param></data>`, ['text matching [a-z]+']],
    [`<data type='token'><param name='minLength'>1</param></data>`, ['any text that is not empty']],
    [
      `<data type='string'><param name='minLength'>2</param><param name='maxLength'>4</param></data>`,
      ['any text of length 2 to 4'],
    ],
    [`<data type='unsignedShort'/>`, ['a whole number from 0 up to 65535']],
    [
      `<data type='unsignedLong'><param name='pattern'>[0-9]+</param></data>`,
      ['a whole number of at least 0'],
    ],
    [
      `<data type='int'><param name='minInclusive'>-1</param></data>`,
      ['a whole number from -1 up to 2147483647'],
    ],
    [`<data type='integer'/>`, ['a whole number']],
    [`<data type='decimal'><param name='minExclusive'>0</param></data>`, ['a decimal number above 0']],
    [`<data type='dateTime'/>`, ['a date and time such as 2001-12-31T23:59:59']],
    [`<data type='ENTITY'/>`, ['a value of type ENTITY']],
    [
      `<list><oneOrMore><choice><value>a</value><data type='int'/></choice></oneOrMore></list>`,
      ["a list, separated by white space, of 'a', a whole number from -2147483648 up to 2147483647"],
    ],
    [`<choice><data type='boolean'/><value>auto</value></choice>`, ["'auto'", 'true or false']],
  ])('values are put into words: %s', (pattern, words) => {
    const expected = expectedValues(content(pattern));
    expect(expected.map(({ kind, name }) => (kind === 'value' ? `'${name}'` : name))).toEqual(words);
  });
});
