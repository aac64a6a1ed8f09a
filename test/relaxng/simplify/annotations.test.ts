import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { decodeGrammar } from '../../../src/relaxng/encoding/decode-grammar.ts';
import { encodeGrammar } from '../../../src/relaxng/encoding/encode-grammar.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { compareGrammars } from '../../../src/relaxng/inclusion/compare-grammars.ts';
import { matchDocument } from '../../../src/relaxng/match/match-document.ts';
import { namesOf } from '../../../src/relaxng/name-class.ts';
import { parseXml } from '../../../src/xml/parse.ts';

const documented = `
<grammar xmlns='http://relaxng.org/ns/structure/1.0' xmlns:f='urn:f'
  xmlns:a='http://relaxng.org/ns/compatibility/annotations/1.0'>
  <start>
    <element name='disk' f:since='1.0'>
      <a:documentation>
        A block   device.
      </a:documentation>
      <a:documentation>Or a file.</a:documentation>
      <ref name='device'/>
      <optional><attribute name='plain'/></optional>
      <choice>
        <group>
          <attribute name='type' f:since='1.1'>
            <a:documentation>Where it comes from.</a:documentation>
            <value f:since='1.2'>file</value>
            <a:documentation>A file of the host.</a:documentation>
          </attribute>
          <element name='source'><a:documentation>The file.</a:documentation><value>x</value></element>
        </group>
        <attribute name='type' f:since='2.0'>
          <a:documentation>Where it comes from.</a:documentation>
          <choice>
            <value>block</value>
            <a:documentation>A block device of the host.</a:documentation>
            <value f:since='2.1'>file</value>
          </choice>
        </attribute>
      </choice>
    </element>
  </start>
  <define name='device'>
    <ref name='more'/>
    <choice>
      <attribute name='device'><a:documentation>What the guest sees.</a:documentation><text/></attribute>
      <empty/>
    </choice>
  </define>
  <define name='more'>
    <optional><attribute name='raw'><ref name='yesNo'/></attribute></optional>
    <optional><element name='serial'><ref name='yesNo'/></element></optional>
  </define>
  <define name='yesNo'>
    <choice><value>yes</value><a:documentation>On.</a:documentation><value>no</value></choice>
  </define>
</grammar>`;

describe('annotations (RELAX NG §4.1, DTD Compatibility §5)', () => {
  const { grammar } = compileSchema('schema.rng', () => documented);
  if (grammar === undefined) throw new Error('no grammar');

  test('are found through references, as far as the element reaches, and merged by name', () => {
    expect(annotationsByName(grammar)).toEqual({
      disk: {
        documentation: ['A block device.', 'Or a file.'],
        foreign: { '{urn:f}since': ['1.0'] },
        values: {},
        attributes: {
          '{}raw': {
            documentation: [],
            foreign: {},
            values: { yes: { documentation: ['On.'], foreign: {} } },
          },
          '{}device': { documentation: ['What the guest sees.'], foreign: {}, values: {} },
          '{}type': {
            documentation: ['Where it comes from.'],
            foreign: { '{urn:f}since': ['1.1', '2.0'] },
            values: {
              file: {
                documentation: ['A file of the host.'],
                foreign: { '{urn:f}since': ['1.2', '2.1'] },
              },
              block: { documentation: ['A block device of the host.'], foreign: {} },
            },
          },
        },
      },
      source: { documentation: ['The file.'], foreign: {}, values: {}, attributes: {} },
      serial: {
        documentation: [],
        foreign: {},
        values: { yes: { documentation: ['On.'], foreign: {} } },
        attributes: {},
      },
    });
  });

  test('survive encoding', () => {
    const decoded = decodeGrammar(JSON.parse(JSON.stringify(encodeGrammar(grammar))));
    expect(annotationsByName(decoded)).toEqual(annotationsByName(grammar));
  });

  test('can be left out of an encoded grammar', () => {
    const { annotations, ...rest } = encodeGrammar(grammar);
    expect(annotations).toBeDefined();
    expect(decodeGrammar(rest).annotations.size).toBe(0);
  });
});

function annotationsByName(grammar: Grammar): unknown {
  const entries = [...grammar.annotations].map(([{ nameClass }, { attributes, values, ...own }]) => [
    namesOf(nameClass)[0]?.localName,
    {
      ...own,
      values: Object.fromEntries(values),
      attributes: Object.fromEntries(
        [...attributes].map(([key, content]) => [
          key,
          { ...content, values: Object.fromEntries(content.values) },
        ]),
      ),
    },
  ]);
  return Object.fromEntries(entries);
}

describe('what the author calls the values of a datatype', () => {
  const uuid = `<element name='a' xmlns='http://relaxng.org/ns/structure/1.0' xmlns:d='urn:domxml:annotations:1'
  datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>
  <choice>
    <data type='string' d:words='a  UUID such as ab-cd'><param name='pattern'>[a-f]{2}-[a-f]{2}</param></data>
    <data type='string' d:words='a UUID such as ab-cd'><param name='pattern'>[a-f]{4}</param></data>
    <data type='int'/>
  </choice>
</element>`;
  const { grammar } = compileSchema('uuid.rng', () => uuid);
  if (grammar === undefined) throw new Error('the schema does not compile');
  const decoded = decodeGrammar(encodeGrammar(grammar));

  test.each([
    ['compiled', grammar],
    ['decoded', decoded],
  ])('is what findings say is expected, once (%s)', (_, ofEither) => {
    const [finding] = matchDocument(ofEither, parseXml('<a>x</a>').document);
    expect(finding?.message).toMatch(/; expected a UUID such as ab-cd or a whole number from /);
  });

  test('changes nothing about what is accepted', () => {
    const without = compileSchema('uuid.rng', () => uuid.replaceAll(/d:words='[^']*'/g, ''))
      .grammar as Grammar;
    for (const one of [grammar, decoded]) {
      const { oldInNew, newInOld } = compareGrammars(without, one);
      expect([oldInNew.verdict, newInOld.verdict]).toEqual(['included', 'included']);
    }
  });
});
