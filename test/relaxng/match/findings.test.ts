import { describe, expect, test } from 'vitest';
import { grammarCodes } from '../../../src/relaxng/match/codes.ts';
import { matchDocument } from '../../../src/relaxng/match/match-document.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { smallGrammar } from '../small-grammar.ts';

/** A schema of one root element `r` with this content; `E:x` stands for an empty element definition. */
function root(content: string): ReturnType<typeof smallGrammar> {
  return smallGrammar(
    `<element name='r'>${content.replace(/E:([a-z]+)/g, "<element name='$1'><empty/></element>")}</element>`,
  );
}

/** Code, underlined text and message of every finding. */
function findings(grammar: ReturnType<typeof smallGrammar>, text: string): string[] {
  return matchDocument(grammar, parseXml(text).document).map(
    ({ code, span, message }) =>
      `${code.slice('grammar/'.length)} [${text.slice(span.start, span.end)}] ${message}`,
  );
}

const sequence = root('<group>E:a<optional>E:b</optional>E:c</group>');
const variants = root(`<choice>
  <group><attribute name='type'><value>file</value></attribute><attribute name='path'/>E:a</group>
  <group><attribute name='type'><choice><value>host</value><value>port</value></choice></attribute>
    <optional><attribute name='nr'><data type='unsignedByte'/></attribute></optional>E:b</group></choice>`);

describe('elements', () => {
  test('unknown to the grammar are reported by their name, with what is near', () => {
    const grammar = root('<zeroOrMore><choice>E:source E:target</choice></zeroOrMore>');
    expect(findings(grammar, '<r><sorce/><target/><xyz><x/></xyz></r>')).toEqual([
      'unknown-element [sorce] <sorce> is not a known child of <r>; did you mean <source>?',
      'unknown-element [xyz] <xyz> is not known; expected <source> or <target>',
    ]);
  });

  test('that belong elsewhere are sent there, and looked at inside', () => {
    const grammar = smallGrammar(`<element name='r'><optional><element name='a'>
      <element name='b'><attribute name='x'><value>1</value></attribute></element></element></optional>
      <optional><element name='c'><text/></element></optional></element>`);
    expect(findings(grammar, "<r><b x='2'/><c/></r>")).toEqual([
      'element-not-allowed [b] <b> is not allowed in <r>; it belongs in <a>',
      "attribute-value [2] x='2' is not valid on <b>; expected '1'",
    ]);
    expect(findings(grammar, '<r><b>other</b></r>')).toEqual([
      'element-not-allowed [b] <b> is not allowed in <r>; it belongs in <a>',
    ]);
  });

  test('may exclude each other', () => {
    expect(findings(root('<choice>E:a E:b</choice>'), '<r><a/><b/></r>')).toEqual([
      'element-not-allowed [b] <b> is not allowed in <r> beside <a>',
    ]);
  });

  test('that other attributes of the parent would allow are refused with the reason', () => {
    expect(findings(variants, "<r type='file' path=''><b/><a/></r>")).toEqual([
      "element-not-allowed [b] <b> is not allowed in this <r>; it is allowed when type is 'host' or 'port', but here type='file'",
    ]);
  });

  test('that come twice are reported with the first one', () => {
    const text = '<r><a/><c/><c/></r>';
    expect(findings(sequence, text)).toEqual([
      'element-repeated [c] <r> may have only one <c>; the first is on line 1',
    ]);
    const [finding] = matchDocument(sequence, parseXml(text).document);
    expect(finding?.related).toEqual([{ message: 'the first <c>', span: { start: 8, end: 9 } }]);
  });

  test('out of order are reported once, whichever side they are on', () => {
    expect(findings(sequence, '<r><a/><c/><b/></r>')).toEqual([
      'element-out-of-order [b] <b> must come before <c> in <r>',
    ]);
    expect(findings(sequence, '<r><c/><a/></r>')).toEqual([
      'element-out-of-order [c] <c> must come after <a> in <r>',
    ]);
    const repeated = root('<group><zeroOrMore>E:a</zeroOrMore>E:b</group>');
    expect(findings(repeated, '<r><a/><b/><a/></r>')).toEqual([
      'element-out-of-order [a] <a> must come before <b> in <r>',
    ]);
  });

  test('that are missing are reported at the start tag, each', () => {
    expect(findings(sequence, '<r>\n<c/></r>')).toEqual([
      'missing-element [<r>] <r> is incomplete: it needs <a> before <c>',
    ]);
    expect(findings(root('<interleave>E:a E:b E:c</interleave>'), '<r><b/></r>')).toEqual([
      'missing-element [<r>] <r> is incomplete: it needs <a>',
      'missing-element [<r>] <r> is incomplete: it needs <c>',
    ]);
  });

  test('of which one is required are all named', () => {
    expect(findings(root('<choice>E:a E:b</choice>'), '<r/>')).toEqual([
      'choice-not-satisfied [<r/>] <r> is incomplete: it needs <a> or <b>',
    ]);
    expect(findings(root('<group><choice>E:a E:b</choice>E:c</group>'), '<r><c/></r>')).toEqual([
      'choice-not-satisfied [<r>] <r> is incomplete: it needs <a> or <b>',
    ]);
    expect(findings(root('<element><anyName/><empty/></element>'), '<r/>')).toEqual([
      'missing-element [<r/>] <r> is incomplete: it needs another element',
    ]);
  });

  test('in another namespace are reported once, not again for what is inside', () => {
    const grammar = smallGrammar(
      `<element name='r' ns=''><element name='a' ns='urn:1'><element name='b'><text/></element></element></element>`,
    );
    expect(findings(grammar, '<r><a><b/></a></r>')).toEqual([
      'wrong-namespace [a] <a> is allowed here only in the namespace urn:1, as <urn:a>; it is in no namespace',
    ]);
    expect(findings(grammar, "<r xmlns='urn:2'><a/></r>")).toEqual([
      'wrong-namespace [r] <r> is allowed here only without a namespace; it is in urn:2',
    ]);
  });

  test('at the root are compared with those the grammar begins with', () => {
    const grammar = smallGrammar(`<start><choice><ref name='a'/><ref name='b'/></choice></start>
      <define name='a'><element name='domain'><optional><element name='c'><empty/></element></optional></element></define>
      <define name='b'><element name='network'><empty/></element></define>`);
    expect(findings(grammar, '<domian><c/><d/></domian>')).toEqual([
      'wrong-root [domian] <domian> is not a known root element; did you mean <domain>?',
      'unknown-element [d] <d> is not known; <domian> takes no more elements',
    ]);
    expect(findings(grammar, '<c/>')).toEqual([
      'wrong-root [c] <c> is not a root element of this grammar; expected <domain> or <network>',
    ]);
  });

  test('of one name are read as the definition that their discriminating values select', () => {
    const grammar = root(`<zeroOrMore><choice>
      <element name='a'><attribute name='type'><value>x</value></attribute><attribute name='p'/><attribute name='q'/><attribute name='u'/></element>
      <element name='a'><attribute name='type'><value>y</value></attribute><attribute name='s'/></element>
      </choice></zeroOrMore>`);
    expect(findings(grammar, "<r><a p='' s='' type='x'/></r>")).toEqual([
      "missing-attribute [<a p='' s='' type='x'/>] <a> needs the attribute q",
      "missing-attribute [<a p='' s='' type='x'/>] <a> needs the attribute u",
      'attribute-not-allowed [s] attribute s is not allowed on <a>; allowed: q, u',
    ]);
    expect(findings(grammar, "<r><a s='' type='x'/></r>")).toEqual([
      "wrong-variant [x] <a> with type='x' does not allow what stands in it; as written it would suit type='y'",
    ]);
  });
});

describe('attributes', () => {
  test('unknown to the grammar are reported by their name, with what is near', () => {
    const grammar = root("<attribute name='type'/><optional><attribute name='mode'/></optional>");
    expect(findings(grammar, "<r tpye='' foo=''/>")).toEqual([
      'unknown-attribute [tpye] attribute tpye is not allowed on <r>; did you mean type?',
      'unknown-attribute [foo] attribute foo is not allowed on <r>; allowed: mode',
    ]);
  });

  test('known elsewhere, or in another namespace, are told apart', () => {
    const grammar = smallGrammar(
      `<element name='r'><optional><attribute name='x' ns='urn:1'/></optional><optional><element name='a'><attribute name='y'/></element></optional></element>`,
    );
    expect(findings(grammar, "<r x='' y=''/>")).toEqual([
      'wrong-namespace [x] attribute x of <r> is allowed here only in the namespace urn:1; it is in no namespace',
      'attribute-not-allowed [y] attribute y is not allowed on <r>; allowed: x',
    ]);
  });

  test('of another variant are refused with the value that would allow them', () => {
    expect(findings(variants, "<r path='' nr='300' type='port'><b/></r>")).toEqual([
      "attribute-not-allowed [path] attribute path is not allowed on this <r>; it is allowed when type is 'file', but here type='port'",
      "attribute-value [300] nr='300' is not valid on <r>; expected a whole number from 0 up to 255",
    ]);
  });

  test('that are missing do not hide what else is wrong', () => {
    expect(findings(variants, '<r><zzz/></r>')).toEqual([
      "missing-attribute [<r>] <r> needs the attribute type ('file', 'host' or 'port')",
      'missing-element [<r>] <r> is incomplete: it needs <b>',
      'unknown-element [zzz] <zzz> is not known; expected <b>',
    ]);
    expect(findings(root("<choice><attribute name='x'/><attribute name='y'/></choice>"), '<r/>')).toEqual([
      'choice-not-satisfied [<r/>] <r> needs one of its attributes: x or y',
    ]);
  });
});

describe('text', () => {
  test('that is no value is underlined without the white space around it', () => {
    const grammar = root("<choice><value>yes</value><value>no</value><data type='short'/></choice>");
    expect(findings(grammar, '<r>\n  yse\n</r>')).toEqual([
      "element-value [yse] 'yse' is not a valid value for <r>; did you mean 'yes'?",
    ]);
    expect(findings(grammar, '<r><!-- a -->maybe</r>')).toEqual([
      "element-value [maybe] 'maybe' is not a valid value for <r>; expected 'yes', 'no' or a whole number from -32768 up to 32767",
    ]);
    expect(findings(grammar, '<r> </r>')).toEqual([
      "element-value [<r>] <r> needs a value; expected 'yes', 'no' or a whole number from -32768 up to 32767",
    ]);
  });

  test('among elements, or where nothing is allowed, is reported once for each run', () => {
    expect(findings(sequence, '<r> x <!-- --> y<a/><b>z</b> w <c/></r>')).toEqual([
      "text-not-allowed [x] text 'x' is not allowed in <r>, only elements are",
      "text-not-allowed [z] text 'z' is not allowed in <b>, which must be empty",
      "text-not-allowed [w] text 'w' is not allowed in <r>, only elements are",
    ]);
    const single = smallGrammar(`<element name='r'><element name='a'><empty/></element></element>`);
    expect(findings(single, '<r><a/>w</r>')).toEqual([
      "text-not-allowed [w] text 'w' is not allowed in <r>, only elements are",
    ]);
  });

  test('of an element that also has children it must not have is judged by itself', () => {
    const grammar = root("<data type='int'/>");
    expect(findings(grammar, '<r>1<a/>x</r>')).toEqual([
      "element-value [1<a/>x] '1x' is not a valid value for <r>; expected a whole number from -2147483648 up to 2147483647",
      'unknown-element [a] <a> is not known; <r> takes no more elements',
    ]);
    expect(findings(grammar, '<r>1<a/></r>')).toEqual([
      'unknown-element [a] <a> is not known; <r> takes no more elements',
    ]);
  });
});

test('a name is shown as far as one can read it, however long it is', () => {
  const name = 'x'.repeat(100_000);
  for (const text of [
    `<r><${name}/></r>`,
    `<r ${name}=''/>`,
    `<r><x:a xmlns:x='${name}'/></r>`,
    `<${name}/>`,
  ]) {
    const found = matchDocument(root('<optional>E:a</optional>'), parseXml(text).document);
    expect(found).toHaveLength(1);
    for (const { message, fixes = [] } of found) {
      for (const words of [message, ...fixes.map(({ title }) => title)])
        expect(words.length).toBeLessThan(300);
    }
  }
});

test('the number of findings is limited, and with it the time', () => {
  const grammar = root('<zeroOrMore>E:a</zeroOrMore>');
  const { document } = parseXml(`<r>${'<b/>'.repeat(100_000)}</r>`);
  expect(matchDocument(grammar, document)).toHaveLength(1000);
  expect(matchDocument(grammar, document, { maxDiagnostics: 3 })).toHaveLength(3);
  expect(matchDocument(grammar, document, { maxDiagnostics: 0 })).toHaveLength(1);
});

test('a finding says what would be right as data', () => {
  const [missing] = matchDocument(variants, parseXml("<r type='host'/>").document);
  expect(missing).toEqual({
    code: 'grammar/missing-element',
    severity: 'error',
    stage: 'grammar',
    message: "<r type='host'> is incomplete: it needs <b>",
    path: '/r',
    span: { start: 0, end: 16 },
    expected: [{ kind: 'element', name: 'b', required: true }],
    data: { element: 'r', of: "type='host'", missing: ['b'] },
    fixes: [
      {
        title: 'add <b>',
        edits: [{ span: { start: 14, end: 16 }, newText: '>\n  <b/>\n</r>' }],
        certain: false,
      },
    ],
  });
  const [value] = matchDocument(variants, parseXml("<r type='tcp'><b/></r>").document);
  expect(value?.expected).toEqual([
    { kind: 'value', name: 'file' },
    { kind: 'value', name: 'host' },
    { kind: 'value', name: 'port' },
  ]);
});

test('every code is explained', () => {
  expect(new Set(grammarCodes.map(({ code }) => code)).size).toBe(grammarCodes.length);
  for (const { code, severity, stage, meaning } of grammarCodes) {
    expect([severity, stage]).toEqual(['error', 'grammar']);
    expect(code).toMatch(/^grammar\/[a-z-]+$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
});

test('what is expected names the end tag where the element may end, and wildcards by their namespace', () => {
  const grammar = smallGrammar(`<element name='r'>
    <optional><element name='a'><empty/></element></optional>
    <zeroOrMore><element><nsName ns='urn:x'/><empty/></element></zeroOrMore>
  </element>`);
  const [found] = matchDocument(grammar, parseXml('<r><b/></r>').document);
  expect(found?.expected).toEqual([
    { kind: 'element', name: 'a', required: false },
    { kind: 'element', name: '*', namespaceName: 'urn:x', required: false },
    { kind: 'endTag', name: 'end tag' },
  ]);
  expect(found?.message).toBe('<b> is not known; expected <a>');
});
