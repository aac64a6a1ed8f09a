import { describe, expect, test } from 'vitest';
import { accepts } from '../../../src/relaxng/derivative/derivative-engine.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { compareGrammars } from '../../../src/relaxng/inclusion/compare-grammars.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { smallGrammar } from '../small-grammar.ts';

/** The differences of two schemas, one a line: who accepts it, where, why, an example; the examples hold. */
function differences(older: string, newer: string): string[] {
  return differencesOf(smallGrammar(older), smallGrammar(newer));
}

function differencesOf(older: Grammar, newer: Grammar): string[] {
  const { oldInNew, newInOld } = compareGrammars(older, newer);
  expect([oldInNew.verdict, newInOld.verdict]).not.toContain('unproved');
  return [
    ...oldInNew.differences.map((difference) => ({ side: 'OLD', ...difference })),
    ...newInOld.differences.map((difference) => ({ side: 'NEW', ...difference })),
  ].map(({ side, kind, path, explanation, example = '', otherPaths, otherWays }) => {
    const { document, diagnostics } = parseXml(example);
    expect(diagnostics).toEqual([]);
    expect([accepts(older, document), accepts(newer, document)], example).toEqual([
      side === 'OLD',
      side === 'NEW',
    ]);
    const others = otherPaths.length + otherWays === 0 ? '' : ` (+${otherPaths.length}, +${otherWays})`;
    return `${side} ${kind} ${path}: ${explanation}${others}\n${example.replace(/\n\s*/g, '')}`;
  });
}

const start = (content: string, defines = ''): string =>
  `<start><element name='a'>${content}</element></start>${defines}`;
const child = (name: string, content = '<empty/>'): string => `<element name='${name}'>${content}</element>`;
const attribute = (name: string, content = '<text/>'): string =>
  `<attribute name='${name}'>${content}</attribute>`;
const values = (...literals: string[]): string =>
  `<choice>${literals.map((literal) => `<value>${literal}</value>`).join('')}</choice>`;

describe('schemas that accept the same are proved equal', () => {
  const integer = (from: number, to: number): string =>
    `<data type='integer'><param name='minInclusive'>${from}</param><param name='maxInclusive'>${to}</param></data>`;
  test.each([
    [
      'alternatives of values and of attributes',
      start(attribute('x', values('1', '2'))),
      start(`<choice>${attribute('x', values('2'))}${attribute('x', values('1'))}</choice>`),
    ],
    [
      'the order of attributes, and attributes beside children',
      start(`${attribute('x')}${attribute('y')}${child('b')}`),
      start(`<interleave>${child('b')}<group>${attribute('y')}${attribute('x')}</group></interleave>`),
    ],
    [
      'repetition in other words',
      start(`<zeroOrMore>${child('b')}</zeroOrMore>`),
      start(`<optional>${child('b')}<optional><oneOrMore>${child('b')}</oneOrMore></optional></optional>`),
    ],
    [
      'a choice taken out of a group',
      start(
        `<choice><group>${child('b')}${child('d')}</group><group>${child('c')}${child('d')}</group></choice>`,
      ),
      start(`<choice>${child('b')}${child('c')}</choice>${child('d')}`),
    ],
    [
      'a choice taken into an element',
      start(`<choice>${child('b', attribute('x'))}${child('b', attribute('y'))}</choice>`),
      start(child('b', `<choice>${attribute('x')}${attribute('y')}</choice>`)),
    ],
    [
      'repeated choice as interleave',
      start(`<zeroOrMore><choice>${child('b')}${child('c')}</choice></zeroOrMore>`),
      start(
        `<interleave><zeroOrMore>${child('b')}</zeroOrMore><zeroOrMore>${child('c')}</zeroOrMore></interleave>`,
      ),
    ],
    [
      'interleave as all orders',
      start(`<interleave>${child('b')}${child('c')}</interleave>`),
      start(
        `<choice><group>${child('b')}${child('c')}</group><group>${child('c')}${child('b')}</group></choice>`,
      ),
    ],
    [
      'mixed content',
      start(`<mixed><zeroOrMore>${child('b')}</zeroOrMore></mixed>`),
      start(`<zeroOrMore><choice><text/>${child('b')}</choice></zeroOrMore>`),
    ],
    [
      'ranges that meet',
      start(integer(0, 10)),
      start(`<choice>${integer(0, 5)}${integer(5, 7)}${integer(7, 10)}</choice>`),
    ],
    [
      'a pattern and its values',
      start(`<data type='string'><param name='pattern'>[ab]|c</param></data>`),
      start(
        `<choice><value type='string'>a</value><value type='string'>b</value><value type='string'>c</value></choice>`,
      ),
    ],
    [
      'recursion that is unrolled',
      start(
        `<optional><ref name='b'/></optional>`,
        `<define name='b'>${child('b', "<optional><ref name='b'/></optional>")}</define>`,
      ),
      start(
        `<optional>${child('b', "<optional><ref name='b'/></optional>")}</optional>`,
        `<define name='b'>${child('b', "<optional><ref name='c'/></optional>")}</define><define name='c'>${child('b', "<optional><ref name='b'/></optional>")}</define>`,
      ),
    ],
    [
      'wildcards put together',
      `<element><anyName/><empty/></element>`,
      `<choice><element><nsName ns=''/><empty/></element><element><anyName><except><nsName ns=''/></except></anyName><empty/></element></choice>`,
    ],
    [
      'what nothing can match',
      start(
        `<optional><ref name='b'/></optional>`,
        `<define name='b'>${child('b', "<ref name='b'/>")}</define>`,
      ),
      start('<empty/>'),
    ],
    [
      'an attribute that a wildcard allows as well',
      start(`<zeroOrMore><attribute><anyName/></attribute></zeroOrMore>`),
      start(
        `<zeroOrMore><attribute><anyName><except><name>x</name></except></anyName></attribute></zeroOrMore><optional>${attribute('x')}</optional>`,
      ),
    ],
  ])('%s', (_, older, newer) => {
    expect(differences(older, newer)).toEqual([]);
  });
});

describe('each kind of difference is told with path, reason and example', () => {
  test.each([
    [
      'an attribute',
      start('<empty/>'),
      start(`<optional>${attribute('x', values('1'))}</optional>`),
      ["NEW attribute a/@x: attribute `x` is accepted here only by NEW\n<a x='1'/>"],
    ],
    [
      'a required attribute',
      start(`<optional>${attribute('x', values('1'))}</optional>`),
      start(attribute('x', values('1'))),
      ['OLD requiredAttribute a/@x: attribute `x` is required by NEW\n<a/>'],
    ],
    [
      'values',
      start(attribute('x', values('1', '2', '3'))),
      start(attribute('x', values('1'))),
      ["OLD value a/@x: values '2', '3' of attribute `x` are accepted only by OLD\n<a x='2'/>"],
    ],
    [
      'a range',
      start(attribute('x', "<data type='unsignedByte'/>")),
      start(attribute('x', "<data type='unsignedByte'><param name='maxInclusive'>254</param></data>")),
      ["OLD value a/@x: values such as '255' of attribute `x` are accepted only by OLD\n<a x='255'/>"],
    ],
    [
      'a child',
      start(child('b')),
      start(`${child('b')}<optional>${child('c')}</optional>`),
      ['NEW element a/c: element <c> is accepted here only by NEW\n<a><b/><c/></a>'],
    ],
    [
      'a required child',
      start(`${child('b')}<optional>${child('c')}</optional>`),
      start(`${child('b')}${child('c')}`),
      ['OLD requiredElement a/c: element <c> is required by NEW\n<a><b/></a>'],
    ],
    [
      'the order of children',
      start(`<interleave>${child('b')}${child('c')}</interleave>`),
      start(`${child('b')}${child('c')}`),
      ['OLD order a: element <c> may come before <b> only in OLD: the order differs\n<a><c/><b/></a>'],
    ],
    [
      'a further child',
      start(`<oneOrMore>${child('b')}</oneOrMore>`),
      start(child('b')),
      ['OLD combination a/b: a further element <b> is accepted only by OLD\n<a><b/><b/></a>'],
    ],
    [
      'text',
      start('<text/>'),
      start('<empty/>'),
      ['OLD text a: text is accepted here only by OLD\n<a>a</a>'],
    ],
    [
      'text beside children',
      start(`<mixed>${child('b')}</mixed>`),
      start(child('b')),
      ['OLD text a: text is accepted here only by OLD\n<a><b/>text</a>'],
    ],
    [
      'a text value',
      start(child('b', values('1', '2'))),
      start(child('b', values('1'))),
      ["OLD value a/b: value '2' is accepted only by OLD\n<a><b>2</b></a>"],
    ],
    [
      'attributes that go together',
      start(
        `<optional>${attribute('x', values('1'))}</optional><optional>${attribute('y', values('1'))}</optional>`,
      ),
      start(`<choice>${attribute('x', values('1'))}${attribute('y', values('1'))}<empty/></choice>`),
      [
        "OLD combination a/@x: attribute `x` with the value '1' is accepted beside y='1' only by OLD\n<a y='1' x='1'/>",
      ],
    ],
    [
      'the root element',
      child('a'),
      child('b'),
      [
        'OLD element a: element <a> is accepted here only by OLD\n<a/>',
        'NEW element b: element <b> is accepted here only by NEW\n<b/>',
      ],
    ],
    [
      'values of other attributes that ask for a child',
      start(
        `<choice><group>${attribute('x', values('1'))}${child('b')}</group><group>${attribute('x', values('2'))}${child('c')}</group></choice>`,
      ),
      start(`${attribute('x', values('1', '2'))}<choice>${child('b')}${child('c')}</choice>`),
      [
        "NEW combination a/c: element <c> is accepted beside these attributes only by NEW\n<a x='1'><c/></a>",
        "NEW combination a/b: element <b> is accepted beside these attributes only by NEW\n<a x='2'><b/></a>",
      ],
    ],
  ])('%s', (_, older, newer, expected) => {
    expect(differences(older, newer)).toEqual(expected);
  });

  test('independent causes are told side by side, in one element and behind what is refused anyway', () => {
    const older = start(
      `${attribute('x', values('1'))}${attribute('y', values('1'))}<interleave>${child('b', values('1'))}${child('c')}</interleave>`,
    );
    const newer = start(
      `${attribute('z', values('1'))}${attribute('y', values('2'))}<interleave>${child('b', values('2'))}${child('d')}</interleave>`,
    );
    expect(
      differences(older, newer)
        .map((line) => line.split('\n')[0])
        .sort(),
    ).toEqual(
      [
        'OLD attribute a/@x: attribute `x` is accepted here only by OLD',
        "OLD value a/@y: value '1' of attribute `y` is accepted only by OLD",
        'OLD requiredAttribute a/@z: attribute `z` is required by NEW',
        'OLD element a/c: element <c> is accepted here only by OLD',
        'OLD requiredElement a/d: element <d> is required by NEW',
        "OLD value a/b: value '1' is accepted only by OLD",
        'NEW requiredAttribute a/@x: attribute `x` is required by OLD',
        "NEW value a/@y: value '2' of attribute `y` is accepted only by NEW",
        'NEW attribute a/@z: attribute `z` is accepted here only by NEW',
        'NEW element a/d: element <d> is accepted here only by NEW',
        'NEW requiredElement a/c: element <c> is required by OLD',
        "NEW value a/b: value '2' is accepted only by NEW",
      ].sort(),
    );
  });

  test('a cause that many places lead to is told once, by the shortest path', () => {
    const inside = (content: string): string =>
      start(
        `<interleave>${['b', 'c', 'd'].map((name) => child(name, "<optional><ref name='deep'/></optional>")).join('')}</interleave>`,
        `<define name='deep'>${child('deep', content)}</define>`,
      );
    const found = differences(
      inside('<empty/>'),
      inside(`<optional>${attribute('x', values('1'))}</optional>`),
    );
    expect(found).toEqual([
      "NEW attribute a/b/deep/@x: attribute `x` is accepted here only by NEW (+0, +2)\n<a><c/><d/><b><deep x='1'/></b></a>",
    ]);
  });
});

describe('wildcards are compared exactly', () => {
  const anyElement = (except: string): string => `<element><anyName>${except}</anyName><empty/></element>`;
  test.each([
    [
      'all names, and all but one',
      start(anyElement('')),
      start(anyElement('<except><name>x</name></except>')),
      ['OLD element a/*: an element of any other name is accepted here only by OLD\n<a><x/></a>'],
    ],
    [
      'all names, and those of a namespace',
      start(anyElement('')),
      start("<element><nsName ns='urn:n'/><empty/></element>"),
      ['OLD element a/*: an element of any other name is accepted here only by OLD\n<a><other/></a>'],
    ],
    [
      'a namespace, and one name of it',
      start("<element><nsName ns='urn:n'/><empty/></element>"),
      start("<element name='x' ns='urn:n'><empty/></element>"),
      [
        "OLD element a/*: an element of any other name is accepted here only by OLD\n<a xmlns:n='urn:n'><n:other/></a>",
      ],
    ],
    [
      'attributes of any name',
      start('<zeroOrMore><attribute><anyName/></attribute></zeroOrMore>'),
      start(`<optional>${attribute('x')}</optional>`),
      ["OLD attribute a/@*: an attribute of any other name is accepted here only by OLD\n<a other='a'/>"],
    ],
    [
      'one attribute of any name, and at least one',
      start("<oneOrMore><attribute><nsName ns=''/></attribute></oneOrMore>"),
      start("<zeroOrMore><attribute><nsName ns=''/></attribute></zeroOrMore>"),
      ['NEW requiredAttribute a/@*: attribute `*` is required by OLD\n<a/>'],
    ],
    [
      'a name that a wildcard shares with a definition',
      start(
        `<choice>${child('x', values('1'))}<element><anyName><except><name>x</name></except></anyName><text/></element></choice>`,
      ),
      start('<element><anyName/><text/></element>'),
      ["NEW value a/x: values such as 'a' are accepted only by NEW\n<a><x>a</x></a>"],
    ],
  ])('%s', (_, older, newer, expected) => {
    expect(differences(older, newer)).toEqual(expected);
  });
});

describe('text, values and elements are told apart', () => {
  test('a value or an element, and text', () => {
    const either = start(`<choice>${values('1')}${child('b')}</choice>`);
    expect(
      differences(either, start(`<mixed><optional>${child('b')}</optional></mixed>`)).map(
        (line) => line.split('\n')[1],
      ),
    ).toEqual(['<a>a</a>', '<a><b/>text</a>']);
    expect(differences(either, start(`<choice>${child('b')}${values('1')}</choice>`))).toEqual([]);
  });

  test('an element where only a value is left', () => {
    const recursive = (rest: string): string =>
      `<start><ref name='a'/></start><define name='a'>${child('a', `<choice><group>${attribute('x', values('1'))}<ref name='a'/></group>${values('2')}${rest}</choice>`)}</define>`;
    expect(differences(recursive(''), recursive("<ref name='a'/>"))).toEqual([
      'NEW combination a/a: element <a> is accepted beside these attributes only by NEW\n<a><a>2</a></a>',
    ]);
  });

  test('white space counts where a string is asked for', () => {
    const string = (literal: string): string => start(`<value type='string'>${literal}</value>`);
    expect(differences(string(''), start('<empty/>'))).toEqual([
      "NEW value a: values such as ' ' are accepted only by NEW\n<a> </a>",
    ]);
    expect(differences(string('x'), string(' x')).map((line) => line.split('\n')[1])).toEqual([
      '<a>x</a>',
      '<a> x</a>',
    ]);
  });
});

describe('what cannot be proved is not called equal', () => {
  test('too many definitions for one element', () => {
    const many = Array.from({ length: 31 }, (_, index) => `${index}`);
    const apart = start(
      `<choice>${many.map((value) => child('b', `${attribute('x', values(value))}`)).join('')}</choice>`,
    );
    const together = start(child('b', attribute('x', values(...many))));
    const { oldInNew, newInOld } = compareGrammars(smallGrammar(apart), smallGrammar(together));
    expect(oldInNew.verdict).toBe('included');
    expect(newInOld).toEqual({
      verdict: 'unproved',
      differences: [],
      doubts: ['an element may match more than 30 definitions at one place'],
    });
  });

  test('names whose meaning depends on declarations', () => {
    const name = (pattern: string): string => start(`<data type='QName'>${pattern}</data>`);
    const { newInOld } = compareGrammars(
      smallGrammar(name('')),
      smallGrammar(name("<param name='minLength'>0</param>")),
    );
    expect(newInOld.verdict).toBe('unproved');
    expect(newInOld.doubts.join()).toMatch(/QName/);
  });
});

test('definitions may be nested in thousands', () => {
  const depth = 1500;
  const chain = (end: string): string => {
    const defines = Array.from(
      { length: depth },
      (_, index) => `<define name='d${index}'>${child(`e${index}`, `<ref name='d${index + 1}'/>`)}</define>`,
    );
    return `<start><ref name='d0'/></start>${defines.join('')}<define name='d${depth}'>${child('end', end)}</define>`;
  };
  const [difference = ''] = differences(chain(values('1', '2')), chain(values('1')));
  expect(difference).toMatch(/^OLD value e0\/e1\/.*\/end: value '2' is accepted only by OLD\n/);
});

test('interleaves of many children cost their sum, not their product', () => {
  const names = Array.from({ length: 60 }, (_, index) => `c${index}`);
  const all = (last: string): string =>
    start(
      `<interleave>${names.map((name) => `<optional>${child(name)}</optional>`).join('')}<optional>${child(last)}</optional></interleave>`,
    );
  expect(differences(all('x'), all('y'))).toEqual([
    'OLD element a/x: element <x> is accepted here only by OLD\n<a><x/></a>',
    'NEW element a/y: element <y> is accepted here only by NEW\n<a><y/></a>',
  ]);
  const branches = (last: string): string =>
    start(
      `<choice>${child('only')}<interleave>${names.map((name) => child(name)).join('')}</interleave><interleave>${names.map((name) => child(name)).join('')}${child(last)}</interleave></choice>`,
    );
  expect(differences(branches('x'), branches('y')).length).toBe(2);
});
