import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstInvalidCharacter } from '../../src/xml/characters.ts';
import { decodeXml } from '../../src/xml/decode.ts';
import { escapeAttribute, escapeText } from '../../src/xml/escape.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { readXml } from '../../src/xml/read.ts';
import { scan } from '../../src/xml/scanner.ts';
import { textOf, type XmlDocument, type XmlNode } from '../../src/xml/tree.ts';

const fragments = [
  ...['<a>', '</a>', '<b ', '<b', '</b', '/>', '>', '<', '/', '=', '"', "'", ' ', '\n', '\r\n', '\t', 'x'],
  ...[
    '<a',
    ' c="d"',
    " c='d'",
    ' p:c="e"',
    ' xmlns:p="n"',
    ' xmlns=""',
    '<p:q>',
    '</p:q>',
    'c=',
    '</',
    '</>',
  ],
  ...[
    '<!--',
    '-->',
    '--',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<?xml',
    ' version="1.0"',
    '<!DOCTYPE',
    '[',
    ']',
    '<!',
  ],
  ...[
    '&',
    ';',
    '&amp;',
    '&lt',
    '&#',
    '&#x',
    '&#10;',
    '&#0;',
    '&e;',
    '\0',
    '\u0001',
    '\ufffe',
    '\ufeff',
    '\ud800',
  ],
  ...['\udc00', '\u{1f600}', 'é', ':', '1', '-', '.', '\u0300', '%', ','],
];

/** Any string; mostly strings that look like XML, because the others are text and nothing else. */
const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
  },
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
  },
);

const runs = { numRuns: 4000 };

describe('any text', () => {
  test('is what its tokens are, joined', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let position = 0;
        for (const { start, end } of scan(text)) {
          if (start !== position || end <= start) return false;
          position = end;
        }
        return position === text.length;
      }),
      runs,
    );
  });

  test('parses to a tree and to diagnostics whose spans lie inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document, diagnostics } = parseXml(text);
        expectNested(document);
        for (const { span, related = [], path } of diagnostics) {
          for (const { start, end } of [span, ...related.map((place) => place.span)]) {
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          }
          expect(path.startsWith('/')).toBe(true);
        }
        if (diagnostics.length === 0) expect(document.root).toBeDefined();
      }),
      runs,
    );
  });

  test('parses, in bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { text } = decodeXml(bytes);
        for (const { span } of readXml(bytes).diagnostics) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      runs,
    );
  });

  test('that XML can express reads back from text and from an attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (firstInvalidCharacter(text) >= 0) return;
        const { document, diagnostics } = parseXml(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`);
        expect(diagnostics).toEqual([]);
        expect(document.root?.attributes[0]?.value).toBe(text);
        expect(textOf(document.root!)).toBe(text);
      }),
      runs,
    );
  });
});

test('every beginning and every end of a document parses', () => {
  const text = `<?xml version='1.0'?>\n<!-- a --><a xmlns:p='n' b="1">x &amp; <p:c d='&#10;'/><![CDATA[e]]><?f g?></a>\n`;
  expect(parseXml(text).diagnostics).toEqual([]);
  for (let length = 0; length < text.length; length++) {
    expectNested(parseXml(text.slice(0, length)).document);
    expectNested(parseXml(text.slice(length)).document);
    const diagnostics = parseXml(text.slice(0, length)).diagnostics;
    if (length < text.length - 1) expect(diagnostics.length).toBeGreaterThan(0);
  }
});

/** Spans nest, stand in order, and the parts of a tag lie in it. */
function expectNested(document: XmlDocument): void {
  const pending: { children: readonly XmlNode[]; start: number; end: number }[] = [
    { children: document.children, start: 0, end: document.text.length },
  ];
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    let position = parent.start;
    for (const child of parent.children) {
      expect(position <= child.start && child.start < child.end && child.end <= parent.end).toBe(true);
      position = child.end;
      if (child.kind !== 'element') continue;
      const { start, startTagEnd, endTagStart, end } = child;
      expect(start < startTagEnd && startTagEnd <= endTagStart && endTagStart <= end).toBe(true);
      expect(document.text.slice(child.nameSpan.start, child.nameSpan.end)).toBe(child.qualifiedName);
      let behind = child.nameSpan.end;
      for (const attribute of child.attributes) {
        expect(behind <= attribute.start && attribute.end <= startTagEnd).toBe(true);
        expect(attribute.nameSpan.end <= attribute.valueStart && attribute.valueEnd <= attribute.end).toBe(
          true,
        );
        behind = attribute.end;
      }
      pending.push({ children: child.children, start: startTagEnd, end: endTagStart });
    }
  }
}
