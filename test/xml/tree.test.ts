import { describe, expect, test } from 'vitest';
import { parseXml } from '../../src/xml/parse.ts';
import { attributeOf, childElements, resolvePrefix, textOf, type XmlElement } from '../../src/xml/tree.ts';

function root(text: string): XmlElement {
  return parseXml(text).document.root as XmlElement;
}

/** The tree in short: names and texts in brackets, as a picture of what recovery makes of a text. */
function shape(text: string): string {
  const draw = (element: XmlElement): string => {
    const children = element.children.map((child) =>
      child.kind === 'element'
        ? draw(child)
        : child.kind === 'text'
          ? JSON.stringify(child.value)
          : child.kind,
    );
    return `${element.qualifiedName}(${children.join(' ')})`;
  };
  return parseXml(text)
    .document.children.map((child) => (child.kind === 'element' ? draw(child) : child.kind))
    .join(' ');
}

describe('spans', () => {
  const text = `<a b = "c"><d>e</d ><f/></a>`;
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  test('an element has spans for itself, its start tag and its name', () => {
    const [d, f] = childElements(root(text)) as [XmlElement, XmlElement];
    expect([d.span, d.startTagSpan, d.nameSpan].map(slice)).toEqual(['<d>e</d >', '<d>', 'd']);
    expect(text.slice(d.endTagStart, d.end)).toBe('</d >');
    expect([f.span, f.startTagSpan, f.nameSpan].map(slice)).toEqual(['<f/>', '<f/>', 'f']);
    expect(f.endTagStart).toBe(f.end);
  });

  test('an attribute has spans for itself, its name and its value', () => {
    const [b] = root(text).attributes;
    expect([b?.span, b?.nameSpan, b?.valueSpan].map((span) => slice(span!))).toEqual(['b = "c"', 'b', 'c']);
  });

  test('an element never closed ends where its parent does', () => {
    const [b] = childElements(root('<a><b>c</a>')) as [XmlElement];
    expect([b.start, b.end, b.endTagStart]).toEqual([3, 7, 7]);
  });
});

describe('values', () => {
  test('line ends are normalised, in text and in CDATA sections', () => {
    expect(root('<a>1\r\n2\r3\n4<![CDATA[5\r\n6]]></a>').children).toMatchObject([
      { value: '1\n2\n3\n4', cdata: false },
      { value: '5\n6', cdata: true },
    ]);
  });

  test('white space in attributes is made spaces, references to it are kept', () => {
    expect(root("<a b='1\r\n2\t3&#10;4&#13;5'/>").attributes[0]?.value).toBe('1 2 3\n4\r5');
  });

  test('references are expanded once', () => {
    const element = root("<a b='&amp;lt;&#x41;'>&amp;amp;&#128512;</a>");
    expect(element.attributes[0]?.value).toBe('&lt;A');
    expect(textOf(element)).toBe('&amp;\u{1f600}');
  });

  test('a reference that stands for nothing keeps its text', () => {
    expect(textOf(root('<a>x &b; &#0; & &lt y</a>'))).toBe('x &b; &#0; & < y');
  });

  test('comments and processing instructions are nodes of the document, the declaration is not', () => {
    const { document } = parseXml('<?xml version="1.0"?><!--a\r\nb--><?c  d ?><e/>');
    expect(document.children).toMatchObject([
      { kind: 'comment', value: 'a\nb' },
      { kind: 'processing-instruction', target: 'c', value: 'd ' },
      { kind: 'element' },
    ]);
    expect(document.root).toBe(document.children[2]);
  });
});

describe('namespaces', () => {
  test('the default namespace holds for elements and not for attributes', () => {
    const element = root("<a xmlns='n' b='1'><c xmlns=''/><d/></a>");
    expect([element, ...childElements(element)].map((each) => each.namespaceName)).toEqual(['n', '', 'n']);
    expect(element.attributes.map(({ namespaceName }) => namespaceName)).toEqual([
      'http://www.w3.org/2000/xmlns/',
      '',
    ]);
  });

  test('a prefix holds inside the element that declares it, wherever in the tag', () => {
    const element = root("<p:a p:b='1' xmlns:p='n'><p:c xmlns:p='m'><p:d/></p:c><p:e/></p:a>");
    const [c, e] = childElements(element) as [XmlElement, XmlElement];
    expect([element, c, childElements(c)[0], e].map((each) => each?.namespaceName)).toEqual([
      'n',
      'm',
      'm',
      'n',
    ]);
    expect(attributeOf(element, 'b', 'n')?.value).toBe('1');
    expect(element.localName).toBe('a');
    expect(resolvePrefix(c, 'p')).toBe('m');
    expect(resolvePrefix(c, 'q')).toBeUndefined();
  });

  test('the prefix xml needs no declaration', () => {
    expect(root("<a xml:lang='en'/>").attributes[0]?.namespaceName).toBe(
      'http://www.w3.org/XML/1998/namespace',
    );
  });
});

describe('recovery keeps the tree useful', () => {
  test.each([
    ['a missing end tag closes with the parent', '<a><b><c></b><d/></a>', 'a(b(c()) d())'],
    ['a misspelt end tag closes its element', '<a><b></bb><c/></a>', 'a(b() c())'],
    ['an end tag too many closes nothing', '<a><b>1</c></b><d/></a>', 'a(b("1") d())'],
    ['a tag without > opens its element', '<a><b\n<c/></b></a>', 'a(b("\\n" c()))'],
    ['overlapping elements are nested', '<a><b><c></b></c></a>', 'a(b(c()))'],
    ['a comment without end ends at the next >', '<a><!-- b -><c/></a>', 'a(comment c())'],
    ['a < that opens nothing is text', '<a>1 < 2</a>', 'a("1 " "< 2")'],
    ['a second root is kept beside the first', '<a/><b/>', 'a() b()'],
    ['a text that ends too early keeps what is there', '<a><b>c', 'a(b("c"))'],
  ])('%s', (_, text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  test('attributes that are not well-formed keep name and value', () => {
    const { attributes } = root(`<a b=1 c d="2"e='3' f '4' g='5/>`);
    const pairs = attributes.map(({ qualifiedName, value }) => `${qualifiedName}=${value}`);
    expect(pairs).toEqual(['b=1', 'c=', 'd=2', 'e=3', 'f=4', 'g=5']);
  });
});
