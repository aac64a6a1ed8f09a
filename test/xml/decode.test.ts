import { describe, expect, test } from 'vitest';
import { decodeXml } from '../../src/xml/decode.ts';
import { readXml } from '../../src/xml/read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const littleEndian = (text: string) =>
  Uint8Array.from([...utf16Units(text)].flatMap((unit) => [unit & 0xff, unit >> 8]));
const bigEndian = (text: string) =>
  Uint8Array.from([...utf16Units(text)].flatMap((unit) => [unit >> 8, unit & 0xff]));

function* utf16Units(text: string): Generator<number> {
  for (let index = 0; index < text.length; index++) yield text.charCodeAt(index);
}

const text = '<ä b="\u{1f600}\ufeff"/>\n';

describe('a document is read, without byte order mark, from', () => {
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16, little-endian', littleEndian(`\ufeff${text}`)],
    ['UTF-16, big-endian', bigEndian(`\ufeff${text}`)],
  ])('%s', (_, bytes) => {
    expect(decodeXml(bytes)).toEqual({ text, diagnostics: [] });
    expect(readXml(bytes).document.root?.qualifiedName).toBe('ä');
  });

  test.each([
    ['UTF-8 that says so', utf8('<?xml version="1.0" encoding="utf-8"?><a/>')],
    ['ASCII that says so', utf8("<?xml version='1.0' encoding='US-ASCII'?><a/>")],
    ['UTF-16 that says so', bigEndian('\ufeff<?xml version="1.0" encoding="UTF-16"?><a/>')],
  ])('%s', (_, bytes) => {
    expect(decodeXml(bytes).diagnostics).toEqual([]);
  });
});

test('ASCII with other characters in it is not ASCII', () => {
  const bytes = utf8("<?xml version='1.0' encoding='US-ASCII'?><ä/>");
  expect(decodeXml(bytes).diagnostics).toMatchObject([{ code: 'xml/unsupported-encoding' }]);
});

describe('the first sequence that is not UTF-8 is found', () => {
  test.each([
    ['continuation byte alone', [0x80]],
    ['overlong two bytes', [0xc1, 0xbf]],
    ['overlong three bytes', [0xe0, 0x9f, 0xbf]],
    ['overlong four bytes', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['encoded surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['sequence cut short', [0xe2, 0x82]],
    ['byte that is never used', [0xff]],
  ])('%s', (_, bad) => {
    const bytes = Uint8Array.from([...utf8('<é>\u{1f600}'), ...bad, ...utf8('</é>')]);
    expect(decodeXml(bytes).diagnostics).toMatchObject([
      { code: 'xml/invalid-utf8', span: { start: 5, end: 6 }, data: { byteOffset: 8, byte: bad[0] } },
    ]);
  });
});

test('what cannot be decoded is not said to be an empty document as well', () => {
  const { diagnostics } = readXml(Uint8Array.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c]));
  expect(diagnostics.map(({ code }) => code)).toEqual(['xml/unsupported-encoding']);
});

test('a text document with one NUL is a document with an invalid character', () => {
  const { diagnostics } = readXml(utf8('<a>some text of a document\0</a>'));
  expect(diagnostics.map(({ code }) => code)).toEqual(['xml/invalid-character']);
});

test('an empty file is an empty document', () => {
  expect(readXml(new Uint8Array()).diagnostics.map(({ code }) => code)).toEqual(['xml/empty-document']);
});
