import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Datatype } from '../../../../src/relaxng/datatypes/datatype.ts';
import { classOf } from '../../../../src/relaxng/datatypes/regex/partition.ts';
import { integerBounds } from '../../../../src/relaxng/datatypes/xsd/numbers.ts';
import type { Automaton } from '../../../../src/relaxng/inclusion/strings/automaton.ts';
import { datatypeLanguage } from '../../../../src/relaxng/inclusion/strings/datatype-language.ts';
import { valueLanguage } from '../../../../src/relaxng/inclusion/strings/value-languages.ts';
import { datatypeOf, value } from './string-patterns.ts';

function matches({ partition, transitions, outputs }: Automaton, text: string): boolean {
  let state = 0;
  for (const character of text) {
    state =
      transitions[state * partition.classCount + classOf(partition, character.codePointAt(0) as number)]!;
  }
  return outputs[state] !== 0;
}

/** One of the pieces of each list, joined; now and then a piece too many or too few. */
function joined(...lists: readonly (readonly string[])[]): fc.Arbitrary<string> {
  const pieces = lists.map((list) => fc.constantFrom(...list));
  const whole = fc.tuple(...pieces).map((parts) => parts.join(''));
  const any = fc.constantFrom(...lists.flat());
  return fc.oneof(
    { weight: 6, arbitrary: whole },
    fc.tuple(whole, any).map((parts) => parts.join('')),
  );
}

function anyOf(pieces: readonly string[], maxLength = 10): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength }).map((list) => list.join(''));
}

const years = [
  '2000',
  '1900',
  '2024',
  '-0004',
  '0000',
  '0001',
  '12000',
  '99999',
  '012000',
  '999999999999996',
  '1000000000000000',
  '-2023',
];
const days = ['01', '28', '29', '30', '31', '32', '00', '12', '13'];
const zones = ['', 'Z', '+00:00', '-14:00', '+14:01', '-13:59', '+12:60', '+9:00', ' '];
const times = [
  '00:00:00',
  '23:59:59',
  '23:59:60',
  '12:00:60.5',
  '24:00:00',
  '24:00:00.000',
  '24:00:01',
  '24:01:00',
  '12:60:00',
  '1:00:00',
  '11:11:11.',
  '11:11:11.10',
  '11:11:61',
];
const numbers = anyOf([
  '0',
  '1',
  '9',
  '-',
  '+',
  '.',
  'e',
  'E',
  'INF',
  'NaN',
  ' ',
  '128',
  '65536',
  '18446744073709551615',
]);

const literals: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: joined(years, ['-', ''], days, ['-'], days, zones),
  dateTime: joined(years, ['-'], days, ['-'], days, ['T', ' '], times, zones),
  time: joined(times, zones),
  gYear: joined(years, zones),
  gYearMonth: joined(years, ['-'], days, zones),
  gMonthDay: joined(['--', '-'], days, ['-'], days, zones),
  gDay: joined(['---', '--'], days, zones),
  gMonth: joined(['--', '---'], days, zones),
  duration: anyOf([
    'P',
    '-',
    'T',
    '1Y',
    '12M',
    '3D',
    '4H',
    '5S',
    '.5S',
    '6.7S',
    '1',
    '9999999999999999S',
    ' ',
  ]),
  anyURI: anyOf([
    'http:',
    'a',
    ':',
    '/',
    '//',
    '?',
    '#',
    '[',
    ']',
    '::',
    '1:',
    'f'.repeat(4),
    '%20',
    '%',
    '@',
    '10.0.0.1',
    ' ',
    'é',
    '1+a',
  ]),
  base64Binary: anyOf(['A', 'AQ', 'w', '=', '==', ' ', 'AAAA', 'b+/9', '-', '\n']),
  hexBinary: anyOf(['0', 'a', 'F', 'g', ' ', '00']),
  boolean: anyOf(['true', 'false', '0', '1', ' '], 2),
  language: anyOf(['en', '-', 'US', '1', 'abcdefgh', 'i', ' ']),
  NMTOKENS: anyOf(['a', '-', '1', ' ', '\t', ':', '!']),
  IDREFS: anyOf(['a', '-', '1', ' ', '\n', ':', 'é']),
  NCName: anyOf(['a', '-', '1', ' ', ':', '_', '𝄞', '·']),
  Name: anyOf(['a', '-', '1', ' ', ':', '_', 'é', '·']),
  ENTITY: anyOf(['a', ' ']),
  float: numbers,
  double: numbers,
  decimal: numbers,
  ...Object.fromEntries(Array.from(integerBounds.keys(), (name) => [name, numbers])),
};

describe('a literal is in the language of a datatype exactly if the datatype allows it', () => {
  test.each(Object.entries(literals))('%s', (name, strings) => {
    const datatype = datatypeOf(name) as Datatype;
    const { certain, possible } = datatypeLanguage(datatype);
    expect(certain).toBe(possible);
    fc.assert(
      fc.property(strings, (literal) => {
        expect(matches(certain, literal)).toBe(datatype.allows(literal));
      }),
      { numRuns: 500 },
    );
  });

  test('addresses in URIs', () => {
    const { certain } = datatypeLanguage(datatypeOf('anyURI') as Datatype);
    const datatype = datatypeOf('anyURI') as Datatype;
    const address = anyOf(['1', 'ab', ':', ':', '::', '1:2:3', '4:5:6:7', '1.2.3.4', '12345'], 8);
    fc.assert(
      fc.property(
        address,
        fc.constantFrom('//[', 'x://u@[', '//u@v@['),
        fc.constantFrom(']', ']:80', ']/a', ']a'),
        (inner, before, after) => {
          const literal = before + inner + after;
          expect(matches(certain, literal)).toBe(datatype.allows(literal));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('of floating-point numbers, what is certain holds and what is not possible does not', () => {
  const bounds = [
    '0',
    '-0',
    '1',
    '-1.5',
    '3.4028235e38',
    '1.7976931348623157e308',
    '5e-324',
    '1e-45',
    'INF',
    '-INF',
    'NaN',
    '0.1',
    '16777217',
  ];
  const near = fc.oneof(
    numbers,
    fc.constantFrom(...bounds),
    anyOf(['0', '1', '16777216', '.', '-', '0.1', '00000001', '1'.repeat(40)], 4),
    fc
      .tuple(fc.nat({ max: 330 }), fc.constantFrom('1', '5', '-'))
      .map(([zeros, digit]) => `${digit === '-' ? '-' : ''}0.${'0'.repeat(zeros)}${digit}`),
    fc.double().map(String),
  );

  test('bounds written in any way are certain', () => {
    const { certain, possible } = datatypeLanguage(
      datatypeOf('double', [['maxInclusive', '1.5']]) as Datatype,
    );
    for (const literal of ['1.5', '+01.50', ' 0', '-INF']) expect(matches(certain, literal)).toBe(true);
    for (const literal of ['1.51', 'INF', 'NaN']) expect(matches(possible, literal)).toBe(false);
  });

  test.each(['float', 'double'])('in ranges of %s', (name) => {
    const facets = fc.constantFrom('minInclusive', 'minExclusive', 'maxInclusive', 'maxExclusive');
    fc.assert(
      fc.property(
        facets,
        fc.constantFrom(...bounds),
        fc.array(near, { minLength: 10 }),
        (facet, bound, strings) => {
          const datatype = datatypeOf(name, [[facet, bound]]) as Datatype;
          const { certain, possible } = datatypeLanguage(datatype);
          for (const literal of strings) {
            const allowed = datatype.allows(literal);
            expect(matches(certain, literal) && !allowed, `${literal} must be in`).toBe(false);
            expect(allowed && !matches(possible, literal), `${literal} must not be in`).toBe(false);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each(['float', 'double'])('of values of %s', (name) => {
    fc.assert(
      fc.property(fc.constantFrom(...bounds), fc.array(near, { minLength: 10 }), (bound, strings) => {
        const pattern = value(bound, name);
        const { certain, possible } = valueLanguage(pattern);
        for (const literal of [bound, ...strings]) {
          const equal = pattern.datatype.valueKey(literal) === pattern.valueKey;
          expect(matches(certain, literal) && !equal, `${literal} must be it`).toBe(false);
          expect(equal && !matches(possible, literal), `${literal} must not be it`).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });
});
