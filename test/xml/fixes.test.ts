import { describe, expect, test } from 'vitest';
import type { Diagnostic, Fix } from '../../src/diagnostics/diagnostic.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { corpusDocuments, corpusThere } from '../support/corpus.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { illFormed } from './well-formedness-cases.ts';

function diagnosticsOf(text: string): Diagnostic[] {
  return parseXml(text, { maxDiagnostics: 10_000 }).diagnostics;
}

/** The fixes of the first finding of a text, as titles, certain or not, and what becomes of the text. */
function fixesOf(text: string): unknown[] {
  const [first] = diagnosticsOf(text);
  return (first?.fixes ?? []).map(({ title, edits, certain }) => [
    certain ? 'certain' : 'guess',
    title,
    applyTextEdits(text, edits),
  ]);
}

describe('a certain fix of', () => {
  test.each([
    ['a bare ampersand', '<a>b & c</a>', 'write `&amp;` for `&`', '<a>b &amp; c</a>'],
    ['an ampersand in a URI', '<a b="?c=1&d=2"/>', 'write `&amp;` for `&`', '<a b="?c=1&amp;d=2"/>'],
    ['a reference without end', '<a>&amp b</a>', 'write `&amp;`', '<a>&amp; b</a>'],
    ['a less-than sign in text', '<a>1 < 2</a>', 'write `&lt;` for `<`', '<a>1 &lt; 2</a>'],
    ['less-than signs in a value', `<a b='<<1'/>`, 'write `&lt;` for `<`', `<a b='&lt;&lt;1'/>`],
    ['quotes that are missing', '<a b="1" c=2/>', 'write `c="2"`', '<a b="1" c="2"/>'],
    ['quotes of a word processor', '<a b="1" c=\u201c2\u201d/>', 'write `c="2"`', '<a b="1" c="2"/>'],
    ['an equals sign that is missing', `<a b '1'/>`, "write `=` behind 'b'", `<a b='1'/>`],
    ['a space that is missing', `<a b='1'c='2'/>`, "write a space before 'c'", `<a b='1' c='2'/>`],
    ['an attribute written twice', `<a b='1' c='2' b="1"/>`, "remove the second 'b'", `<a b='1' c='2'/>`],
    [
      'an attribute of two prefixes',
      `<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='1'/>`,
      "remove 'q:b'",
      `<a xmlns:p='u' xmlns:q='u' p:b='1'/>`,
    ],
    ['a slip in an end tag', '<memory>1</memroy >', 'write `</memory>`', '<memory>1</memory >'],
    ['an end tag without name', '<a></>', 'write `</a>`', '<a></a>'],
    ['white space in an end tag', '<a></ a>', 'write `</a>`', '<a></a>'],
    ['an end tag that closes itself', '<a></a/>', 'write `</a>`', '<a></a>'],
    ['an end tag without bracket', '<a><b></b\n  <c/></a>', 'write `</b>`', '<a><b></b>\n  <c/></a>'],
    ['a slash apart from its bracket', '<a / >', 'write `/>`', '<a />'],
    [
      'a document type declaration',
      '<!DOCTYPE a SYSTEM "a.dtd">\n<a/>\n',
      'remove the document type declaration',
      '<a/>\n',
    ],
    [
      'hyphens in a comment',
      '<a/><!-- b -- c -->',
      'part the hyphens in the comment',
      '<a/><!-- b - - c -->',
    ],
    ['lines of hyphens', '<a/><!------ b --->', 'part the hyphens in the comment', '<a/><!--==== b - -->'],
    [
      'white space before the XML declaration',
      '\n<?xml version="1.0"?><a/>',
      'remove the white space before the XML declaration',
      '<?xml version="1.0"?><a/>',
    ],
    [
      'an XML declaration that ends like a tag',
      '<?xml version="1.0"><a/>',
      'end the XML declaration with `?>`',
      '<?xml version="1.0"?><a/>',
    ],
  ])('%s', (_, text, title, fixed) => {
    expect(fixesOf(text)).toEqual([['certain', title, fixed]]);
    expect(diagnosticsOf(fixed)).toEqual([]);
  });
});

describe('what the author has to judge is', () => {
  test.each([
    ['a tag or a sign', '<a>< b>1</b></a>', '<a>&lt; b>1</b></a>'],
    ['which of two values is meant', `<a b='1' b='2'/>`, `<a b='1'/>`],
    ['an end tag of quite another name', '<memory>1</domain>', '<memory>1</memory>'],
    ['an end tag whose right one follows', '<a><b>1</c></b></a>', '<a><b>1</b></a>'],
    ['the same, some way ahead', '<a><b>1</c>\n2</b></a>', '<a><b>1\n2</b></a>'],
    ['where an element ends', '<a><b>1\n<c/></a>', '<a><b>1</b>\n<c/></a>'],
    ['whether an element is empty', '<a><b></a>', '<a><b/></a>'],
    ['what an element holds', '<a>\n  <b>\n    <c/>\n</a>', '<a>\n  <b>\n    <c/>\n  </b>\n</a>'],
    ['where a value ends', `<a b='1 >c</a>`, `<a b='1' >c</a>`],
    ['an entity', '<a>&nbsp;</a>', '<a>&amp;nbsp;</a>'],
    ['what is cut off', '<a><b>', '<a><b></b></a>'],
    ['what a slash is for', `<a / b='1'/>`, `<a  b='1'/>`],
    ['what a document type declares', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<a>&b;</a>'],
    ['a comment with tags in it', '<a><!-- b -- <c/> --></a>', '<a><!-- b - - <c/> --></a>'],
    ['a character that cannot be said', '<a>\u0001</a>', '<a></a>'],
  ])('%s', (_, text, fixed) => {
    expect(fixesOf(text)).toMatchObject([['guess', expect.anything(), fixed]]);
  });
});

/** What a certain fix promises and does not keep; undefined where it keeps it. */
function brokenPromise(
  text: string,
  before: readonly Diagnostic[],
  own: Diagnostic,
  fix: Fix,
): string | undefined {
  const after = diagnosticsOf(applyTextEdits(text, fix.edits));
  const left = new Map<string, number>();
  const count = (code: string, by: number): number => {
    left.set(code, (left.get(code) ?? 0) + by);
    return left.get(code) as number;
  };
  for (const { code } of before) count(code, 1);
  count(own.code, -1);
  const added = after.find(({ code }) => count(code, -1) < 0);
  return added && `${fix.title}: ${added.code} at ${added.span.start} in ${JSON.stringify(text)}`;
}

const characters = [...`<>/='"&;- \n`, 'a', '1', '--', '<!--', '</', ']]>', '&amp', "='", ' b='];

/** A text with a few characters dropped, put in, or replaced. */
function damaged(text: string, random: Random): string {
  let result = text;
  for (let slips = 1 + random.below(3); slips > 0; slips--) {
    const at = random.below(result.length + 1);
    const dropped = random.chance(0.6) ? 1 + random.below(2) : 0;
    const added = dropped === 0 || random.chance(0.4) ? random.pick(characters) : '';
    result = result.slice(0, at) + added + result.slice(at + dropped);
  }
  return result;
}

const wellFormed = [
  ...corpusDocuments()
    .filter(({ bytes }) => bytes.length < 4000)
    .map(({ bytes }) => new TextDecoder().decode(bytes)),
  `<domain type='kvm' id="1"><name>a</name><!-- b --><os><type arch='x'>hvm</type></os><on/></domain>`,
];

test('a certain fix removes its finding and brings no other, whatever else is wrong', () => {
  const runs = Number(process.env.DOMXML_XML_FIX_RUNS ?? 4000);
  const random = seededRandom(5);
  const broken: string[] = [];
  let certain = 0;
  const texts = [
    ...Object.values(illFormed),
    ...Array.from({ length: runs }, () => damaged(random.pick(wellFormed), random)),
  ];
  for (const text of texts) {
    const before = diagnosticsOf(text);
    for (const own of before) {
      for (const fix of own.fixes ?? []) {
        if (!fix.certain) continue;
        certain++;
        const promise = brokenPromise(text, before, own, fix);
        if (promise !== undefined) broken.push(promise);
      }
    }
  }
  console.log(`${certain} certain fixes of ${texts.length} texts, ${broken.length} break their promise`);
  expect(broken.slice(0, 5)).toEqual([]);
});

test('the title of a fix can be read, however long the names are', () => {
  const name = 'x'.repeat(100_000);
  const titles = [`<${name}>`, `<a><b></${name}></a>`, `<a ${name}=1/>`, `<a>&${name}</a>`].flatMap((text) =>
    diagnosticsOf(text).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
  );
  expect(titles.length).toBeGreaterThan(3);
  expect(Math.max(...titles.map(({ length }) => length))).toBeLessThan(500);
});

test.skipIf(!corpusThere)('documents of the corpus are among those that are damaged', () => {
  expect(wellFormed.length).toBeGreaterThan(1000);
});
