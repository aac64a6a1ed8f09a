import { describe, test } from 'vitest';
import { expectDrawn } from './drawn-schema.ts';

describe('the syntax of schemas (RELAX NG §3)', () => {
  test('a schema is a pattern of RELAX NG', () => {
    expectDrawn(`
<foo/>
^^^^^^ schema/not-relaxng the root element of a schema is a pattern in the namespace 'http://relaxng.org/ns/structure/1.0', not 'foo' (RELAX NG §3)`);
  });

  test('a schema of another namespace is said to be one', () => {
    expectDrawn(`
<domain xmlns='urn:x'/>
^^^^^^^^^^^^^^^^^^^^^^^ schema/not-relaxng the root element of a schema is a pattern in the namespace 'http://relaxng.org/ns/structure/1.0', not 'domain' in the namespace 'urn:x' (RELAX NG §3)`);
  });

  test('a grammar component is no schema', () => {
    expectDrawn(`
<define name='a'><empty/></define>
^^^^^^^^^^^^^^^^^ schema/not-relaxng the root element of a schema is a pattern in the namespace 'http://relaxng.org/ns/structure/1.0', not 'define' (RELAX NG §3)`);
  });

  test('every mistake of a file is reported, once', () => {
    expectDrawn(`
<grammar>
  <start><ref name='a'><empty/></ref></start>
                       ^^^^^^^^ schema/misplaced-element 'empty' is not allowed here; 'ref' has no content (RELAX NG §3)
  <define name='a'>
    <elemnt name='x'><empty/></elemnt>
    ^^^^^^^^^^^^^^^^^ schema/unknown-element RELAX NG has no element 'elemnt'; 'define' has a pattern here (RELAX NG §3)
    <define name='b'><empty/></define>
    ^^^^^^^^^^^^^^^^^ schema/misplaced-element 'define' is not allowed here; 'define' has a pattern here (RELAX NG §3)
    <element name='c'/>
    ^^^^^^^^^^^^^^^^^^^ schema/missing-element 'element' needs a pattern inside (RELAX NG §3)
    <element><empty/></element>
    ^^^^^^^^^ schema/missing-element 'element' needs a name attribute or a name class first (RELAX NG §3)
    <attribute name='d'><text/><text/></attribute>
                               ^^^^^^^ schema/misplaced-element 'text' is one too many: 'attribute' has one pattern (RELAX NG §3)
  </define>
  <define><empty/></define>
  ^^^^^^^^ schema/missing-attribute 'define' needs the attribute 'name' (RELAX NG §3)
  <start combine='group'><empty/><text/></start>
                  ^^^^^ schema/unknown-combine definitions are combined by 'choice' or 'interleave', not by 'group' (RELAX NG §3)
                                 ^^^^^^^ schema/misplaced-element 'text' is one too many: 'start' has one pattern (RELAX NG §3)
  some text
  ^^^^^^^^^ schema/misplaced-text 'grammar' contains elements only, no text (RELAX NG §3)
</grammar>`);
  });

  test('only names, values and parameters contain text', () => {
    expectDrawn(`
<element name='a'>
  foo
  ^^^ schema/misplaced-text 'element' contains elements only, no text (RELAX NG §3)
  <empty>bar</empty>
         ^^^ schema/misplaced-text 'empty' contains elements only, no text (RELAX NG §3)
</element>`);
  });

  test('a name is given by attribute or by name class, not both', () => {
    expectDrawn(`
<element name='a'>
  <name>b</name>
  ^^^^^^ schema/misplaced-element 'name' is not allowed here; 'element' has a pattern here (RELAX NG §3)
  <empty/>
</element>`);
  });

  test('an except holds a name class, a data except holds patterns', () => {
    expectDrawn(`
<element>
  <anyName>
    <except><text/></except>
            ^^^^^^^ schema/misplaced-element 'text' is not allowed here; 'except' has a name class ('name', 'anyName', 'nsName' or 'choice') here (RELAX NG §3)
    <except><name>a</name></except>
    ^^^^^^^^ schema/misplaced-element 'except' is one too many: 'anyName' has one 'except' (RELAX NG §3)
  </anyName>
  <data type='token'>
    <except/>
    ^^^^^^^^^ schema/missing-element 'except' needs a pattern inside (RELAX NG §3)
    <param name='length'>1</param>
    ^^^^^^^^^^^^^^^^^^^^^ schema/misplaced-element 'param' is one too many: 'data' has 'param' first, then one 'except' (RELAX NG §3)
  </data>
</element>`);
  });

  test('names have no white space inside and no second colon', () => {
    expectDrawn(`
<element name='a b'>
               ^^^ schema/malformed-name 'a b' is not a name (RELAX NG §3)
  <attribute name='p:q:r' xmlns:p='urn:p'/>
                   ^^^^^ schema/malformed-name 'p:q:r' is not a name (RELAX NG §3)
  <ref name='x:y'/>
             ^^^ schema/malformed-name 'x:y' is not a name without a colon (RELAX NG §3)
  <element><name>1st</name><empty/></element>
                 ^^^ schema/malformed-name '1st' is not a name (RELAX NG §3)
</element>`);
  });

  test('what RELAX NG reads as text contains no elements, not even foreign ones', () => {
    expectDrawn(`
<element name='a' xmlns:f='urn:f'>
  <element><name>b<f:note/></name><empty/></element>
                  ^^^^^^^^^ schema/misplaced-element 'name' contains text only, neither elements nor annotations (RELAX NG §3)
  <value>c<f:note/></value>
          ^^^^^^^^^ schema/misplaced-element 'value' contains text only, neither elements nor annotations (RELAX NG §3)
</element>`);
  });

  test('attributes are those of RELAX NG or foreign', () => {
    expectDrawn(`
<element name='a' colour='red' f:colour='red' xmlns:f='urn:f' xmlns:r='http://relaxng.org/ns/structure/1.0' r:name='b'>
                  ^^^^^^ schema/misplaced-attribute 'element' has no attribute 'colour' (RELAX NG §3)
                                                                                                            ^^^^^^ schema/misplaced-attribute 'element' has no attribute 'r:name' (RELAX NG §3)
  <data/>
  ^^^^^^^ schema/missing-attribute 'data' needs the attribute 'type' (RELAX NG §3)
</element>`);
  });

  test('a datatype library is an absolute URI without fragment', () => {
    expectDrawn(`
<element name='a' datatypeLibrary='datatypes'>
                                   ^^^^^^^^^ schema/malformed-uri a datatype library is an absolute URI without a fragment, or empty for the built-in one, not 'datatypes' (RELAX NG §3)
  <element name='b' datatypeLibrary='http://example.org/#a'><empty/></element>
                                     ^^^^^^^^^^^^^^^^^^^^^ schema/malformed-uri a datatype library is an absolute URI without a fragment, or empty for the built-in one, not 'http://example.org/#a' (RELAX NG §3)
  <element name='c' datatypeLibrary='http://example.org/%zz'><empty/></element>
                                     ^^^^^^^^^^^^^^^^^^^^^^ schema/malformed-uri a datatype library is an absolute URI without a fragment, or empty for the built-in one, not 'http://example.org/%zz' (RELAX NG §3)
</element>`);
  });

  test('an include overrides with definitions only', () => {
    expectDrawn({
      'a.rng': `
<grammar>
  <include href='b.rng'>
    <div><include href='b.rng'/></div>
         ^^^^^^^^^^^^^^^^^^^^^^^ schema/misplaced-element 'include' is not allowed here; 'div' has 'start', 'define' or 'div' here (RELAX NG §3)
    <element name='a'><empty/></element>
    ^^^^^^^^^^^^^^^^^^ schema/misplaced-element 'element' is not allowed here; 'include' has 'start', 'define' or 'div' here (RELAX NG §3)
  </include>
</grammar>`,
      'b.rng': `<grammar><start><element name='b'><empty/></element></start></grammar>`,
    });
  });
});
