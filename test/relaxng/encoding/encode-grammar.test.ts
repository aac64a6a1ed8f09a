import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { accepts } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { decodeGrammar } from '../../../src/relaxng/encoding/decode-grammar.ts';
import { encodeGrammar } from '../../../src/relaxng/encoding/encode-grammar.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { officialSchemas } from '../../support/installed.ts';
import { schemaFiles } from '../../support/schema-files.ts';

const everything = `
<grammar xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>
  <start><ref name='any'/></start>
  <define name='any'>
    <element>
      <anyName><except><nsName ns='urn:x'><except><name ns='urn:x'>y</name></except></nsName><name>z</name></except></anyName>
      <zeroOrMore><attribute><choice><nsName ns='urn:a'/><nsName ns='urn:b'/></choice><value type='QName' xmlns:q='urn:q'>q:v</value></attribute></zeroOrMore>
      <choice>
        <interleave><ref name='list'/><optional><ref name='number'/></optional><oneOrMore><ref name='any'/></oneOrMore></interleave>
        <mixed><ref name='list'/><ref name='list'/></mixed>
        <element name='never'><notAllowed/></element>
        <empty/>
      </choice>
    </element>
  </define>
  <define name='list'><element name='z'><list><value> a </value><zeroOrMore><data type='int'/></zeroOrMore></list></element></define>
  <define name='number'>
    <element ns='urn:x' name='n'>
      <data type='decimal'><param name='maxInclusive'>10</param><param name='fractionDigits'>1</param><except><value type='decimal'>2.0</value></except></data>
    </element>
  </define>
</grammar>`;

const documents = [
  '<a/>',
  '<z/>',
  `<a xmlns='urn:x'/>`,
  `<y xmlns='urn:x'/>`,
  `<a xmlns:a='urn:a' xmlns:w='urn:q' a:b='w:v'/>`,
  `<a xmlns:a='urn:a' a:b='v'/>`,
  '<a>x<z>a</z>y<z>a</z></a>',
  `<a><b/><n xmlns='urn:x'>10</n><z>a 1 2</z></a>`,
  `<a><b/><n xmlns='urn:x'>2</n><z>a 1 2</z></a>`,
  `<a><b/><n xmlns='urn:x'>1.25</n><z>a</z></a>`,
  '<a><never/></a>',
];

describe('an encoded grammar', () => {
  test('decodes to one with the same patterns, definitions and verdicts', () => {
    const { grammar } = compileSchema('schema.rng', () => everything);
    if (grammar === undefined) throw new Error('no grammar');
    const decoded = expectSameEncoding(grammar);
    const verdicts = (one: Grammar) => documents.map((text) => accepts(one, parseXml(text).document));
    expect(verdicts(decoded)).toEqual(verdicts(grammar));
    const valid = documents.filter((_, index) => verdicts(grammar)[index]);
    expect(valid).toEqual(documents.filter((_, index) => [0, 3, 4, 6, 7].includes(index)));
    expect(decoded.elements.map(({ origin }) => origin)).toEqual(
      grammar.elements.map(({ origin }) => origin),
    );
  });

  test.skipIf(officialSchemas === undefined)('of libvirt decodes to an equal one', () => {
    for (const name of ['domain', 'domainsnapshot', 'network', 'nwfilter', 'storagepool']) {
      const { grammar } = compileSchema(`${officialSchemas}/${name}.rng`, schemaFiles);
      if (grammar === undefined) throw new Error(`no grammar for ${name}`);
      expectSameEncoding(grammar);
    }
  });
});

/** Encoded, decoded and encoded again it is the same: nothing is lost, and nothing is in another order. */
function expectSameEncoding(grammar: Grammar): Grammar {
  const text = JSON.stringify(encodeGrammar(grammar));
  const decoded = decodeGrammar(JSON.parse(text));
  expect(JSON.stringify(encodeGrammar(decoded))).toBe(text);
  return decoded;
}
