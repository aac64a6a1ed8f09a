import { describe, expect, test } from 'vitest';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { matchDocument } from '../../../src/relaxng/match/match-document.ts';
import { applyTextEdits } from '../../../src/text/text-edit.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { smallGrammar } from '../small-grammar.ts';

const grammar = smallGrammar(`<start><ref name='guest'/></start>
  <define name='guest'><element name='guest'><interleave>
    <element name='name'><text/></element>
    <optional><element name='cpu'><attribute name='mode'/></element></optional>
    <optional><element name='on_crash'><choice><value>destroy</value><value>restart</value></choice></element></optional>
    <optional><element name='tools' ns='urn:tools/1.0'><element name='run' ns='urn:tools/1.0'><empty/></element></element></optional>
    <zeroOrMore><ref name='link'/></zeroOrMore>
    <zeroOrMore><ref name='place'/></zeroOrMore>
    <optional><ref name='modes'/></optional>
  </interleave></element></define>
  <define name='link'><element name='link'><choice>
    <group><attribute name='type'><value>bridge</value></attribute><interleave>
      <element name='source'><attribute name='bridge'/></element><ref name='state'/></interleave></group>
    <group><attribute name='type'><value>network</value></attribute><interleave>
      <element name='source'><attribute name='network'/></element><ref name='state'/></interleave></group>
    <group><attribute name='type'><value>user</value></attribute><ref name='state'/></group>
  </choice></element></define>
  <define name='state'><optional><element name='state'><attribute name='on'><choice><value>yes</value><value>no</value>
    </choice></attribute></element></optional></define>
  <define name='place'><element name='place'><choice>
    <group><attribute name='type'><value>pci</value></attribute><attribute name='slot'/><attribute name='function'/></group>
    <group><attribute name='type'><value>drive</value></attribute><attribute name='unit'/><attribute name='bus'/></group>
  </choice></element></define>
  <define name='modes'><element name='modes'><group>
    <element name='mode'><attribute name='name'><value>a</value></attribute></element>
    <element name='mode'><attribute name='name'><value>b</value></attribute></element>
    <optional><element name='mode'><attribute name='name'><value>c</value></attribute></element></optional>
  </group></element></define>`);

/** Messages, each with the fixes in brackets; certain ones are marked. */
function findings(text: string, schema: Grammar = grammar): string[] {
  return matchDocument(schema, parseXml(text).document).map(({ message, fixes = [] }) =>
    [message, ...fixes.map(({ title, certain }) => `[${title}${certain ? '!' : ''}]`)].join(' '),
  );
}

/** The document once the first fix of its first finding is applied. */
function fixed(text: string): string {
  const [fix] = matchDocument(grammar, parseXml(text).document)[0]?.fixes ?? [];
  return applyTextEdits(text, fix?.edits ?? []);
}

const guest = (content: string) => `<guest><name>g</name>${content}</guest>`;

describe('what another value of an attribute would make right', () => {
  test('is said of the one thing that does not suit its value', () => {
    expect(findings(guest("<link type='network'><source bridge='br0'/><state on='yes'/></link>"))).toEqual([
      "<source> needs the attribute network because <link type='network'>; as written it would suit type='bridge' " +
        "[change type to 'bridge']",
    ]);
  });

  test('is one finding, at the value, where several things do not suit it', () => {
    expect(findings(guest("<place type='pci' unit='0' bus='1'/>"))).toEqual([
      "<place> with type='pci' does not allow unit and bus; as written it would suit type='drive' [change type to 'drive']",
    ]);
    expect(fixed(guest("<place type='pci' unit='0' bus='1'/>"))).toBe(
      guest("<place type='drive' unit='0' bus='1'/>"),
    );
  });

  test('tells which value is missing or misspelt', () => {
    expect(findings(guest("<place unit='0' bus='1'/>"))).toEqual([
      "<place> needs the attribute type ('drive') [add type='drive'!]",
    ]);
    expect(findings(guest("<place type='disk' unit='0' bus='1'/>"))).toEqual([
      "type='disk' is not valid on <place>; expected 'pci' or 'drive'; " +
        "as written it would suit type='drive' [change type to 'drive']",
    ]);
    expect(findings(guest("<link type='brigde'><source bridge='br0'/></link>"))).toEqual([
      "type='brigde' is not valid on <link>; did you mean 'bridge'? [change type to 'bridge'!]",
    ]);
  });

  test('does not hide what is wrong besides', () => {
    expect(findings(guest("<link type='network'><source bridge='br0'/><state on='maybe'/></link>"))).toEqual([
      "<source> needs the attribute network because <link type='network'>; as written it would suit type='bridge' " +
        "[change type to 'bridge']",
      "on='maybe' is not valid on <state>; expected 'yes' or 'no'",
    ]);
  });

  test('is no reason to leave something out', () => {
    expect(findings(guest("<link type='network'><state on='yes'/></link>"))).toEqual([
      "<link type='network'> is incomplete: it needs <source> [add <source>]",
    ]);
  });
});

describe('what was meant', () => {
  test('is the attribute that is missing, where it could have the value', () => {
    const boot = smallGrammar(
      `<element name='boot'><attribute name='dev'><choice><value>hd</value><value>fd</value></choice></attribute></element>`,
    );
    expect(findings("<boot device='hd'/>", boot)).toEqual([
      'attribute device is not allowed on <boot>; did you mean dev? [rename device to dev!]',
    ]);
    expect(findings("<boot device='xx'/>", boot)).toEqual([
      "<boot> needs the attribute dev ('hd' or 'fd') [add dev='hd']",
      'attribute device is not allowed on <boot>; allowed: dev [remove device]',
    ]);
  });

  test('is the other word for the same answer', () => {
    expect(findings(guest("<link type='user'><state on='true'/></link>"))).toEqual([
      "on='true' is not valid on <state>; did you mean 'yes'? [change on to 'yes'!]",
    ]);
  });

  test('is the name that suits what stands in the element', () => {
    expect(fixed(guest('<on_crsh>restart</on_crsh>'))).toBe(guest('<on_crash>restart</on_crash>'));
    expect(findings(guest('<on_crsh>whatever</on_crsh>'))).toEqual([
      '<on_crsh> is not a known child of <guest>; did you mean <on_crash>? [rename <on_crsh> to <on_crash>]',
      "'whatever' is not a valid value for <on_crsh>; expected 'destroy' or 'restart'",
    ]);
  });

  test('is the namespace that has such an element, with all that is in it', () => {
    const text = guest('<tools><run/></tools>');
    expect(findings(text)).toEqual([
      '<tools> is allowed here only in the namespace urn:tools/1.0, as <tools:tools>; it is in no namespace ' +
        '[rename <tools> to <tools:tools> and declare its namespace!]',
    ]);
    expect(fixed(text)).toBe(
      "<guest xmlns:tools='urn:tools/1.0'><name>g</name><tools:tools><tools:run/></tools:tools></guest>",
    );
  });
});

describe('what stands in the wrong place', () => {
  test('is moved to where it belongs, and not missed there as well', () => {
    expect(findings("<guest>\n  <link type='user'>\n    <name>g</name>\n  </link>\n</guest>")).toEqual([
      '<name> is not allowed in <link>; it belongs in <guest> [move <name> into <guest>!] [remove <name>]',
    ]);
    expect(fixed("<guest>\n  <link type='user'>\n    <name>g</name>\n  </link>\n</guest>")).toBe(
      "<guest>\n  <link type='user'/>\n  <name>g</name>\n</guest>",
    );
  });

  test('is not moved for certain to where it has a double', () => {
    expect(findings(guest("<cpu mode='x'/><link type='user'><cpu mode='y'/></link>"))).toEqual([
      '<cpu> is not allowed in <link>; it belongs in <guest> [move <cpu> into <guest>] [remove <cpu>]',
    ]);
  });

  test('is moved into the only sibling that may have it', () => {
    const [finding, ...others] = findings(guest("<mode name='a'/><modes/>"));
    expect(finding).toBe(
      '<mode> is not allowed in <guest>; it belongs in <modes> [move <mode> into <modes>] [remove <mode>]',
    );
    expect(others).toEqual([]);
    expect(findings(guest("<state on='yes'/><link type='user'/><link type='user'/>"))).toEqual([
      '<state> is not allowed in <guest>; it belongs in <link> [remove <state>]',
    ]);
  });

  test('is told from a wrong value where elements of one name stand in an order', () => {
    expect(findings(guest("<modes><mode name='b'/><mode name='a'/></modes>"))).toEqual([
      "<mode name='b'> must come after <mode name='a'> in <modes> [move <mode> to the end of <modes>!]",
    ]);
    expect(findings(guest("<modes><mode name='a'/><mode name='a'/><mode name='b'/></modes>"))).toEqual([
      "<modes> may have only one <mode name='a'>; the first is on line 1 [remove <mode>!]",
    ]);
    expect(findings(guest("<modes><mode name='b'/></modes>"))).toEqual([
      "<modes> is incomplete: it needs <mode> before <mode name='b'> [add <mode>]",
    ]);
  });

  test('is removed for certain only if it repeats what is there', () => {
    expect(findings(guest("<cpu mode='x'/><cpu mode='x'/>"))).toEqual([
      '<guest> may have only one <cpu>; the first is on line 1 [remove <cpu>!]',
    ]);
    expect(findings(guest("<cpu mode='x'/><cpu mode='y'/>"))).toEqual([
      '<guest> may have only one <cpu>; the first is on line 1 [remove <cpu>]',
    ]);
  });
});

test('an empty value is underlined with its name', () => {
  const text = guest("<link type='user'><state on=''/></link>");
  const [finding] = matchDocument(grammar, parseXml(text).document);
  expect(text.slice(finding?.span.start, finding?.span.end)).toBe("on=''");
});

test('a document with mistakes in every one of thousands of siblings takes time in line with its length', () => {
  const text = guest("<link type='network'><source bridge='br0'/></link>".repeat(20_000));
  expect(matchDocument(grammar, parseXml(text).document)).toHaveLength(1000);
});

test('the fixes of elements in wrong places inside each other hold no more text than a few times the document', () => {
  const depth = 2000;
  const text = guest(`${"<link type='user'>".repeat(depth)}${'</link>'.repeat(depth)}`);
  const diagnostics = matchDocument(grammar, parseXml(text).document);
  const moves = diagnostics.flatMap(({ fixes = [] }) =>
    fixes.filter(({ title }) => title.startsWith('move')),
  );
  const moved = moves.flatMap(({ edits }) => edits.map(({ newText }) => newText.length));
  expect(moves.length).toBeGreaterThan(1);
  expect(moved.reduce((sum, length) => sum + length)).toBeLessThan(5 * text.length);
});
