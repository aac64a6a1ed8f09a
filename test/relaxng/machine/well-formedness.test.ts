import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTables } from '../../../src/relaxng/compile/compile-tables.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { Machine } from '../../../src/relaxng/machine/machine.ts';
import type { NameClass } from '../../../src/relaxng/name-class.ts';
import { PatternBuilder } from '../../../src/relaxng/pattern-builder.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { readXml } from '../../../src/xml/read.ts';

const anyName: NameClass = { kind: 'anyName' };

/** Accepts every well-formed document. */
function anything(): Grammar {
  const builder = new PatternBuilder();
  const element = builder.element(anyName, { definition: 'any', source: '', start: 0, end: 0 });
  const attributes = builder.zeroOrMore(builder.attribute(anyName, builder.text));
  const children = builder.zeroOrMore(element);
  builder.setContent(element, builder.group([attributes, builder.interleave([builder.text, children])]));
  return { builder, start: element, elements: [element], annotations: new Map() };
}

const { tables } = compileTables(anything());
if (tables === undefined) throw new Error('the simplest grammar has no tables');
const machine = new Machine(tables);

function expectAgreement(text: string): boolean {
  const expected = parseXml(text).diagnostics.length === 0;
  expect(machine.accepts(text), JSON.stringify(text)).toBe(expected);
  return expected;
}

const fragments = fc.constantFrom(
  ...'< > & ; \' " / = a b : x é \ud83d\ude00 \ud800 \uffff \0 \u0001 \t \n \r ] - ? !'.split(' '),
  ' ',
  ...[
    '<a>',
    '</a>',
    '<a/>',
    '<a ',
    "b='",
    "='1'",
    "'>",
    '/>',
    '<p:a>',
    '</p:a>',
    '<p:a p:b="1"/>',
    '<a b="1" b="2"/>',
  ],
  ...[
    '<a xmlns:p="u" xmlns:q="u" p:b="" q:b=""/>',
    'xmlns="u" ',
    'xmlns:p="u" ',
    'xmlns:p="" ',
    'xmlns:xml="u" ',
  ],
  ...['xmlns:xmlns="u" ', 'xmlns="http://www.w3.org/2000/xmlns/" ', 'xml:lang="en" '],
  ...['xmlns:x="http://www.w3.org/XML/1998/namespace" ', 'xmlns:xml="http://www.w3.org/XML/1998/namespace" '],
  ...[
    '<!--',
    '-->',
    '--',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<?a b?>',
    '<?xml version="1.0"?>',
    '<?xml version="1.1"?>',
  ],
  ...[
    '<?XML ?>',
    '<?p:a?>',
    '<?é?>',
    '<!DOCTYPE a>',
    '&lt;',
    '&amp;',
    '&nope;',
    '&#65;',
    '&#x41;',
    '&#0;',
    '&#xD800;',
  ],
  ...[
    '&#x10FFFF;',
    '&#x110000;',
    '&#00000000065;',
    '&#;',
    '&#x;',
    '&',
    '\ufeff',
    '-a',
    '.a',
    '1a',
    'a-.1',
    '·a',
    'a·',
  ],
);

test('accepts exactly what the reader has nothing to say about', () => {
  let wellFormed = 0;
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 12 }), fc.boolean(), (parts, isWrapped) => {
      const text = isWrapped ? `<r xmlns:p='urn:p'>${parts.join('')}</r>` : parts.join('');
      if (expectAgreement(text)) wellFormed++;
    }),
    { numRuns: 20_000 },
  );
  expect(wellFormed).toBeGreaterThan(300);
});

test('attributes, names and prefixes, one by one', () => {
  for (const text of [
    '<a b = "1"\n\tc\r=\r"2" />',
    '<a b="1"c="2"/>',
    "<a b='<'/>",
    "<a b='&#60;&quot;\"'/>",
    '<é ü="1"/>',
    '<a·/>',
    '<·a/>',
    '<a:b/>',
    '<a:b xmlns:a="u"/>',
    '<a:b:c xmlns:a="u"/>',
    '<a xmlns="u"><b xmlns=""/></a>',
    '<a xmlns:p="u"><b/></a><p:c/>',
    '<a xmlns:p="u"><p:b/></a>',
    '<a><b xmlns:p="u"/><p:b/></a>',
    '<a xmlns:p="u" xmlns:p="v"/>',
    '<a xmlns="u" xmlns="u"/>',
    '<a xml:id="1" xml:id="2"/>',
    '<xml:a/>',
    '<xmlns:a/>',
    '<a></a\n>',
    '<a></ a>',
    '<a></ab>',
    '<ab></a>',
    '<a:b xmlns:a="u"></a>',
    '<a:b xmlns:a="u"></a:b>',
    '<a/><!-- - --><?p?>\n',
    '<a/><!-- -- -->',
    '<a/><!-- --->',
    '<a/>x',
    '<a/>&#32;',
    '<a/><![CDATA[]]>',
    '<a/><b/>',
    '',
    ' ',
    '\ufeff<a/>',
    ' <?xml version="1.0"?><a/>',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a/>',
    '<?xml version="1.0" standalone="yes" encoding="UTF-8"?><a/>',
    '<?xml encoding="UTF-8"?><a/>',
    '<?xml version="1.0" ?',
    '<?xml-stylesheet href="a"?><a/>',
    '<?xmlé?><a/>',
    '<?xml:a?><a/>',
    '<a',
    '<a b',
    '<a b=',
    '<a b="',
    '<a>',
    '<a><',
    '<a><!',
    '<a><!-',
    '<a><![CDATA[',
    '<a>&',
    '<a>&#x',
    '</a>',
    '<a>]]></a>',
    '<a>]] ></a>',
  ]) {
    expectAgreement(text);
  }
});

test('bytes are accepted exactly if they are UTF-8 that the reader has nothing to say about', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  for (const bytes of [
    encode('<a>é</a>'),
    encode('\ufeff<a/>'),
    encode('<?xml version="1.0" encoding="utf-8"?><a/>'),
    encode('\ufeff<?xml version="1.0" encoding="UTF8"?><a/>'),
    encode('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'),
    encode('<?xml version="1.0" encoding="US-ASCII"?><a/>'),
    encode('<?xml version="1.0" encoding="us-ascii"?><a>é</a>'),
    Uint8Array.of(0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e),
    Uint8Array.of(0x3c, 0x61, 0x2f, 0x3e, 0xc0, 0x80),
    Uint8Array.of(0x3c, 0xed, 0xa0, 0x80, 0x2f, 0x3e),
    new Uint8Array(0),
  ]) {
    const isClean = readXml(bytes).diagnostics.length === 0;
    expect(machine.accepts(bytes), new TextDecoder().decode(bytes)).toBe(isClean);
  }
});

test('depth, width and length cost no stack and no more than linear time', () => {
  const deep = 200_000;
  expect(machine.accepts(`${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}`)).toBe(true);
  expect(machine.accepts(`${'<a>'.repeat(deep)}${'</a>'.repeat(deep - 1)}`)).toBe(false);
  const attributes = Array.from({ length: 100_000 }, (_, index) => ` a${index}=''`).join('');
  expect(machine.accepts(`<a${attributes}/>`)).toBe(true);
  expect(machine.accepts(`<a${attributes} a77777=''/>`)).toBe(false);
  const declarations = Array.from({ length: 50_000 }, (_, index) => ` xmlns:p${index}='u${index}'`).join('');
  const uses = Array.from({ length: 50_000 }, (_, index) => `<p${index}:a/>`).join('');
  expect(machine.accepts(`<a${declarations}>${uses}</a>`)).toBe(true);
  expect(machine.accepts(`<a>${'<b/>'.repeat(1_000_000)}</a>`)).toBe(true);
  expect(machine.accepts(`<a>${'&amp;'.repeat(200_000)}</a>`)).toBe(true);
});
