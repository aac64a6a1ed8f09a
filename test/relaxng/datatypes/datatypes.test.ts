import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Datatype, isDatatypeError } from '../../../src/relaxng/datatypes/datatype.ts';
import { datatypeLibrary } from '../../../src/relaxng/datatypes/datatype-library.ts';
import { typeNames } from './triples.ts';

const xsdUri = 'http://www.w3.org/2001/XMLSchema-datatypes';

function create(uri: string, name: string, parameters: Readonly<Record<string, string>> = {}) {
  const library = datatypeLibrary(uri);
  if (library === undefined) throw new Error(`no library ${uri}`);
  return library.createDatatype(
    name,
    Object.entries(parameters).map(([parameter, value]) => ({ name: parameter, value })),
  );
}

function xsd(name: string, parameters: Readonly<Record<string, string>> = {}): Datatype {
  const result = create(xsdUri, name, parameters);
  if (isDatatypeError(result)) throw new Error(result.message);
  return result;
}

describe('the libraries', () => {
  test('are the built-in one and XML Schema', () => {
    expect(datatypeLibrary('')?.uri).toBe('');
    expect(datatypeLibrary(xsdUri)?.uri).toBe(xsdUri);
    expect(datatypeLibrary('http://relaxng.org/ns/compatibility/datatypes/1.0')).toBeUndefined();
    expect(datatypeLibrary(`${xsdUri}#`)).toBeUndefined();
  });

  test('without a name has string, compared exactly, and token, compared after collapsing', () => {
    const [string, token] = ['string', 'token'].map((name) => create('', name) as Datatype);
    expect(string?.valueKey(' a\t')).toBe(' a\t');
    expect(token?.valueKey(' \r\na\t b ')).toBe('a b');
    expect(token?.valueKey('a\u00a0b')).toBe('a\u00a0b');
    expect(create('', 'NCName')).toEqual({
      message: "the built-in library has no datatype 'NCName', only 'string' and 'token'",
    });
    expect(create('', 'string', { maxLength: '1' })).toEqual({
      message: "the datatype 'string' of the built-in library has no parameters",
      parameter: 0,
    });
  });

  test('know every datatype of XML Schema', () => {
    expect(typeNames.filter((name) => isDatatypeError(create(xsdUri, name)))).toEqual([]);
    expect(typeNames.length).toBe(44);
    expect(create(xsdUri, 'anySimpleType')).toEqual({
      message: "XML Schema has no datatype 'anySimpleType'",
    });
  });
});

describe('white space', () => {
  test('is preserved in string, replaced in normalizedString, collapsed elsewhere before pattern and length', () => {
    const literal = '\ta \n b ';
    expect(xsd('string').valueKey(literal)).toBe('\ta \n b ');
    expect(xsd('normalizedString').valueKey(literal)).toBe(' a   b ');
    expect(xsd('token').valueKey(literal)).toBe('a b');
    expect(xsd('token', { length: '3', pattern: 'a b' }).allows(literal)).toBe(true);
    expect(xsd('int', { pattern: '1' }).allows('\n 1 ')).toBe(true);
    expect(xsd('int').allows('1\u00a0')).toBe(false);
  });
});

describe('parameters', () => {
  test.each([
    [
      'string',
      { whiteSpace: 'collapse' },
      "the facet 'whiteSpace' is not a parameter in RELAX NG: use another datatype",
    ],
    [
      'string',
      { enumeration: 'a' },
      "the facet 'enumeration' is not a parameter in RELAX NG: use 'choice' and 'value'",
    ],
    ['string', { Length: '1' }, "there is no parameter 'Length'"],
    ['string', { toString: '1' }, "there is no parameter 'toString'"],
    ['string', { minInclusive: 'a' }, "the parameter 'minInclusive' does not apply to the datatype 'string'"],
    ['int', { length: '1' }, "the parameter 'length' does not apply to the datatype 'int'"],
    ['boolean', { length: '1' }, "the parameter 'length' does not apply to the datatype 'boolean'"],
    ['string', { length: '-1' }, "the parameter 'length' needs a non-negative integer, not '-1'"],
    ['decimal', { totalDigits: '0' }, "the parameter 'totalDigits' needs a positive integer, not '0'"],
    [
      'byte',
      { maxInclusive: '128' },
      "the parameter 'maxInclusive' needs a value of the datatype 'byte', not '128'",
    ],
    ['int', { fractionDigits: '1' }, "the datatype 'int' has fractionDigits 0"],
    ['IDREFS', { maxLength: '0' }, "the datatype 'IDREFS' has a length of 1 or more"],
    ['string', { pattern: 'a(' }, "in the pattern 'a(', unmatched '('"],
  ])('of %s cannot be %j', (name, parameters, message) => {
    expect(create(xsdUri, name, parameters as Record<string, string>)).toEqual({ message, parameter: 0 });
  });

  test('must not contradict each other, and the later one is at fault', () => {
    expect(create(xsdUri, 'int', { pattern: '.*', maxInclusive: '1', minInclusive: '2' })).toEqual({
      message: "the parameters 'minInclusive' and 'maxInclusive' contradict each other",
      parameter: 2,
    });
  });

  test('other than pattern stand once; all patterns must match', () => {
    const library = datatypeLibrary(xsdUri);
    const pattern = (value: string) => ({ name: 'pattern', value });
    const both = library?.createDatatype('string', [pattern('[a-m]*'), pattern('[h-z]*')]) as Datatype;
    expect(['him', 'abc', 'xyz'].map((literal) => both.allows(literal))).toEqual([true, false, false]);
    const length = { name: 'length', value: '1' };
    expect(library?.createDatatype('string', [length, length])).toEqual({
      message: "the parameter 'length' is given twice, which only 'pattern' may be",
      parameter: 1,
    });
  });

  test('count characters, octets or items', () => {
    expect(xsd('string', { length: '2' }).allows('𝄞𝄞')).toBe(true);
    expect(xsd('hexBinary', { length: '2' }).allows('0aFF')).toBe(true);
    expect(xsd('base64Binary', { length: '2' }).allows('QUI=')).toBe(true);
    expect(xsd('NMTOKENS', { length: '2' }).allows(' a  b ')).toBe(true);
  });
});

describe('a value', () => {
  const p = { resolvePrefix: (prefix: string) => ({ p: 'urn:p', q: 'urn:p', '': 'urn:d' })[prefix] };

  test.each([
    ['boolean', 'true', '1'],
    ['decimal', '+1.50', '001.5'],
    ['decimal', '-0', '0.000'],
    ['decimal', '123456789012345678901234567890.0', '+0123456789012345678901234567890'],
    ['integer', '1', '00000000000000000000000001'],
    ['float', '1e-400', '-0'],
    ['float', '16777217', '16777216'],
    ['double', '1E2', '100'],
    ['double', 'NaN', 'NaN'],
    ['hexBinary', '0aFf', '0AfF'],
    ['base64Binary', 'QU I=', 'QUI='],
    ['duration', 'P1Y2M', 'P14M'],
    ['duration', '-PT0.5S', '-PT0.50S'],
    ['duration', '-P0D', 'PT0S'],
    ['dateTime', '2000-01-01T00:00:00+01:00', '1999-12-31T23:00:00.0Z'],
    ['dateTime', '1999-12-31T24:00:00', '2000-01-01T00:00:00'],
    ['dateTime', '-0001-12-31T23:00:00-01:00', '0001-01-01T00:00:00Z'],
    ['dateTime', '2000-01-01T12:00:60Z', '2000-01-01T12:01:00Z'],
    ['date', '2002-10-10+13:00', '2002-10-09-11:00'],
    ['QName', 'p:a', 'q:a'],
  ])('of %s has the literals %s and %s', (name, one, other) => {
    const type = xsd(name);
    expect(type.valueKey(one, p)).toBeDefined();
    expect(type.valueKey(one, p)).toBe(type.valueKey(other, p));
  });

  test.each([
    ['string', 'a', 'a '],
    ['decimal', '0.1', '0.10000000000000001'],
    ['integer', '9007199254740992', '9007199254740993'],
    ['double', 'INF', '-INF'],
    ['duration', 'P1M', 'P30D'],
    ['duration', '-PT0.5S', 'PT0.5S'],
    ['dateTime', '2000-01-01T00:00:00', '2000-01-01T00:00:00Z'],
    ['dateTime', '2000-12-31T23:59:60Z', '2001-01-01T00:00:00Z'],
    ['anyURI', 'http://a/', 'http://A/'],
    ['QName', 'p:a', 'a'],
  ])('of %s is not both %s and %s', (name, one, other) => {
    const type = xsd(name);
    expect(type.valueKey(one, p)).toBeDefined();
    expect(type.valueKey(other, p)).toBeDefined();
    expect(type.valueKey(one, p)).not.toBe(type.valueKey(other, p));
  });

  test('of QName and NOTATION alone depends on the declarations in scope', () => {
    expect(typeNames.filter((name) => xsd(name).contextual)).toEqual(['QName', 'NOTATION']);
    expect(xsd('QName').valueKey('p:a', p)).toBe('{urn:p}a');
    expect(xsd('QName').valueKey('a', p)).toBe('{urn:d}a');
    expect(xsd('QName').valueKey('a')).toBe('{}a');
    expect(xsd('QName').allows('r:a', p)).toBe(false);
  });

  test('of ENTITY does not exist, because no DTD declares one', () => {
    expect(xsd('ENTITY').allows('a')).toBe(false);
    expect(xsd('ENTITIES').allows('a b')).toBe(false);
  });
});

describe('order', () => {
  /** XML Schema Part 2 §3.2.6.2 and §3.2.7.4, their tables. */
  test.each([
    ['duration', 'P1Y', '>', 'P364D'],
    ['duration', 'P1Y', '<>', 'P365D'],
    ['duration', 'P1Y', '<>', 'P366D'],
    ['duration', 'P1Y', '<', 'P367D'],
    ['duration', 'P1M', '>', 'P27D'],
    ['duration', 'P1M', '<>', 'P28D'],
    ['duration', 'P1M', '<>', 'P31D'],
    ['duration', 'P1M', '<', 'P32D'],
    ['duration', 'P5M', '>', 'P149D'],
    ['duration', 'P5M', '<>', 'P150D'],
    ['duration', 'P5M', '<>', 'P153D'],
    ['duration', 'P5M', '<', 'P154D'],
    ['duration', '-PT0.5S', '<', '-PT0.25S'],
    ['dateTime', '2000-01-15T00:00:00', '<', '2000-02-15T00:00:00'],
    ['dateTime', '2000-01-15T12:00:00', '<', '2000-01-16T12:00:00Z'],
    ['dateTime', '2000-01-01T12:00:00', '<>', '1999-12-31T23:00:00Z'],
    ['dateTime', '2000-01-16T12:00:00', '<>', '2000-01-16T12:00:00Z'],
    ['dateTime', '2000-01-16T00:00:00', '<>', '2000-01-16T12:00:00Z'],
    ['dateTime', '-0001-12-31T00:00:00', '<', '0001-01-01T00:00:00'],
    ['dateTime', '-0002-01-01T00:00:00', '<', '-0001-01-01T00:00:00'],
    ['dateTime', '2000-12-31T23:59:60.5Z', '<', '2001-01-01T00:00:00Z'],
    ['gMonthDay', '--02-28', '<', '--02-29'],
    ['float', 'NaN', '<>', '1'],
    ['double', '-INF', '<', '-1e308'],
    ['decimal', '-1.000000000000000001', '<', '-1'],
    ['integer', '9007199254740992', '<', '9007199254740993'],
  ])('of %s: %s %s %s', (name, left, order, right) => {
    expect(xsd(name, { maxExclusive: right }).allows(left)).toBe(order === '<');
    expect(xsd(name, { minExclusive: right }).allows(left)).toBe(order === '>');
    expect(xsd(name, { maxInclusive: right }).allows(left)).toBe(order === '<');
    expect(xsd(name, { minInclusive: right }).allows(left)).toBe(order === '>');
  });

  test('of decimals is that of integers once both are scaled', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0019'), minLength: 1, maxLength: 20 });
    const decimal = fc.tuple(
      fc.boolean(),
      digits,
      fc.string({ unit: fc.constantFrom(...'0019'), maxLength: 20 }),
    );
    const text = ([negative, whole, fraction]: [boolean, string, string]) =>
      `${negative ? '-' : ''}${whole}.${fraction}`;
    const scaled = ([negative, whole, fraction]: [boolean, string, string]) =>
      BigInt(whole + fraction.padEnd(20, '0')) * (negative ? -1n : 1n);
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const [one, other] = [scaled(left), scaled(right)];
        expect(xsd('decimal', { maxExclusive: text(right) }).allows(text(left))).toBe(one < other);
        expect(xsd('decimal', { minInclusive: text(right) }).allows(text(left))).toBe(one >= other);
        const key = (value: typeof left) => xsd('decimal').valueKey(text(value));
        expect(key(left) === key(right)).toBe(one === other);
      }),
    );
  });

  test('of instants is that of the time line', () => {
    const date = fc.date({ min: new Date('0001-01-03'), max: new Date('9999-12-29'), noInvalidDate: true });
    const zone = fc.integer({ min: -840, max: 840 });
    const text = (instant: Date, minutes: number) => {
      const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
      const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
      const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1);
      return `${local}${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
    };
    fc.assert(
      fc.property(date, zone, zone, fc.integer({ min: -1, max: 1 }), (instant, one, other, shift) => {
        const later = new Date(instant.getTime() + shift);
        const type = xsd('dateTime');
        expect(type.valueKey(text(instant, one)) === type.valueKey(text(later, other))).toBe(shift === 0);
        expect(xsd('dateTime', { maxExclusive: text(later, other) }).allows(text(instant, one))).toBe(
          shift > 0,
        );
      }),
    );
  });

  test('of floats rounds the literal once: ties are decided by all of its digits', () => {
    const above = '1.00000005960464477539062500000000000000000001'; // half-way between 1 and the next float, and a bit
    const half = '1.000000059604644775390625';
    expect(xsd('float').valueKey(half)).toBe('1');
    expect(xsd('float').valueKey(above)).toBe(String(Math.fround(1.0000001)));
    expect(xsd('float').valueKey(`-${above}`)).toBe(String(Math.fround(-1.0000001)));
    expect(xsd('float').valueKey('340282356779733661637539395458142568448')).toBe('Infinity');
    expect(xsd('float').valueKey('340282356779733661637539395458142568447.9')).not.toBe('Infinity');
    expect(xsd('float').valueKey('7.006492321624085354618e-46')).toBe('0');
    expect(xsd('float').valueKey('7.0064923216240853546187e-46')).toBe(String(2 ** -149));
  });

  test('knows NaN as a bound: equal to itself, above and below nothing', () => {
    expect(xsd('float', { minInclusive: 'NaN' }).allows('NaN')).toBe(true);
    expect(xsd('float', { minInclusive: 'NaN' }).allows('1')).toBe(false);
    expect(xsd('float', { maxExclusive: 'NaN' }).allows('NaN')).toBe(false);
  });
});

describe('digits', () => {
  test.each([
    ['0', 1, 0],
    ['100', 3, 0],
    ['00100.00', 3, 0],
    ['0.001', 3, 3],
    ['12.340', 4, 2],
    ['-123456789012345678901234567890.5', 31, 1],
  ])('of %s are %d in all, %d behind the point', (literal, total, fraction) => {
    const allows = (name: string, count: number) =>
      count >= (name === 'totalDigits' ? 1 : 0) && xsd('decimal', { [name]: String(count) }).allows(literal);
    expect([allows('totalDigits', total), allows('totalDigits', total - 1)]).toEqual([true, false]);
    expect([allows('fractionDigits', fraction), allows('fractionDigits', fraction - 1)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('any literal', () => {
  test('has a key exactly if it is allowed, and is never an exception', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'0123456789+-.:eETZPYMDHSINFa/%#[]? \t'),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.constantFrom(...typeNames), soup, (name, literal) => {
        const type = xsd(name);
        expect(type.valueKey(literal) !== undefined).toBe(type.allows(literal));
      }),
      { numRuns: 3000 },
    );
  });

  test('however long is answered in linear time', () => {
    const long = ['0', '9', 'a', ' ', 'a ', '-', '.', '%', ':', '/', '00:', 'QQ'].map((unit) =>
      unit.repeat(40_000 / unit.length),
    );
    for (const name of typeNames) {
      const type = xsd(name);
      for (const literal of long) {
        for (const text of [
          literal,
          `${literal}!`,
          `1.${literal}`,
          `P${literal}Y`,
          `2000-01-01T00:00:00.${literal}`,
          `PT1.${literal}1S`,
        ]) {
          expect(['string', 'undefined']).toContain(typeof type.valueKey(text));
        }
      }
    }
  });
});
