import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compileTables } from '../../../src/relaxng/compile/compile-tables.ts';
import type { GrammarTables } from '../../../src/relaxng/compile/tables.ts';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { Machine } from '../../../src/relaxng/machine/machine.ts';
import { officialSchema } from '../../support/schema-files.ts';
import { smallGrammar } from '../small-grammar.ts';

function tablesOf(pattern: string): GrammarTables {
  const { tables, reason } = compileTables(smallGrammar(pattern));
  if (tables === undefined) throw new Error(reason);
  return tables;
}

function verdicts(pattern: string, documents: readonly string[]): boolean[] {
  const machine = new Machine(tablesOf(pattern));
  return documents.map((document) => machine.accepts(document));
}

const size = (tables: GrammarTables): number => JSON.stringify(tables).length;
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

describe('tables stay small', () => {
  test('an interleave costs the sum of its members, not their product', () => {
    const interleave = (count: number): string =>
      `<element name='r'><interleave>${times(
        count,
        (index) => `<optional><element name='e${index}'><text/></element></optional>`,
      )}</interleave></element>`;
    expect(size(tablesOf(interleave(80)))).toBeLessThan(5 * size(tablesOf(interleave(20))));
  });

  test('optional attributes cost their number, not their combinations', () => {
    const attributes = (count: number): string =>
      `<element name='r'>${times(
        count,
        (index) => `<optional><attribute name='a${index}'><data type='int'/></attribute></optional>`,
      )}<empty/></element>`;
    expect(size(tablesOf(attributes(80)))).toBeLessThan(5 * size(tablesOf(attributes(20))));
  });

  test('what all alternatives of a choice share is not part of the choice', () => {
    const shared = times(12, (index) => `<optional><element name='s${index}'><empty/></element></optional>`);
    const either = (name: string): string =>
      `<interleave><element name='${name}'><empty/></element>${shared}</interleave>`;
    const choice = `<element name='r'><choice>${either('x')}${either('y')}</choice></element>`;
    expect(size(tablesOf(choice))).toBeLessThan(2_000);
    expect(
      verdicts(choice, ['<r><s3/><x/><s0/></r>', '<r><y/></r>', '<r><x/><y/></r>', '<r><s0/></r>']),
    ).toEqual([true, true, false, false]);
  });

  test('definitions that cannot be told apart are one, however many times a schema includes them', () => {
    const scope = (name: string, body: string): string =>
      `<element name='${name}'><grammar><start><ref name='tree'/></start>
        <define name='tree'><element name='tree'><zeroOrMore><choice><ref name='tree'/>${body}</choice></zeroOrMore></element></define>
      </grammar></element>`;
    const leaf = "<element name='leaf'><attribute name='a'/></element>";
    const same = `<element name='r'>${scope('x', leaf)}${scope('y', leaf)}</element>`;
    const different = `<element name='r'>${scope('x', leaf)}${scope('y', leaf.replace("'a'", "'b'"))}</element>`;
    const sets = (pattern: string): number => tablesOf(`<start>${pattern}</start>`).candidateSets.length;
    expect(sets(same)).toBeLessThan(sets(different));
  });

  const domain = officialSchema('domain');
  test.skipIf(domain === undefined)("libvirt's domain grammar fits in 25 kB of gzip", () => {
    const { grammar } = compileSchema(domain as string, (uri) => readFileSync(uri, 'utf8'));
    const { tables } = compileTables(grammar as Grammar);
    expect(gzipSync(JSON.stringify(tables)).length).toBeLessThan(25_000);
  });
});

test('the same schema gives the same tables', () => {
  const pattern = `<element name='r'><choice><attribute name='a'><value>x</value></attribute><element name='b'><text/></element></choice></element>`;
  expect(tablesOf(pattern)).toEqual(tablesOf(pattern));
});

describe('what tables cannot say is refused with the reason', () => {
  const reason = (pattern: string): string | undefined => compileTables(smallGrammar(pattern)).reason;

  test('values that depend on namespace declarations', () => {
    expect(reason(`<element name='r'><data type='QName'/></element>`)).toBe(
      'values of QName depend on namespace declarations',
    );
  });

  test('elements with thousands of attributes', () => {
    const attributes = times(2000, (index) => `<optional><attribute name='a${index}'/></optional>`);
    expect(reason(`<element name='r'>${attributes}</element>`)).toBe(
      'an element has more than 500 attributes',
    );
  });

  test('contents with too many states', () => {
    const all = (names: string[]): string =>
      times(names.length, (index) => `<element name='${names[index]}'><empty/></element>`);
    const names = Array.from({ length: 10 }, (_, index) => `e${index}`);
    const pattern = `<element name='r'><oneOrMore><interleave>${all(names)}</interleave></oneOrMore></element>`;
    expect(reason(pattern)).toBe('the content of an element has more than 512 states');
  });
});

describe('what libvirt does not use', () => {
  test('a list of values', () => {
    const list = `<element name='r'><list><oneOrMore><data type='int'/></oneOrMore></list></element>`;
    expect(verdicts(list, ['<r>1 2\n3</r>', '<r/>', '<r>1<!-- -->2</r>', '<r>1 x</r>'])).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('mixed content keeps the order of its elements', () => {
    const mixed = `<element name='r'><mixed><element name='a'><empty/></element><element name='b'><empty/></element></mixed></element>`;
    expect(verdicts(mixed, ['<r>x<a/>y<b/>z</r>', '<r><a/><b/></r>', '<r>x<b/><a/></r>'])).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('text in one place of a sequence', () => {
    const sequence = `<element name='r'><element name='a'><empty/></element><text/><element name='b'><empty/></element></element>`;
    expect(
      verdicts(sequence, [
        '<r><a/>x<b/></r>',
        '<r> <a/> <b/> </r>',
        '<r>x<a/><b/></r>',
        '<r><a/><b/>&#65;</r>',
      ]),
    ).toEqual([true, true, false, false]);
    expect(verdicts(sequence, ['<r>&#32;<a/><b/><![CDATA[ ]]></r>', '<r><![CDATA[x]]><a/><b/></r>'])).toEqual(
      [true, false],
    );
  });

  test('values or elements', () => {
    const either = `<element name='r'><choice><data type='int'/><zeroOrMore><element name='a'><empty/></element></zeroOrMore></choice></element>`;
    expect(
      verdicts(either, ['<r> 1 </r>', '<r><a/></r>', '<r/>', '<r>1<a/></r>', '<r>x</r>', '<r>&#49;</r>']),
    ).toEqual([true, true, true, false, false, true]);
  });

  test('attributes of any name but some', () => {
    const open = `<element name='r'><optional><attribute name='a'><data type='int'/></attribute></optional>
      <zeroOrMore><attribute><anyName><except><name>a</name><name>b</name><nsName ns='urn:x'/></except></anyName></attribute></zeroOrMore></element>`;
    expect(
      verdicts(open, [
        "<r z='' a='1' c=''/>",
        "<r a='x'/>",
        "<r b='1'/>",
        "<r xmlns:x='urn:x' x:c='1'/>",
        "<r xmlns:y='urn:y' y:b='1' y:a='q' y:c=''/>",
        "<r xmlns:y='urn:y' xmlns:z='urn:y' y:b='1' z:b='1'/>",
      ]),
    ).toEqual([true, false, false, false, true, false]);
  });

  test('elements of any name beside named ones', () => {
    const open = `<element name='r'><interleave><optional><element name='a'><data type='int'/></element></optional>
      <zeroOrMore><element><anyName><except><name>a</name></except></anyName><text/></element></zeroOrMore></interleave></element>`;
    expect(
      verdicts(open, [
        '<r><b>x</b><a>1</a><c/></r>',
        '<r><a>x</a></r>',
        '<r><a>1</a><a>1</a></r>',
        '<r><b><c/></b></r>',
      ]),
    ).toEqual([true, false, false, false]);
  });

  test('definitions of one name that only their content tells apart', () => {
    const ambiguous = `<element name='r'><choice>
      <group><element name='a'><data type='int'/></element><element name='x'><empty/></element></group>
      <group><element name='a'><data type='token'><except><value>1</value></except></data></element><element name='y'><empty/></element></group>
    </choice></element>`;
    expect(
      verdicts(ambiguous, [
        '<r><a>1</a><x/></r>',
        '<r><a>1</a><y/></r>',
        '<r><a>2</a><y/></r>',
        '<r><a>q</a><x/></r>',
      ]),
    ).toEqual([true, false, true, false]);
  });
});
