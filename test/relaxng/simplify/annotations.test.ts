import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { decodeGrammar } from '../../../src/relaxng/decode-grammar.ts';
import { encodeGrammar } from '../../../src/relaxng/encode-grammar.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { namesOf } from '../../../src/relaxng/name-class.ts';

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
