import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ecmascriptPattern } from '../../src/codegen/ecmascript-pattern.ts';
import { integerPattern } from '../../src/codegen/integer-pattern.ts';
import { valueIr } from '../../src/codegen/value-ir.ts';
import { valuePattern, valueWords } from '../../src/codegen/value-texts.ts';
import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import { parseRegex } from '../../src/relaxng/datatypes/regex/parse-regex.ts';
import { compileRegex, type Regex } from '../../src/relaxng/datatypes/regex/regex.ts';
import type { RegexNode } from '../../src/relaxng/datatypes/regex/syntax.ts';

/** The value of a text content. */
function textValue(content: string): ReturnType<typeof valueIr> {
  const schema = `<element name='a' xmlns='http://relaxng.org/ns/structure/1.0' xmlns:d='urn:domxml:annotations:1'
    datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>${content}</element>`;
  const { grammar } = compileSchema('a.rng', () => schema);
  const [element] = grammar?.elements ?? [];
  if (element === undefined) throw new Error('the schema does not compile');
  return valueIr([element.content]);
}

test('numbers of a range are matched by their digits, however they are written', () => {
  const bound = fc.option(fc.bigInt({ min: -(10n ** 6n), max: 10n ** 21n }), { nil: undefined });
  const near = (one: bigint | undefined): fc.Arbitrary<bigint> =>
    fc.bigInt({ min: -20n, max: 20n }).map((offset) => (one ?? 0n) + offset);
  const cases = fc.tuple(bound, bound).chain(([a, b]) => {
    const [minimum, maximum] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
    const number = fc.oneof(near(minimum), near(maximum), fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }));
    return fc.tuple(fc.constant(minimum), fc.constant(maximum), number, fc.nat(3));
  });
  fc.assert(
    fc.property(cases, ([minimum, maximum, number, zeros]) => {
      const pattern = new RegExp(`^(?:${integerPattern(minimum, maximum)})$`, 'u');
      const isWithin = (minimum ?? number) <= number && number <= (maximum ?? number);
      const digits = '0'.repeat(zeros) + String(number < 0n ? -number : number);
      expect(pattern.test(`${number < 0n ? '-' : ''}${digits}`)).toBe(isWithin);
      if (number >= 0n) expect(pattern.test(`+${digits}`)).toBe(isWithin);
    }),
    { numRuns: 2000 },
  );
});

test('a range of numbers is written shortly', () => {
  expect(integerPattern(0n, 255n)).toBe('\\+?0*(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])|-0+');
  expect(integerPattern(1n, undefined)).toBe('\\+?0*[1-9][0-9]*');
});

test.each([
  '[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}',
  '[^/\\n]+',
  '([0-9]+(-[0-9]+)?|\\^[0-9]+)(,x)*',
  '.*\\-\\.[a-z-[aeiou]]?',
  '$x{2,}|\\p{Lu}',
])('a pattern of XML Schema accepts the same in the syntax of ECMAScript: %s', (source) => {
  const pattern = new RegExp(`^(?:${ecmascriptPattern(parseRegex(source) as RegexNode)})$`, 'u');
  const { test: accepts } = compileRegex(source) as Regex;
  const text = fc.string({ unit: fc.constantFrom(...'0aF:/\n-^,x.$ÄbA'), maxLength: 20 });
  fc.assert(
    fc.property(text, (each) => {
      expect(pattern.test(each)).toBe(accepts(each));
    }),
    { numRuns: 1000 },
  );
});

test('values that are told by their datatypes have a pattern and words', () => {
  const number = `<data type='int'><param name='minInclusive'>0</param><param name='maxInclusive'>31</param></data>`;
  const hexadecimal = `<data type='string' d:words='a number such as 0x1f'><param name='pattern'>0x[0-1]?[0-9a-f]</param></data>`;
  const slot = textValue(`<choice>${hexadecimal}${number}</choice>`);
  expect(valueWords(slot)).toBe('a number such as 0x1f or a whole number');
  const pattern = new RegExp(valuePattern(slot, false) as string, 'u');
  const texts = ['0x1f', '0x2f', '31', ' 31 ', '32', ''];
  expect(texts.filter((text) => pattern.test(text))).toEqual(['0x1f', '31', ' 31 ']);
  expect(new RegExp(valuePattern(slot, true) as string, 'u').test('')).toBe(true);
  const octal = textValue(`<data type='unsignedInt'><param name='pattern'>[0-7]+</param></data>`);
  const accepted = ['0755', '778', '77777777777'];
  expect(accepted.filter((text) => new RegExp(valuePattern(octal, false) as string, 'u').test(text))).toEqual(
    ['0755'],
  );
});

test('texts of which the grammar says nothing have neither', () => {
  expect(valuePattern(textValue('<text/>'), true)).toBeUndefined();
  expect(valueWords(textValue('<text/>'))).toBeUndefined();
  expect(valuePattern(textValue(`<data type='anyURI'/>`), true)).toBeUndefined();
});
