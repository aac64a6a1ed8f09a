import { describe, test } from 'vitest';
import { expectDrawn } from '../schema/drawn-schema.ts';

describe('errors found by simplification (RELAX NG §4.10 to §4.19)', () => {
  test('§4.10 a prefix has to be declared', () => {
    expectDrawn(`
<element name='p:a'>
               ^^^ schema/undeclared-prefix the prefix 'p' of 'p:a' stands for no namespace here (RELAX NG §4.10)
  <element><name>q:b</name><empty/></element>
           ^^^^^^ schema/undeclared-prefix the prefix 'q' of 'q:b' stands for no namespace here (RELAX NG §4.10)
</element>`);
  });

  test('§4.16 an except cannot take everything away', () => {
    expectDrawn(`
<element>
  <anyName><except><choice><name>a</name><anyName/></choice></except></anyName>
                                         ^^^^^^^^^^ schema/wildcard-in-except 'anyName' cannot be excluded from 'anyName' (RELAX NG §4.16)
  <element><nsName><except><nsName ns='urn:a'/></except></nsName><empty/></element>
                           ^^^^^^^^^^^^^^^^^^^^ schema/wildcard-in-except 'nsName' cannot be excluded from 'nsName' (RELAX NG §4.16)
</element>`);
  });

  test('§4.16 namespace declarations are no attributes', () => {
    expectDrawn(`
<element name='a'>
  <attribute name='xmlns'/>
  ^^^^^^^^^^^^^^^^^^^^^^^^^ schema/namespace-declaration-as-attribute the name 'xmlns' is for namespace declarations, which are no attributes to RELAX NG (RELAX NG §4.16)
  <attribute name='b' ns='http://www.w3.org/2000/xmlns'/>
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ schema/namespace-declaration-as-attribute the namespace 'http://www.w3.org/2000/xmlns' is for namespace declarations, which are no attributes to RELAX NG (RELAX NG §4.16)
  <zeroOrMore><attribute><nsName ns='http://www.w3.org/2000/xmlns'/></attribute></zeroOrMore>
              ^^^^^^^^^^^ schema/namespace-declaration-as-attribute the namespace 'http://www.w3.org/2000/xmlns' is for namespace declarations, which are no attributes to RELAX NG (RELAX NG §4.16)
</element>`);
  });

  test('§4.16 datatypes, parameters and values have to suit', () => {
    expectDrawn(`
<choice datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>
  <element name='a'><data type='integr'/></element>
                                ^^^^^^ schema/unknown-datatype XML Schema has no datatype 'integr' (RELAX NG §4.16)
  <element name='b'><data type='int'><param name='minInclusive'>x</param></data></element>
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ schema/unsuitable-parameter the parameter 'minInclusive' needs a value of the datatype 'int', not 'x' (RELAX NG §4.16)
  <element name='c'><value type='int'>one</value></element>
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ schema/value-outside-datatype 'one' is not a value of the datatype 'int' (RELAX NG §4.16)
  <element name='d'><data type='token' datatypeLibrary='urn:none'/></element>
                                                        ^^^^^^^^ schema/unknown-datatype-library there is no datatype library 'urn:none' for the datatype 'token' (RELAX NG §4.16)
  <element name='e'><data type='int' datatypeLibrary=''/></element>
                                ^^^ schema/unknown-datatype the built-in library has no datatype 'int', only 'string' and 'token' (RELAX NG §4.16)
</choice>`);
  });

  test('§4.17 definitions of one name need combine, and the same', () => {
    expectDrawn(`
<grammar>
  <start combine='choice'><ref name='a'/></start>
  <start combine='interleave'><ref name='a'/></start>
                  ^^^^^^^^^^ schema/conflicting-combine definitions of start are combined by 'choice' elsewhere, here by 'interleave' (RELAX NG §4.17)
  <define name='a'><element name='a'><empty/></element></define>
  <define name='a'><element name='b'><empty/></element></define>
  ^^^^^^^^^^^^^^^^^ schema/duplicate-definition 'a' is defined more than once; all definitions but one need a combine attribute (RELAX NG §4.17)
</grammar>`);
  });

  test('§4.18 references lead somewhere, in definitions that nothing uses as well', () => {
    expectDrawn(`
<grammar>
  <start><element name='a'><grammar><define name='c'><parentRef name='d'/></define></grammar></element></start>
                           ^^^^^^^^^ schema/missing-start the grammar has no start (RELAX NG §4.18)
                                                                      ^ schema/undefined-reference nothing defines 'd' in this grammar (RELAX NG §4.18)
  <define name='unused'><ref name='b'/></define>
                                   ^ schema/undefined-reference nothing defines 'b' in this grammar (RELAX NG §4.18)
  <define name='up'><parentRef name='b'/></define>
                    ^^^^^^^^^^^^^^^^^^^^^ schema/parent-of-outermost-grammar 'parentRef' refers to a surrounding grammar, and there is none (RELAX NG §4.18)
</grammar>`);
  });

  test('§4.19 a definition does not contain itself but inside an element', () => {
    expectDrawn(`
<grammar>
  <start><element name='a'><ref name='b'/></element></start>
  <define name='b'><optional><ref name='c'/></optional></define>
  <define name='c'><group><ref name='b'/><text/></group></define>
                          ^^^^^^^^^^^^^^^ schema/recursive-reference 'b' refers to itself here without an element in between (RELAX NG §4.19)
</grammar>`);
  });

  test('§4.19 recursion is found before what is not allowed is removed', () => {
    expectDrawn(`
<grammar>
  <start><element name='a'><group><notAllowed/><ref name='b'/></group></element></start>
  <define name='b'><list><ref name='b'/></list></define>
                         ^^^^^^^^^^^^^^^ schema/recursive-reference 'b' refers to itself here without an element in between (RELAX NG §4.19)
</grammar>`);
  });
});
