import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { accepts, DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { exampleOf } from '../../../src/relaxng/examples/example-of.ts';
import type { ElementPattern } from '../../../src/relaxng/pattern.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { ownSchema, schemaFiles } from '../../support/schema-files.ts';
import { smallGrammar } from '../small-grammar.ts';

/** The example of the root element of a schema, once it was found to be valid. */
function example(inside: string): string | undefined {
  const grammar = smallGrammar(inside);
  const text = exampleOf(grammar.start as ElementPattern);
  if (text !== undefined) {
    const { document, diagnostics } = parseXml(text);
    expect(diagnostics).toEqual([]);
    expect(accepts(grammar, document), text).toBe(true);
  }
  return text;
}

describe('an example', () => {
  test('has what is required and nothing else', () => {
    expect(
      example(`<element name='a'>
        <attribute name='needed'><data type='unsignedInt'/></attribute>
        <optional><attribute name='free'/></optional>
        <interleave>
          <element name='b'><choice><value>longer</value><value>long</value></choice></element>
          <zeroOrMore><element name='c'><empty/></element></zeroOrMore>
        </interleave>
      </element>`),
    ).toMatch(/^<a needed='\d'>\n {2}<b>long<\/b>\n<\/a>$/);
  });

  test('takes the shortest alternative, and ends recursion', () => {
    expect(
      example(`<start><ref name='a'/></start>
        <define name='a'><element name='a'><choice><ref name='a'/><element name='end'><empty/></element></choice></element></define>`),
    ).toBe('<a>\n  <end/>\n</a>');
  });

  test('declares namespaces once, and escapes', () => {
    expect(
      example(`<element name='a'><attribute name='x' ns='urn:one'><value>'&lt;&amp;</value></attribute>
        <element name='b' ns='http://example.org/two/1.0'><value>&lt;</value></element></element>`),
    ).toBe(
      "<a xmlns:two='http://example.org/two/1.0' xmlns:one='urn:one' one:x='&apos;&lt;&amp;'>\n  <two:b>&lt;</two:b>\n</a>",
    );
    expect(
      example(
        `<element name='a' ns='urn:one'><attribute name='x' ns='urn:one'><value>1</value></attribute></element>`,
      ),
    ).toBe("<a xmlns='urn:one' xmlns:one='urn:one' one:x='1'/>");
  });

  test('takes names that wildcards leave', () => {
    expect(
      example(`<element><anyName><except><nsName ns=''/></except></anyName>
        <oneOrMore><attribute><nsName ns=''><except><name ns=''>other</name></except></nsName><value>1</value></attribute></oneOrMore></element>`),
    ).toBe("<other xmlns='urn:example' other2='1'/>");
    expect(
      example(
        `<element name='a'><oneOrMore><attribute><nsName ns='http://www.w3.org/XML/1998/namespace'/><value>1</value></attribute></oneOrMore></element>`,
      ),
    ).toBe("<a xml:other='1'/>");
  });

  test('does not exist where nothing is valid, or nothing of sensible size', () => {
    expect(
      example(
        `<start><ref name='a'/></start><define name='a'><element name='a'><ref name='a'/></element></define>`,
      ),
    ).toBeUndefined();
    const doubling = Array.from(
      { length: 1100 },
      (_, index) =>
        `<define name='d${index}'><element name='a'><ref name='d${index + 1}'/><ref name='d${index + 1}'/></element></define>`,
    ).join('');
    expect(
      example(
        `<start><ref name='d0'/></start>${doubling}<define name='d1100'><element name='b'><empty/></element></define>`,
      ),
    ).toBeUndefined();
  });

  test('is valid for every definition of our grammar of domains', () => {
    const { grammar } = compileSchema(ownSchema('domain'), schemaFiles);
    if (grammar === undefined) throw new Error('the grammar does not compile');
    for (const element of grammar.elements) {
      const text = exampleOf(element) as string;
      const engine = new DerivativeEngine({ ...grammar, start: element });
      expect(accepts(engine, parseXml(text).document), text).toBe(true);
    }
  });
});
