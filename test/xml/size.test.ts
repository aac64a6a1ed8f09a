import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/xml/node-path.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { resolvePrefix, type XmlElement } from '../../src/xml/tree.ts';

// None of these measures time: what is not linear does not end.
const many = 200_000;
const several = 50_000;

function codes(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of parseXml(text).diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe('a well-formed document may be', () => {
  test('nested 200,000 deep', () => {
    const { document, diagnostics } = parseXml('<a>'.repeat(many) + '</a>'.repeat(many));
    expect(diagnostics).toEqual([]);
    let depth = 0;
    let element: XmlElement | undefined = document.root;
    let deepest = element;
    for (; element !== undefined; element = element.children[0] as XmlElement | undefined) {
      depth++;
      deepest = element;
    }
    expect(depth).toBe(many);
    expect(pathOf(deepest!)).toBe(`${'/a'.repeat(16)}/…${'/a'.repeat(32)}`);
  });

  test('one attribute of 100 million characters', () => {
    const { document } = parseXml(`<a b='${'x'.repeat(100_000_000)}'/>`);
    expect(document.root?.attributes[0]?.value).toHaveLength(100_000_000);
  });

  test('one attribute of a million references', () => {
    const { document } = parseXml(`<a b='${'&amp;'.repeat(1_000_000)}'/>`);
    expect(document.root?.attributes[0]?.value).toBe('&'.repeat(1_000_000));
  });

  test('200,000 attributes on one element', () => {
    const attributes = Array.from({ length: many }, (_, index) => ` a${index}=''`).join('');
    const { document, diagnostics } = parseXml(`<a${attributes}/>`);
    expect(diagnostics).toEqual([]);
    expect(document.root?.attributes).toHaveLength(many);
  });

  test('nested 200,000 deep, where the prefix of the root is asked for everywhere', () => {
    const { root } = parseXml(`<p:r xmlns:p='n'>${'<a>'.repeat(many)}${'</a>'.repeat(many)}</p:r>`).document;
    const names = new Set<string | undefined>();
    for (let element = root; element !== undefined; element = element.children[0] as XmlElement | undefined) {
      names.add(resolvePrefix(element, 'p'));
    }
    expect([...names]).toEqual(['n']);
  });

  test('200,000 namespace declarations, each inside the last', () => {
    const open = Array.from({ length: many }, (_, index) => `<p:a xmlns:p='${index}'>`).join('');
    expect(codes(open + '</p:a>'.repeat(many))).toEqual({});
  });
});

describe('a document full of mistakes ends with a list of the first of them', () => {
  test.each([
    ['attributes of one name', `<a${' b=""'.repeat(several)}/>`, 'xml/duplicate-attribute'],
    ['undeclared prefixes', `<a>${'<p:b/>'.repeat(several)}</a>`, 'xml/undeclared-prefix'],
    [
      'end tags that match nothing',
      `${'<a>'.repeat(several)}${'</b>'.repeat(several)}`,
      'xml/mismatched-end-tag',
    ],
    ['bare ampersands', `<a>${'&'.repeat(several)}</a>`, 'xml/bare-ampersand'],
    [
      'comments with double hyphens',
      `<a>${'<!-- -- -->'.repeat(several)}</a>`,
      'xml/double-hyphen-in-comment',
    ],
    ['bare less-than signs', `<a>${'< '.repeat(several)}</a>`, 'xml/less-than-in-text'],
    ['comments without end', `<a>${'<!-- > '.repeat(several)}</a>`, 'xml/unterminated-comment'],
    ['CDATA sections without end', `<a>${'<![CDATA['.repeat(several)}</a>`, 'xml/unterminated-cdata'],
    [
      'instructions without end',
      `<a>${'<?b > '.repeat(several)}</a>`,
      'xml/unterminated-processing-instruction',
    ],
    ['document types without end', '<!DOCTYPE [> '.repeat(several), 'xml/unterminated-doctype'],
    [
      'values without closing quote',
      `<a>${'<b c="'.repeat(several)}</a>`,
      'xml/unterminated-attribute-value',
    ],
    ['references without digits', `<a>${'&#;'.repeat(several)}</a>`, 'xml/malformed-character-reference'],
    ['mistakes in many siblings', `<a>${'<b c/>'.repeat(several)}</a>`, 'xml/missing-attribute-value'],
    ['mistakes at every depth', '<a b>'.repeat(several), 'xml/missing-attribute-value'],
  ])('%s', (_, text, code) => {
    const counts = codes(text);
    expect(counts['xml/too-many-diagnostics']).toBe(1);
    expect(counts[code]).toBeGreaterThanOrEqual(999);
  });
});

test('a bare & before a long name, often, takes linear time', () => {
  expect(codes(`<a>${`&${'x'.repeat(50)}`.repeat(20_000)}</a>`)).toEqual({
    'xml/bare-ampersand': 1000,
    'xml/too-many-diagnostics': 1,
  });
});
