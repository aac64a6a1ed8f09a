import { expect, test } from 'vitest';
import { decodeXml } from '../../src/xml/decode.ts';
import { encodeXml } from '../../src/xml/encode.ts';

const text = '<a b="é">\u{1f600}</a>';
const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little-endian', utf16],
  ['UTF-16, big-endian', Buffer.from(utf16).swap16()],
])('a decoded text is encoded as it was: %s', (_, bytes) => {
  const decoded = decodeXml(bytes);
  expect(decoded).toEqual({ text, diagnostics: [] });
  expect(Buffer.from(encodeXml(decoded.text, bytes))).toEqual(bytes);
});
