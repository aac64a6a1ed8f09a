import { describe, expect, test } from 'vitest';
import { stringRegions } from '../../../../src/relaxng/inclusion/strings/string-regions.ts';
import { builder, data, matching, oneOf, regionLines, value } from './string-patterns.ts';

describe('the regions of', () => {
  test('one pattern are what it matches and what it does not', () => {
    expect(regionLines(data('unsignedByte'))).toEqual(['0 "a"', '1 "1"']);
    expect(regionLines(builder.text)).toEqual(['1 "a"']);
    expect(regionLines(builder.notAllowed)).toEqual(['0 "a"']);
    expect(regionLines(matching('[a-z]{3}-\\d'))).toEqual(['0 "a"', '1 "aaa-1"']);
  });

  test('sequences are those of the one member that asks for a string', () => {
    const [a, b] = [value('a'), value('b')];
    expect(regionLines(builder.group([a, builder.optional(b)]), builder.group([a, b]))).toEqual([
      '00 "1"',
      '10 "a"',
    ]);
    expect(regionLines(builder.zeroOrMore(a), oneOf('a', builder.empty))).toEqual(['00 "1"', '11 "a"']);
  });

  test('characters that XML does not have are none', () => {
    expect(regionLines(matching('[\u0000-\u0008\ufffe]'))).toEqual(['0 "a"']);
    expect(regionLines(matching('[\u0000-\u001f-[\t\n]]'))).toEqual(['0 "a"', '1 "\\r"']);
    expect(regionLines(matching('[^\u0001-\ud7ff]'))).toEqual(['0 "a"', '1 "\ue000"']);
  });

  test('no pattern are all strings', () => {
    expect(stringRegions([]).regions).toEqual([{ members: [], example: 'a' }]);
  });

  test('enumerations show what one has and the other has not', () => {
    expect(regionLines(oneOf('yes', 'no'), oneOf('yes', 'no', 'auto'))).toEqual([
      '00 "a"',
      '01 "auto"',
      '11 "no"',
    ]);
    expect(regionLines(oneOf('a'), oneOf('b'))).toEqual(['00 "1"', '01 "b"', '10 "a"']);
  });

  test('a range and a pattern of the same numbers differ by leading zeros', () => {
    const octet = '25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]';
    expect(regionLines(data('unsignedByte'), matching(octet))).toEqual(['00 "a"', '10 "01"', '11 "1"']);
    const plain = [
      ['minInclusive', '0'],
      ['maxInclusive', '255'],
      ['pattern', '[1-9][0-9]*|0'],
    ] as const;
    expect(regionLines(data('integer', plain), data('token', [['pattern', octet]]))).toEqual([
      '00 "a"',
      '11 "1"',
    ]);
    expect(
      regionLines(data('integer', plain), data('token', [['pattern', octet.replace('5', '4')]])),
    ).toEqual(['00 "a"', '10 "251"', '11 "1"']);
  });

  test('an integer type and digits differ by size and sign', () => {
    expect(regionLines(data('unsignedInt'), matching('[0-9]+'))).toEqual([
      '00 "a"',
      '01 "4294967296"',
      '10 "-0"',
      '11 "1"',
    ]);
  });

  test('integer types are ranges of integer', () => {
    const types: readonly (readonly [string, string, string])[] = [
      ['byte', '-128', '127'],
      ['unsignedShort', '0', '65535'],
      ['long', '-9223372036854775808', '9223372036854775807'],
      ['unsignedLong', '0', '18446744073709551615'],
    ];
    for (const [name, minimum, maximum] of types) {
      const inclusive = [
        ['minInclusive', minimum],
        ['maxInclusive', maximum],
      ] as const;
      const exclusive = [
        ['minExclusive', String(BigInt(minimum) - 1n)],
        ['maxExclusive', String(BigInt(maximum) + 1n)],
      ] as const;
      const lines = regionLines(data(name), data('integer', inclusive), data('integer', exclusive));
      expect(lines).toEqual(['000 "a"', '111 "1"']);
    }
  });

  test('zero has two signs', () => {
    expect(regionLines(data('nonNegativeInteger'), data('nonPositiveInteger'))).toEqual([
      '00 "a"',
      '01 "-1"',
      '10 "1"',
      '11 "0"',
    ]);
    expect(regionLines(value('0', 'integer'), matching('-0+'))).toEqual(['00 "a"', '10 "0"', '11 "-0"']);
  });

  test('decimals are told by value and by digits', () => {
    const range = [
      ['minExclusive', '0.5'],
      ['maxInclusive', '0.75'],
    ] as const;
    expect(regionLines(data('decimal', range), matching('0\\.[0-9]{2}'))).toEqual([
      '00 "a"',
      '01 "0.11"',
      '10 ".6"',
      '11 "0.51"',
    ]);
    expect(
      regionLines(data('decimal', [['totalDigits', '2']]), data('decimal', [['fractionDigits', '1']])),
    ).toEqual(['00 "a"', '01 "111"', '10 ".11"', '11 "1"']);
  });

  test('zeros at the ends of decimals do not count', () => {
    expect(regionLines(data('decimal', [['totalDigits', '2']]), matching('0*1\\.20*'))).toEqual([
      '00 "a"',
      '10 "1"',
      '11 "1.2"',
    ]);
    expect(regionLines(value('1.5', 'decimal'), matching('0*1\\.50*'))).toEqual([
      '00 "a"',
      '10 "+1.5"',
      '11 "1.5"',
    ]);
  });

  test('floating-point numbers without exponent are told by value', () => {
    const negative = matching('-[0-9]+(\\.[0-9]{1,9})?');
    expect(regionLines(data('double', [['minInclusive', '0']]), negative)).toEqual([
      '00 "a"',
      '01 "-1"',
      '10 "1"',
      '11 "-0"',
    ]);
    const nextTo0 = matching('-?0\\.0{300,400}1');
    expect(stringRegions([data('double', [['minExclusive', '0']]), nextTo0]).regions).toHaveLength(4);
    expect(regionLines(data('float', [['maxExclusive', '16777217']]), matching('167772(15|17)'))).toEqual([
      '00 "a"',
      '01 "16777217"',
      '10 "1"',
      '11 "16777215"',
    ]);
  });

  test('values are those of their datatype', () => {
    expect(regionLines(value('7', 'integer'), value('007', 'int'), value('7'))).toEqual([
      '000 "a"',
      '110 "07"',
      '111 "7"',
    ]);
    expect(regionLines(value('a', 'string'), value('a', 'token'))).toEqual(['00 "1"', '01 "a "', '11 "a"']);
    expect(regionLines(value('true', 'boolean'), oneOf('true', '1'))).toEqual(['00 "a"', '11 "1"']);
    expect(regionLines(value('0aF1', 'hexBinary'), matching('[0-9A-F]+'))).toEqual([
      '00 "a"',
      '01 "1"',
      '10 "0af1"',
      '11 "0AF1"',
    ]);
    expect(regionLines(value('YQ==', 'base64Binary'), matching('[^ ]*'))).toEqual([
      '00 "a "',
      '01 "a"',
      '10 "YQ== "',
      '11 "YQ=="',
    ]);
    expect(regionLines(value('1.50', 'decimal'), matching('[0-9.]*'))).toEqual([
      '00 "a"',
      '01 "1"',
      '10 "+1.5"',
      '11 "1.5"',
    ]);
  });

  test('white space counts as the datatype says', () => {
    const parameters = [['pattern', 'a b']] as const;
    const [preserved, replaced, collapsed] = ['string', 'normalizedString', 'token'].map((name) =>
      data(name, parameters),
    );
    expect(regionLines(preserved!, replaced!, collapsed!)).toEqual([
      '000 "a"',
      '001 "a b "',
      '011 "a\\nb"',
      '111 "a b"',
    ]);
    expect(regionLines(builder.empty, matching(''))).toEqual(['00 "a"', '10 " "', '11 ""']);
    expect(regionLines(builder.optional(value('a')), value(''))).toEqual(['00 "1"', '10 "a"', '11 ""']);
  });

  test('lengths count characters, octets or items', () => {
    expect(regionLines(data('string', [['length', '1']]), matching('𝄞'))).toEqual([
      '00 "aa"',
      '10 "a"',
      '11 "𝄞"',
    ]);
    expect(
      regionLines(
        data('string', [
          ['minLength', '2'],
          ['maxLength', '3'],
        ]),
        matching('[a-z]{2,4}'),
      ),
    ).toEqual(['00 "a"', '01 "aaaa"', '10 "a1"', '11 "aa"']);
    expect(regionLines(data('hexBinary', [['length', '2']]), matching('[0-9a-f]{4}'))).toEqual([
      '00 "a"',
      '10 "aaaA"',
      '11 "aaaa"',
    ]);
    expect(regionLines(data('base64Binary', [['maxLength', '2']]), matching('\\S{4}'))).toEqual([
      '00 "a"',
      '01 "aaaa"',
      '10 ""',
      '11 "aa0="',
    ]);
    expect(regionLines(data('NMTOKENS', [['length', '2']]), builder.list(data('NMTOKEN')))).toEqual([
      '00 "/"',
      '01 "a"',
      '10 "a a"',
    ]);
  });

  test('exceptions are taken out', () => {
    expect(regionLines(data('NCName', [], oneOf('xml', 'a')), data('NCName'))).toEqual([
      '00 "1"',
      '01 "a"',
      '11 "b"',
    ]);
    const hollow = data('byte', [], data('integer', [['minInclusive', '-100']]));
    expect(regionLines(hollow, matching('-[0-9]{3}'))).toEqual([
      '00 "a"',
      '01 "-100"',
      '10 "-0111"',
      '11 "-111"',
    ]);
  });

  test('lists are told word by word', () => {
    const pair = builder.group([data('integer'), data('integer')]);
    const many = builder.oneOrMore(data('unsignedByte'));
    expect(regionLines(builder.list(pair), builder.list(many))).toEqual([
      '00 "a"',
      '01 "1"',
      '10 "-1 1"',
      '11 "1 1"',
    ]);
    const alternating = builder.zeroOrMore(builder.group([oneOf('x', 'y'), data('byte')]));
    expect(regionLines(builder.list(alternating), matching('(x 1 )?y 1|'))).toEqual([
      '00 "a"',
      '10 "x 1"',
      '11 "y 1"',
    ]);
    expect(
      regionLines(builder.list(builder.interleave([value('a'), value('b')])), oneOf('a b', 'b a')),
    ).toEqual(['00 "a"', '11 "a b"']);
  });

  test('dates know the lengths of months', () => {
    const leapDay = matching('[0-9]{4}-02-29');
    expect(regionLines(data('date'), leapDay)).toEqual([
      '00 "a"',
      '01 "1111-02-29"',
      '10 "1111-11-11"',
      '11 "1112-02-29"',
    ]);
    expect(regionLines(data('gMonthDay'), matching('--02-(29|30)'))).toEqual([
      '00 "a"',
      '01 "--02-30"',
      '10 "--11-11"',
      '11 "--02-29"',
    ]);
    expect(regionLines(data('date'), data('dateTime'), data('gYear'), data('time'))).toHaveLength(5);
  });

  test('large repetitions are counted', () => {
    const { regions, exact } = stringRegions([
      matching('[0-9]{1,4096}'),
      matching('x{0,255}|[0-9]{4096,5000}'),
    ]);
    expect(exact).toBe(true);
    expect(
      regions.map(({ members, example }) => [members.map(Number).join(''), example.length]).sort(),
    ).toEqual([
      ['00', 1],
      ['01', 1],
      ['10', 1],
      ['11', 4096],
    ]);
  });

  test('many patterns and many values at a time stay small', () => {
    const words = Array.from({ length: 60 }, (_, index) => `value-${(index * 7919) % 1000}`);
    const patterns = Array.from({ length: 10 }, (_, index) =>
      oneOf(...words.slice(index * 3, index * 3 + 30)),
    );
    const { regions, exact } = stringRegions([...patterns, matching('[a-z]+-[0-9]*'), data('NMTOKEN')]);
    expect(exact).toBe(true);
    expect(regions.length).toBeGreaterThan(20);
  });
});

describe('what no automaton can tell', () => {
  const recent = data('date', [['minInclusive', '2000-01-01']]);

  test('is still exact where every combination is found', () => {
    expect(regionLines(recent, data('date'))).toEqual(['00 "a"', '01 "1111-11-11"', '11 "2000-01-01"']);
    expect(regionLines(recent, oneOf(recent, 'never'))).toEqual(['00 "a"', '01 "never"', '11 "2000-01-01"']);
    expect(stringRegions([builder.list(recent), builder.list(builder.oneOrMore(recent))]).exact).toBe(false);
  });

  test('is named', () => {
    const old = data('date', [['maxExclusive', '2000-01-01']]);
    expect(regionLines(recent, old)[0]).toBe(
      'inexact: date (minInclusive 2000-01-01); date (maxExclusive 2000-01-01)',
    );
    expect(regionLines(value('P1D', 'duration'), value('P1D'))[0]).toBe(
      "inexact: the value 'P1D' of duration",
    );
  });

  test('may be more than can be kept apart', () => {
    const days = Array.from({ length: 7 }, (_, day) =>
      data('date', [['minInclusive', `2000-01-0${day + 1}`]]),
    );
    const { exact, inexact, regions } = stringRegions(days);
    expect(exact).toBe(false);
    expect(inexact).toHaveLength(7);
    expect(regions.length).toBeGreaterThan(1);
  });

  test('is a pattern or a combination of patterns that would take too many states', () => {
    expect(regionLines(matching('.*a.{30}'), builder.text)).toEqual([
      'inexact: string (pattern .*a.{30})',
      '01 "a"',
    ]);
    const { exact, inexact } = stringRegions([1499, 1409].map((count) => matching(`(a{${count}})*`)));
    expect(exact).toBe(false);
    expect(inexact).toEqual(['a combination of more than 262144 states or 4194304 transitions']);
  });
});
