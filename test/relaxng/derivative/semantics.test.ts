import { describe, expect, test } from 'vitest';
import { accepts, DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { matchDocument } from '../../../src/relaxng/match/match-document.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { smallGrammar } from '../small-grammar.ts';

/** The law of the verdict, and that diagnostics agree with it. */
function expectVerdicts(
  grammar: Grammar,
  verdicts: { valid: readonly string[]; invalid: readonly string[] },
): void {
  const engine = new DerivativeEngine(grammar);
  for (const [expected, texts] of [
    [true, verdicts.valid],
    [false, verdicts.invalid],
  ] as const) {
    for (const text of texts) {
      const { document, diagnostics } = parseXml(text);
      expect(diagnostics, text).toEqual([]);
      expect(accepts(engine, document), text).toBe(expected);
      expect(matchDocument(engine, document).length === 0, text).toBe(expected);
    }
  }
}

describe('white space (RELAX NG §6.2.7)', () => {
  test('is ignored between elements, but is not among text', () => {
    expectVerdicts(smallGrammar(`<element name='a'><element name='b'><empty/></element></element>`), {
      valid: ['<a><b/></a>', '<a> \n<b> </b>\t</a>', '<a><!-- --><b/><?p?></a>', '<a> <![CDATA[ ]]><b/></a>'],
      invalid: ['<a/>', '<a>x<b/></a>', '<a><b/>&#xA0;</a>', '<a><b>x</b></a>'],
    });
  });

  test('of an element or attribute alone matches what nothing matches, and as a string', () => {
    expectVerdicts(
      smallGrammar(`<element name='a'><attribute name='x'><choice><empty/><value type='string'>1</value></choice></attribute>
        <choice><empty/><value type='string'>1</value></choice></element>`),
      {
        valid: ["<a x=''/>", "<a x='  '> </a>", "<a x='1'>1</a>"],
        invalid: ["<a x='1 '/>", "<a x=''> 1</a>"],
      },
    );
  });

  test('and nothing at all match data that allows the empty string', () => {
    expectVerdicts(
      smallGrammar(
        `<element name='a'><data type='string'><param name='maxLength'>1</param></data></element>`,
      ),
      {
        valid: ['<a/>', '<a></a>', '<a> </a>', '<a><!-- c --></a>', '<a><![CDATA[]]></a>'],
        invalid: ['<a>  </a>', '<a>xy</a>', '<a><a/></a>'],
      },
    );
  });

  test('around text split by comments and CDATA sections makes no difference to the value', () => {
    expectVerdicts(smallGrammar(`<element name='a'><data type='int'/></element>`), {
      valid: ['<a> 1<!-- -->2 </a>', '<a><![CDATA[1]]>2</a>', '<a>&#49;</a>'],
      invalid: ['<a>1 2</a>', '<a> </a>', '<a/>'],
    });
  });
});

describe('content', () => {
  test('text means any number of texts, also none', () => {
    const grammar = smallGrammar(
      `<element name='a'><mixed><oneOrMore><element name='b'><text/></element></oneOrMore></mixed></element>`,
    );
    expectVerdicts(grammar, {
      valid: ['<a><b/></a>', '<a>x<b>y</b>z<b/>w<!-- -->v</a>'],
      invalid: ['<a>x</a>', '<a>x<b><b/></b></a>'],
    });
  });

  test('an interleave of many members matches in any order, each once', () => {
    const names = Array.from({ length: 60 }, (_, index) => `e${index}`);
    const members = names.map((name) => `<element name='${name}'><empty/></element>`).join('');
    const all = names.map((name) => `<${name}/>`);
    expectVerdicts(smallGrammar(`<element name='a'><interleave>${members}</interleave></element>`), {
      valid: [`<a>${all.join('')}</a>`, `<a>${all.toReversed().join('')}</a>`],
      invalid: [`<a>${all.slice(1).join('')}</a>`, `<a>${all.join('')}<e7/></a>`],
    });
  });

  test('a group inside an interleave keeps its order among the others', () => {
    const group = `<group><element name='b'><empty/></element><element name='c'><empty/></element></group>`;
    const grammar = smallGrammar(
      `<element name='a'><interleave>${group}<zeroOrMore><element name='d'><empty/></element></zeroOrMore></interleave></element>`,
    );
    expectVerdicts(grammar, {
      valid: ['<a><b/><c/></a>', '<a><d/><b/><d/><c/><d/></a>'],
      invalid: ['<a><c/><b/></a>', '<a><d/><c/><b/></a>', '<a><b/><d/></a>'],
    });
  });

  test('of one name may be told apart by more definitions than a machine word has bits', () => {
    const definitions = Array.from(
      { length: 70 },
      (_, index) =>
        `<group><element name='b'><value>${index}</value></element><element name='c${index}'><empty/></element></group>`,
    );
    expectVerdicts(smallGrammar(`<element name='a'><choice>${definitions.join('')}</choice></element>`), {
      valid: ['<a><b>0</b><c0/></a>', '<a><b>31</b><c31/></a>', '<a><b>69</b><c69/></a>'],
      invalid: ['<a><b>69</b><c5/></a>', '<a><b>70</b><c69/></a>'],
    });
  });

  test('of several definitions is decided by what comes later', () => {
    const chain = (end: string): string =>
      `<element name='b'><element name='b'><element name='${end}'><empty/></element></element></element>`;
    expectVerdicts(smallGrammar(`<element name='a'><choice>${chain('x')}${chain('y')}</choice></element>`), {
      valid: ['<a><b><b><x/></b></b></a>', '<a><b><b><y/></b></b></a>'],
      invalid: ['<a><b><b><z/></b></b></a>', '<a><b><b/></b></a>'],
    });
  });

  test('notAllowed in a definition keeps the element out', () => {
    expectVerdicts(
      smallGrammar(
        `<element name='a'><optional><element name='b'><notAllowed/></element></optional></element>`,
      ),
      {
        valid: ['<a/>'],
        invalid: ['<a><b/></a>'],
      },
    );
  });
});

describe('values', () => {
  test('of a list are its words', () => {
    expectVerdicts(
      smallGrammar(
        `<element name='a'><list><value>x</value><zeroOrMore><data type='int'/></zeroOrMore><optional><value>y</value></optional></list></element>`,
      ),
      {
        valid: ['<a> x </a>', '<a>x 1\n2\ty</a>'],
        invalid: ['<a/>', '<a>1 x</a>', '<a>x y 1</a>', '<a>x1</a>'],
      },
    );
  });

  test('excluded from data are not allowed', () => {
    expectVerdicts(
      smallGrammar(
        `<element name='a'><data type='token'><except><value>x</value><data type='int'/></except></data></element>`,
      ),
      {
        valid: ['<a>y</a>', '<a/>'],
        invalid: ['<a> x </a>', '<a>12</a>'],
      },
    );
  });

  test('that are qualified names depend on the declarations in scope', () => {
    const grammar = smallGrammar(
      `<element name='a'><zeroOrMore><element name='b'><value type='QName' xmlns:p='urn:1'>p:x</value></element></zeroOrMore></element>`,
    );
    expectVerdicts(grammar, {
      valid: ["<a xmlns:q='urn:1'><b>q:x</b></a>", "<a xmlns:q='urn:2'><b xmlns:q='urn:1'>q:x</b></a>"],
      invalid: [
        "<a xmlns:q='urn:2'><b>q:x</b></a>",
        '<a><b>x</b></a>',
        "<a xmlns:q='urn:1'><b xmlns:q='urn:2'>q:x</b><b>q:x</b></a>",
      ],
    });
  });
});

describe('attributes', () => {
  test('are a set, and namespace declarations are not among them', () => {
    const grammar = smallGrammar(
      `<element name='a' ns='urn:1'><attribute name='x'/><optional><attribute name='y'/></optional></element>`,
    );
    expectVerdicts(grammar, {
      valid: ["<a xmlns='urn:1' x='' y=''/>", "<p:a y='' xmlns:p='urn:1' x='' xmlns:q='urn:2'/>"],
      invalid: [
        "<a x=''/>",
        "<a xmlns='urn:1' y=''/>",
        "<p:a xmlns:p='urn:1' p:x=''/>",
        "<p:a xmlns:p='urn:1' x='' z=''/>",
      ],
    });
  });

  test('of any name repeat under oneOrMore, and one at least is needed', () => {
    const grammar = smallGrammar(
      `<element name='a'><oneOrMore><attribute><anyName><except><nsName ns='urn:1'/><name>no</name></except></anyName><data type='int'/></attribute></oneOrMore></element>`,
    );
    expectVerdicts(grammar, {
      valid: ["<a x='1'/>", "<a x='1' y='2' q:z='3' xmlns:q='urn:2'/>"],
      invalid: ['<a/>', "<a x='1' no='1'/>", "<a x='1' y='b'/>", "<a x='1' q:z='3' xmlns:q='urn:1'/>"],
    });
  });

  test('choose together with other attributes and with children', () => {
    const grammar = smallGrammar(`<element name='a'><choice>
      <group><attribute name='type'><value>file</value></attribute><attribute name='path'/></group>
      <group><attribute name='type'><value>host</value></attribute><element name='host'><text/></element></group>
      </choice></element>`);
    expectVerdicts(grammar, {
      valid: ["<a path='' type='file'/>", "<a type='host'><host/></a>"],
      invalid: [
        "<a type='host' path=''/>",
        "<a type='file'><host/></a>",
        "<a path=''/>",
        "<a type='dir' path=''/>",
      ],
    });
  });
});

describe('the engine', () => {
  const recursive = `<start><ref name='a'/></start>
    <define name='a'><element name='a'><optional><attribute name='q'><data type='QName'/></attribute></optional>
      <zeroOrMore><ref name='a'/></zeroOrMore></element></define>`;
  const depth = 200_000;

  test('goes 200,000 elements deep', () => {
    const engine = new DerivativeEngine(smallGrammar(recursive));
    const nested = (inside: string): string => '<a>'.repeat(depth) + inside + '</a>'.repeat(depth);
    const valid = parseXml(nested("<a xmlns:p='urn:1' q='p:x'/>")).document;
    const invalid = parseXml(nested("<a q='p:x'/><b/>")).document;
    expect(accepts(engine, valid)).toBe(true);
    expect(matchDocument(engine, invalid).map(({ code }) => code)).toEqual([
      'grammar/attribute-value',
      'grammar/unknown-element',
    ]);
  });

  test('forgets what it has learnt when that becomes too much, without a difference to the verdict', () => {
    const names = Array.from({ length: 12 }, (_, index) => `e${index}`);
    const members = names
      .map((name) => `<optional><element name='${name}'><text/></element></optional>`)
      .join('');
    const grammar = smallGrammar(
      `<element name='r'><zeroOrMore><element name='a'><interleave>${members}</interleave></element></zeroOrMore></element>`,
    );
    const rows = Array.from({ length: 3000 }, (_, row) => {
      const kept = names.filter((_name, index) => (row >> index) % 2 === 0);
      if (row % 3 === 0) kept.reverse();
      return `<a>${kept.map((name) => `<${name}/>`).join('')}</a>`;
    });
    const engine = new DerivativeEngine(grammar, { maxEntries: 2000 });
    const size = grammar.builder.size;
    expect(accepts(engine, parseXml(`<r>${rows.join('')}</r>`).document)).toBe(true);
    expect(accepts(engine, parseXml(`<r>${rows.join('')}<a><e3/><e3/></a></r>`).document)).toBe(false);
    expect(engine.entries).toBeLessThan(3000);
    expect(grammar.builder.size).toBeGreaterThan(size);
  });

  test('does not accept a text without a root element', () => {
    const grammar = smallGrammar(`<element name='a'><empty/></element>`);
    const { document } = parseXml('<!-- nothing -->');
    expect(accepts(grammar, document)).toBe(false);
    expect(matchDocument(grammar, document).map(({ message }) => message)).toEqual([
      'the document has no root element; expected <a>',
    ]);
  });
});
