import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { NamespaceScope } from '../../../src/relaxng/derivative/namespace-scope.ts';
import { placeholderOf } from '../../../src/relaxng/examples/placeholder-of.ts';
import { placeholderValue } from '../../../src/relaxng/examples/placeholder-value.ts';
import { namesOf } from '../../../src/relaxng/name-class.ts';
import type { ElementPattern } from '../../../src/relaxng/pattern.ts';
import { possibleAttributes } from '../../../src/relaxng/possible-parts.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import type { XmlElement } from '../../../src/xml/tree.ts';
import { ownSchema, schemaFiles } from '../../support/schema-files.ts';
import { smallGrammar } from '../small-grammar.ts';

function rootOf(text: string): XmlElement {
  return parseXml(text).document.root as XmlElement;
}

/** The placeholder of the root element of a schema, as a child of a parent. */
function placeholder(schema: string, parent = '<p/>'): string | undefined {
  const definition = smallGrammar(schema).start as ElementPattern;
  return placeholderOf(definition, rootOf(parent), namesOf(definition.nameClass)[0] as never);
}

/** The placeholder of the attribute that a schema's root element has. */
function attributeValue(...contents: string[]): unknown {
  const alternatives = contents.map(
    (content) =>
      `<group><attribute name='mode'>${content}</attribute><attribute name='x'><text/></attribute></group>`,
  );
  const { start } = smallGrammar(`<element name='a'><choice>${alternatives.join('')}</choice></element>`);
  const all = possibleAttributes((start as ElementPattern).content);
  return placeholderValue(all.filter(({ nameClass }) => namesOf(nameClass)[0]?.localName === 'mode'));
}

describe('a placeholder for a value', () => {
  test('is certain where nothing else is possible', () => {
    expect(attributeValue('<value>on</value>')).toEqual({ value: 'on', certain: true });
    expect(
      attributeValue('<value>on</value>', '<choice><value>on</value><value>off</value></choice>'),
    ).toMatchObject({
      certain: false,
    });
    expect(attributeValue('<choice><value>on</value><empty/></choice>')).toEqual({
      value: 'on',
      certain: false,
    });
    expect(attributeValue('<list><value>on</value></list>')).toEqual({ value: 'on', certain: false });
  });

  test('is the name in capitals where anything goes', () => {
    expect(attributeValue('<text/>')).toEqual({ value: 'MODE', certain: false });
    expect(attributeValue("<data type='NMTOKEN'/>")).toEqual({ value: 'MODE', certain: false });
    expect(attributeValue("<data type='string'><param name='pattern'>/.+</param></data>")).toEqual({
      value: '/MODE',
      certain: false,
    });
  });

  test('is within the bounds of a number', () => {
    const bounded = (minimum: string): unknown =>
      attributeValue(`<data type='int'><param name='minInclusive'>${minimum}</param></data>`);
    expect(['-5', '1', '17'].map(bounded)).toMatchObject([{ value: '0' }, { value: '1' }, { value: '17' }]);
    expect(
      attributeValue(
        "<data type='int'><param name='minInclusive'>0</param><except><value>0</value></except></data>",
      ),
    ).toEqual({ value: '1', certain: false });
  });

  test('is an example of the schema, with zeros for digits of any kind', () => {
    const like = (words: string, pattern: string): unknown =>
      attributeValue(
        `<data type='string' xmlns:d='urn:domxml:annotations:1' d:words='${words}'><param name='pattern'>${pattern}</param></data>`,
      );
    expect(like('a UUID such as 12ab-34', '[0-9a-f]{4}-[0-9a-f]{2}')).toMatchObject({ value: '0000-00' });
    expect(like('a unit such as KiB', '[KM]iB')).toMatchObject({ value: 'KiB' });
  });

  test('is missing where none is found', () => {
    expect(attributeValue("<data type='string'><param name='pattern'>#+~</param></data>")).toBeUndefined();
  });
});

describe('a placeholder for an element', () => {
  test('has what is required', () => {
    expect(
      placeholder(`<element name='disk'><attribute name='type'><text/></attribute>
        <optional><attribute name='free'><text/></attribute></optional>
        <element name='target'><data type='NMTOKEN'/></element></element>`),
    ).toBe("<disk type='TYPE'>\n  <target>TARGET</target>\n</disk>");
  });

  test('takes the prefixes that are there, and declares what is missing', () => {
    const schema = `<element name='a' ns='urn:libvirt:one'><element name='b' ns=''><text/></element>
      <attribute name='c' ns='urn:libvirt:one'><text/></attribute></element>`;
    expect(placeholder(schema)).toBe("<one:a xmlns:one='urn:libvirt:one' one:c='C'>\n  <b/>\n</one:a>");
    expect(placeholder(schema, "<p xmlns:x='urn:libvirt:one'/>")).toBe("<x:a x:c='C'>\n  <b/>\n</x:a>");
    expect(placeholder(schema, "<p xmlns:one='urn:other'/>")).toBe(
      "<one2:a xmlns:one2='urn:libvirt:one' one2:c='C'>\n  <b/>\n</one2:a>",
    );
    expect(placeholder(schema, "<p xmlns='urn:other'/>")).toBe(
      "<one:a xmlns='' xmlns:one='urn:libvirt:one' one:c='C'>\n  <b/>\n</one:a>",
    );
    expect(placeholder("<element name='a' ns='urn:other'><empty/></element>", "<p xmlns='urn:other'/>")).toBe(
      '<a/>',
    );
  });

  test.each(['domain', 'network', 'volume', 'filter'])('matches its definition, for all of %s', (kind) => {
    const { grammar } = compileSchema(ownSchema(kind), schemaFiles);
    if (grammar === undefined) throw new Error('the schema is wrong');
    const engine = new DerivativeEngine(grammar);
    const parent = rootOf('<p/>');
    let found = 0;
    for (const definition of grammar.elements) {
      const [name] = namesOf(definition.nameClass);
      const text = name && placeholderOf(definition, parent, name);
      if (text === undefined) continue;
      found++;
      const { document, diagnostics } = parseXml(text);
      expect(diagnostics).toEqual([]);
      const state = engine.states.state([{ element: undefined, residual: definition }]);
      const matched = engine.matchElement(state, document.root as XmlElement, NamespaceScope.outermost);
      expect(matched.lanes.length, text).toBeGreaterThan(0);
    }
    expect(found).toBeGreaterThan(grammar.elements.length * 0.9);
  });
});
