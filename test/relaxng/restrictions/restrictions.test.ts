import { describe, test } from 'vitest';
import { expectDrawn } from '../schema/drawn-schema.ts';

describe('contexts (RELAX NG §7.1)', () => {
  test('§7.1.1 an attribute contains neither elements nor attributes, wherever references lead', () => {
    expectDrawn(`
<grammar>
  <start>
    <element name='a'>
      <attribute name='x'><ref name='b'/></attribute>
    </element>
  </start>
  <define name='b'>
    <choice><element name='b'><empty/></element><attribute name='y'/></choice>
            ^^^^^^^^^^^^^^^^^^ schema/attribute-content an attribute cannot contain an element (RELAX NG §7.1.1)
                                                ^^^^^^^^^^^^^^^^^^^^^ schema/attribute-content an attribute cannot contain an attribute (RELAX NG §7.1.1)
  </define>
</grammar>`);
  });

  test('§7.1.2 a repeated group or interleave contains no attribute', () => {
    expectDrawn(`
<element name='a'>
  <oneOrMore><attribute name='x'/><text/></oneOrMore>
             ^^^^^^^^^^^^^^^^^^^^^ schema/repeated-group-with-attribute a group or interleave that is repeated cannot contain an attribute (RELAX NG §7.1.2)
  <zeroOrMore><choice><interleave><attribute name='y'/><text/></interleave></choice></zeroOrMore>
                                  ^^^^^^^^^^^^^^^^^^^^^ schema/repeated-group-with-attribute a group or interleave that is repeated cannot contain an attribute (RELAX NG §7.1.2)
  <oneOrMore><choice><attribute name='z'/><attribute name='w'/></choice></oneOrMore>
</element>`);
  });

  test('§7.1.3 a list contains data', () => {
    expectDrawn(`
<element name='a'>
  <list>
    <choice>
      <list><data type='token'/></list>
      ^^^^^^ schema/list-content a list cannot contain a list (RELAX NG §7.1.3)
      <element name='b'><empty/></element>
      ^^^^^^^^^^^^^^^^^^ schema/list-content a list cannot contain an element (RELAX NG §7.1.3)
      <attribute name='x'/>
      ^^^^^^^^^^^^^^^^^^^^^ schema/list-content a list cannot contain an attribute (RELAX NG §7.1.3)
      <text/>
      ^^^^^^^ schema/list-content a list cannot contain 'text' (RELAX NG §7.1.3)
      <interleave><data type='token'/><data type='string'/></interleave>
      ^^^^^^^^^^^^ schema/list-content a list cannot contain an interleave (RELAX NG §7.1.3)
    </choice>
  </list>
</element>`);
  });

  test('§7.1.4 the exceptions of data are data', () => {
    expectDrawn(`
<element name='a'>
  <data type='string'>
    <except>
      <value>ok</value>
      <data type='token'><except><value>ok</value></except></data>
      <choice><empty/><value>ok</value></choice>
              ^^^^^^^^ schema/except-content the except of data cannot contain 'empty' (RELAX NG §7.1.4)
      <group><value>a</value><value>b</value></group>
      ^^^^^^^ schema/except-content the except of data cannot contain a group (RELAX NG §7.1.4)
      <list><value>a</value></list>
      ^^^^^^ schema/except-content the except of data cannot contain a list (RELAX NG §7.1.4)
      <oneOrMore><value>a</value></oneOrMore>
      ^^^^^^^^^^^ schema/except-content the except of data cannot contain 'oneOrMore' (RELAX NG §7.1.4)
      <text/>
      ^^^^^^^ schema/except-content the except of data cannot contain 'text' (RELAX NG §7.1.4)
      <attribute name='x'/>
      ^^^^^^^^^^^^^^^^^^^^^ schema/except-content the except of data cannot contain an attribute (RELAX NG §7.1.4)
    </except>
  </data>
</element>`);
  });

  test('§7.1.5 a start consists of elements', () => {
    expectDrawn(`
<choice>
  <element name='a'><empty/></element>
  <text/>
  ^^^^^^^ schema/start-content the start consists of elements; it cannot be 'text' (RELAX NG §7.1.5)
  <attribute name='b'/>
  ^^^^^^^^^^^^^^^^^^^^^ schema/start-content the start consists of elements; it cannot be an attribute (RELAX NG §7.1.5)
  <group><element name='c'><empty/></element><element name='d'><empty/></element></group>
  ^^^^^^^ schema/start-content the start consists of elements; it cannot be a group (RELAX NG §7.1.5)
</choice>`);
  });
});

describe('strings, attributes and interleaves (RELAX NG §7.2 to §7.4)', () => {
  test('§7.2 data is the whole text of an element', () => {
    expectDrawn(`
<choice>
  <element name='a'><data type='token'/><element name='b'><empty/></element></element>
                    ^^^^^^^^^^^^^^^^^^^^ schema/string-sequence 'data' stands beside element; data has to be the whole content of its element (RELAX NG §7.2)
  <element name='b'><oneOrMore><value>x</value></oneOrMore></element>
                               ^^^^^^^ schema/string-sequence 'value' is repeated; a sequence of values is a list (RELAX NG §7.2)
  <element name='c'><choice><text/><value>x</value></choice></element>
  <element name='d'><interleave><text/><optional><list><value>x</value></list></optional></interleave></element>
                                       ^^^^^^^^^^ schema/string-sequence 'optional' stands beside text; data has to be the whole content of its element (RELAX NG §7.2)
  <element name='e'><attribute name='x'><group><value>x</value><text/></group></attribute></element>
                                               ^^^^^^^ schema/string-sequence 'value' stands beside text; data has to be the whole content of its element (RELAX NG §7.2)
  <element name='f'><attribute name='x'/><value>x</value></element>
</choice>`);
  });

  test('§7.3 an attribute occurs once', () => {
    expectDrawn(`
<choice>
  <element name='a'><attribute name='x'/><optional><attribute name='x'><value>1</value></attribute></optional></element>
                                                   ^^^^^^^^^^^^^^^^^^^^ schema/duplicate-attribute the attribute 'x' could occur twice: it also stands in another part of the same group (RELAX NG §7.3)
  <element name='b'><attribute name='x'/><zeroOrMore><attribute><anyName/></attribute></zeroOrMore></element>
                                                     ^^^^^^^^^^^ schema/duplicate-attribute the attribute '*' could occur twice: it also stands in another part of the same group (RELAX NG §7.3)
  <element name='c'><choice><attribute name='x'/><attribute name='x'/></choice></element>
  <element name='d'><attribute name='x'/><zeroOrMore><attribute><anyName><except><name>x</name></except></anyName></attribute></zeroOrMore></element>
</choice>`);
  });

  test('§7.3 an attribute of any name is repeated', () => {
    expectDrawn(`
<element name='a'>
  <attribute><nsName ns='urn:a'/></attribute>
  ^^^^^^^^^^^ schema/unrepeated-wildcard-attribute an attribute of any name has to stand in oneOrMore or zeroOrMore (RELAX NG §7.3)
  <oneOrMore><attribute><nsName ns='urn:b'/></attribute></oneOrMore>
</element>`);
  });

  test('§7.4 members of an interleave share neither elements nor text', () => {
    expectDrawn(`
<grammar>
  <start>
    <element name='a'>
      <interleave>
        <ref name='b'/>
        <optional><ref name='b'/></optional>
        <element><nsName ns='urn:c'/><empty/></element>
        <group><text/><element ns='urn:c' name='d'><empty/></element></group>
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ schema/interleaved-element the element 'd' stands in two members of an interleave (RELAX NG §7.4)
        <mixed><element name='e'><text/></element></mixed>
        ^^^^^^^ schema/interleaved-text text stands in two members of an interleave (RELAX NG §7.4)
      </interleave>
    </element>
  </start>
  <define name='b'><element name='b'><empty/></element></define>
                   ^^^^^^^^^^^^^^^^^^ schema/interleaved-element the element 'b' stands in two members of an interleave (RELAX NG §7.4)
</grammar>`);
  });

  test('restrictions hold for what remains after simplification', () => {
    expectDrawn(`
<element name='a'>
  <choice>
    <element name='b'><empty/></element>
    <group><notAllowed/><list><text/></list></group>
  </choice>
</element>`);
  });
});
