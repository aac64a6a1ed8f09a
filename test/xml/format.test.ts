import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { formatXml } from '../../src/xml/format.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { attributeOf, type XmlNode, xmlNamespace } from '../../src/xml/tree.ts';
import { corpusDocuments, corpusThere } from '../support/corpus.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { mutate, vocabularyOf } from '../support/mutate.ts';
import { seededRandom } from '../support/random.ts';

function format(text: string): string {
  return applyTextEdits(text, formatXml(parseXml(text)));
}

describe('the layout is that of libvirt', () => {
  test('one child a line, two spaces a level, attributes on the line of their element', () => {
    expect(
      format(`<domain   type = "kvm"
        id='3'><name >guest</name ><devices><disk type="file" ><source
        file='/a'/></disk></devices><uuid></uuid></domain  >`),
    ).toBe(`<domain type='kvm' id='3'>
  <name>guest</name>
  <devices>
    <disk type='file'>
      <source file='/a'/>
    </disk>
  </devices>
  <uuid/>
</domain>
`);
  });

  test('double quotes in elements of a namespace that the root element does not declare, and in what they hold', () => {
    expect(
      format(
        `<a xmlns:p='urn:p'><p:b c="d"/><e xmlns='urn:e' f='g'><h xmlns='' i='j' k='"'/></e><l xmlns:m="urn:m" m:n="o"/></a>`,
      ),
    ).toBe(`<a xmlns:p='urn:p'>
  <p:b c='d'/>
  <e xmlns="urn:e" f="g">
    <h xmlns="" i="j" k='"'/>
  </e>
  <l xmlns:m='urn:m' m:n='o'/>
</a>
`);
  });

  test('what libvirt wrote stays as it is, other than the blank lines of capabilities', () => {
    const written = corpusDocuments().filter(({ path }) => /out\/|outdata\/|canon90/.test(path));
    const texts = written.map(({ bytes }) => new TextDecoder().decode(bytes));
    const others = texts.filter((text) => !text.includes('<capabilities>'));
    expect(others.filter((text) => format(text) !== text)).toEqual([]);
  });
});

describe('what is no layout stays as it is', () => {
  test.each([
    ['text', `<a>  two  words\n</a>\n`],
    ['mixed content and all that it holds', `<p>some <b> <c/>  <d/></b>\n  text</p>\n`],
    ['white space that is all there is between two tags', `<a>\n  <e> </e>\n  <e>\n</e>\n</a>\n`],
    ['a comment in what may be a value', `<a>\n  <e><!-- none --></e>\n</a>\n`],
    ['CDATA sections, however empty', `<a>\n  <e><![CDATA[]]></e>\n  <e><![CDATA[ ]]> <f/></e>\n</a>\n`],
    ['white space written as a reference', `<a>&#32; <b/></a>\n`],
    ['references', `<a b='&lt;&quot;&#x27;'>&amp;&gt;</a>\n`],
    ['white space in attribute values', `<a b=' x\n  y '/>\n`],
    ['double quotes around an apostrophe', `<a b="it's" c="&quot;'"/>\n`],
    ['processing instructions', `<?xml version="1.0"?>\n<?p  a\n   b?>\n<a/>\n`],
    ['a byte order mark', `\ufeff<!-- a\nb -->\n<a/>\n`],
    ['blank lines between siblings', `<a>\n  <b/>\n\n  <!-- c -->\n\n  <d/>\n</a>\n\n<!-- e -->\n`],
    ['a document that is not well-formed', `<a  b="c" ><d></a>`],
    ['a document with a DTD', `<!DOCTYPE a><a  />`],
    ['text without element', `  `],
  ])('%s', (_, text) => {
    expect(format(text)).toBe(text);
  });

  test("content under xml:space='preserve', until it is 'default' again", () => {
    expect(format(`<a><b xml:space="preserve"> <c ></c> <d xml:space='default'><e/></d></b></a>`)).toBe(`<a>
  <b xml:space='preserve'> <c/> <d xml:space='default'>
      <e/>
    </d></b>
</a>
`);
  });
});

describe('blank lines', () => {
  test('are one where they are several, and none at the ends of an element or document', () => {
    expect(format(`\n\n<a>\n\n<b/>\n \n\t\n<c/>\n\n</a>\n\n\n`)).toBe(`<a>\n  <b/>\n\n  <c/>\n</a>\n`);
  });

  test('and all other line ends of the layout are CR LF where the document has begun so', () => {
    expect(format(`<?xml version="1.0"?>\r\n<a>\n\n\n<b/><c>x\ny</c></a>`)).toBe(
      `<?xml version="1.0"?>\r\n<a>\r\n  <b/>\r\n  <c>x\ny</c>\r\n</a>\r\n`,
    );
  });
});

describe('a comment', () => {
  test('at the end of a line stays there, another begins its own line', () => {
    expect(
      format(
        `<a><!-- of a -->\n<b/><!-- of b -->\n<!-- one --><!-- two --><c/><!-- alone --></a><!-- end -->`,
      ),
    ).toBe(`<a> <!-- of a -->
  <b/> <!-- of b -->
  <!-- one -->
  <!-- two -->
  <c/>
  <!-- alone -->
</a>
<!-- end -->
`);
  });

  test('takes its further lines along, whose shape stays', () => {
    expect(
      format(`<a>
        <b>
                <!-- first

                     aligned
                       more
                -->
\t\t<!-- with tabs
\t\t\tdeeper -->
        <!--
no room
        -->
        </b>
<!-- <c>
       <d/>
     </c> -->
</a>`),
    ).toBe(`<a>
  <b>
    <!-- first

         aligned
           more
    -->
    <!-- with tabs
            deeper -->
    <!--
no room
        -->
  </b>
  <!-- <c>
         <d/>
       </c> -->
</a>
`);
  });
});

test('elements nested deeper than 128 are not indented further, at any depth', () => {
  const depth = 200_000;
  const formatted = format('<a>'.repeat(depth) + '</a>'.repeat(depth));
  expect(formatted.split('\n').length).toBe(2 * depth);
  expect(formatted).toContain(`\n${' '.repeat(256)}<a>\n${' '.repeat(256)}<a/>\n${' '.repeat(256)}</a>\n`);
});

const space = fc.constantFrom('', '', ' ', '\n', '\n\n\n', '\r\n', '\t', '\n   ', '\r', ' \n\t\n ');
const gap = fc.constantFrom(' ', '\n', '\t ', '\r\n  ');
const attribute = fc
  .tuple(gap, space, space, fc.constantFrom('"', "'"), fc.constantFrom('', 'x', '>\n', '&lt;', '&#10;'))
  .chain(([before, left, right, quote, value]) =>
    fc.constantFrom('', quote === '"' ? "'" : '"').map((other) => (name: string): string => {
      return `${before}${name}${left}=${right}${quote}${value}${other}${quote}`;
    }),
  );
const attributes = fc
  .tuple(
    fc.array(attribute, { maxLength: 3 }),
    fc.constantFrom('', " xml:space='preserve'", " xml:space='default'", " xmlns='urn:o'", ' xmlns=""'),
    space,
  )
  .map(([parts, own, last]) => parts.map((part, index) => part(`b${index}`)).join('') + own + last);
const aside = fc.constantFrom('<!---->', '<!-- c -->', '<!-- x\n  y\r\n\n\tz -->', '<?p?>', '<?p \n q?>');
const { element } = fc.letrec<{ element: string; content: string; item: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom('e', 'f', 'n:g'), attributes, fc.option(tie('content'), { nil: undefined }), space)
    .map(([name, tag, content, last]) =>
      content === undefined ? `<${name}${tag}/>` : `<${name}${tag}>${content}</${name}${last}>`,
    ),
  content: fc
    .array(fc.tuple(space, tie('item')), { maxLength: 5 })
    .chain((items) => space.map((last) => items.map((item) => item.join('')).join('') + last)),
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    aside,
    { arbitrary: fc.constantFrom('text', 'a\n b', '<![CDATA[ ]]>', '&#32;'), weight: 1 },
    { arbitrary: tie('element'), weight: 5 },
  ),
}));
/** Documents laid out in every way that comes to mind. */
const anyDocument = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '<?xml version="1.0"?>', '\ufeff<?xml version="1.0"?>'),
    fc.array(fc.oneof(space, aside), { maxLength: 4 }),
    element,
    fc.array(fc.oneof(space, aside), { maxLength: 4 }),
  )
  .map(([head, before, root, after]) => {
    return `${head}${before.join('')}<n:r xmlns:n='urn:n'>${root}</n:r>${after.join('')}`;
  });

/** What a document says, layout aside: white space beside elements and comments, and in front of the lines of comments. */
function meaning(text: string): unknown {
  const { document, diagnostics } = parseXml(text);
  expect(diagnostics).toEqual([]);
  const written = ({ start, end }: XmlNode): string => text.slice(start, end);
  const ofNode = (node: XmlNode, preserves: boolean): unknown => {
    if (node.kind === 'text') return { text: node.value, written: written(node) };
    if (node.kind === 'comment') return { comment: node.value.replace(/\n[ \t]+/g, '\n') };
    if (node.kind === 'processing-instruction') return { instruction: node.target, value: node.value };
    const own = attributeOf(node, 'space', xmlNamespace)?.value;
    const keeps =
      own === 'preserve' ||
      (preserves && own !== 'default') ||
      node.children.some((child) => child.kind === 'text' && /[^ \t\r\n]/.test(written(child)));
    const others = node.children.filter(({ kind }) => kind !== 'text');
    return {
      name: [node.qualifiedName, node.namespaceName],
      attributes: node.attributes.map(({ qualifiedName, value }) => [qualifiedName, value]),
      children: (keeps || others.length === 0 ? node.children : others).map((child) => ofNode(child, keeps)),
    };
  };
  return document.children.map((child) => ofNode(child, false));
}

function expectLaidOut(text: string): void {
  const formatted = format(text);
  expect(meaning(formatted)).toEqual(meaning(text));
  expect(format(formatted)).toBe(formatted);
}

describe('formatting keeps the meaning of a document, and formatting again changes nothing', () => {
  test('of any document', () => {
    fc.assert(fc.property(anyDocument, expectLaidOut), { numRuns: 2500 });
  });

  test('of examples and their mutants', () => {
    const texts = [...kindDocuments('network'), ...kindDocuments('domain').slice(0, 150)];
    const vocabulary = vocabularyOf(texts);
    const random = seededRandom(7);
    for (const text of texts) {
      const mutant = mutate(mutate(text, random, vocabulary), random, vocabulary);
      for (const one of [text, mutant]) if (parseXml(one).diagnostics.length === 0) expectLaidOut(one);
    }
  });

  test.skipIf(!corpusThere)('of the corpus', () => {
    for (const { bytes } of corpusDocuments()) {
      const text = new TextDecoder().decode(bytes);
      if (parseXml(text).diagnostics.length === 0) expectLaidOut(text);
    }
  });
});

test('edits stand in the order of the text, each for white space, a quote, or the end tag of an empty element', () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      let position = 0;
      for (const { span, newText } of formatXml(parseXml(text))) {
        expect(span.start).toBeGreaterThanOrEqual(position);
        expect(text.slice(span.start, span.end)).toMatch(/^\s*(?:['"]|><\/[\w:]+\s*)?$/);
        expect(newText).toMatch(/^(?:\s*|['"/])$/);
        position = span.end;
      }
    }),
  );
});

test('comments may be many on one line', () => {
  // Does not measure time: what is not linear does not end.
  const text = `<a>${'<!--b--><c/>'.repeat(100_000)}</a>`;
  expect(formatXml(parseXml(text))).toHaveLength(200_002);
});

test('any text can be formatted', () => {
  const fragments = [
    '<a>',
    '</a>',
    '<b c="d"',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '\n',
    ' ',
    '&',
    'x',
    "'",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const { diagnostics } = parseXml(text);
      if (diagnostics.length > 0) expect(formatXml(parseXml(text))).toEqual([]);
      else expectLaidOut(text);
    }),
    { numRuns: 3000 },
  );
});
