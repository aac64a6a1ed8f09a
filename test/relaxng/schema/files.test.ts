import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { expectDrawn } from './drawn-schema.ts';

describe('the files of a schema (RELAX NG §4.5 to §4.7)', () => {
  test('a file that is not there is reported where it is asked for', () => {
    expectDrawn(`
<grammar>
  <include href='missing.rng'/>
                 ^^^^^^^^^^^ schema/missing-file there is no file 'missing.rng' (RELAX NG §4.7)
  <start><externalRef href='sub/missing.rng'/></start>
                            ^^^^^^^^^^^^^^^ schema/missing-file there is no file 'sub/missing.rng' (RELAX NG §4.6)
</grammar>`);
  });

  test('a fragment is no file', () => {
    expectDrawn(`
<externalRef href='a.rng#b'/>
                   ^^^^^^^ schema/malformed-uri 'a.rng#b' refers to a part of a file; only whole files can be included (RELAX NG §4.5)`);
  });

  test('a file that is not well-formed is reported in that file', () => {
    expectDrawn({
      'a.rng': `<externalRef href='b.rng'/>`,
      'b.rng': `
<element name='b'>
  <empty>
   ^^^^^ schema/not-well-formed not well-formed XML: \`<empty>\` is never closed; \`</empty>\` is missing before \`</element>\` (RELAX NG §3)
</element>`,
    });
  });

  test('a file is text in UTF-8 or UTF-16, and nothing else is guessed', () => {
    const schema = (declaration: string) =>
      `${declaration}<element name='\u00e9' xmlns='http://relaxng.org/ns/structure/1.0'><empty/></element>`;
    const latin1 = "<?xml version='1.0' encoding='ISO-8859-1'?>";
    const codes = (bytes: Uint8Array) =>
      compileSchema('a.rng', () => bytes).diagnostics.map(({ code, data }) => [code, data.code]);
    expect(codes(Buffer.from(schema('')))).toEqual([]);
    expect(codes(Buffer.from(`\ufeff${schema('')}`, 'utf16le'))).toEqual([]);
    expect(codes(Buffer.from(schema(latin1), 'latin1'))).toContainEqual([
      'schema/not-well-formed',
      'xml/unsupported-encoding',
    ]);
    expect(codes(Buffer.from(schema(''), 'latin1'))).toContainEqual([
      'schema/not-well-formed',
      'xml/invalid-utf8',
    ]);
  });

  test('a file may refer to itself neither directly', () => {
    expectDrawn({
      'a.rng': `
<grammar>
  <include href='./a.rng'/>
                 ^^^^^^^ schema/recursive-file 'a.rng' refers to itself (RELAX NG §4.7)
  <start><empty/></start>
</grammar>`,
    });
  });

  test('… nor through others', () => {
    expectDrawn({
      'a.rng': `<element name='a'><externalRef href='b.rng'/></element>`,
      'b.rng': `<group><externalRef href='c.rng'/></group>`,
      'c.rng': `
<optional><externalRef href='a.rng'/></optional>
                             ^^^^^ schema/recursive-file 'a.rng' refers to itself through 'c.rng' (RELAX NG §4.6)`,
    });
  });

  test('only grammars can be included', () => {
    expectDrawn({
      'a.rng': `
<grammar>
  <include href='b.rng'/>
                 ^^^^^ schema/include-without-grammar 'b.rng' is not a grammar but 'element'; only grammars can be included (RELAX NG §4.7)
  <start><element name='a'><empty/></element></start>
</grammar>`,
      'b.rng': `<element name='b'><empty/></element>`,
    });
  });

  test('what an include replaces has to be there', () => {
    expectDrawn({
      'a.rng': `
<grammar>
  <include href='b.rng'>
    <start><ref name='x'/></start>
    ^^^^^^^ schema/override-without-definition the included 'b.rng' has no start that could be replaced (RELAX NG §4.7)
    <define name='y'><empty/></define>
    ^^^^^^^^^^^^^^^^^ schema/override-without-definition the included 'b.rng' has no definition of 'y' that could be replaced (RELAX NG §4.7)
  </include>
</grammar>`,
      'b.rng': `<grammar><define name='x'><element name='x'><empty/></element></define></grammar>`,
    });
  });

  test('names that a missing file might define are not said to be undefined', () => {
    expectDrawn(`
<grammar>
  <include href='missing.rng'/>
                 ^^^^^^^^^^^ schema/missing-file there is no file 'missing.rng' (RELAX NG §4.7)
  <start><ref name='a'/></start>
</grammar>`);
  });

  test('an error in a file that is included twice is reported once', () => {
    expectDrawn({
      'a.rng': `
<group>
  <externalRef href='b.rng'/>
  <externalRef href='b.rng'/>
</group>`,
      'b.rng': `
<element name='b'/>
^^^^^^^^^^^^^^^^^^^ schema/missing-element 'element' needs a pattern inside (RELAX NG §3)`,
    });
  });
});
