/**
 * The bytes of a text that was decoded from `original` and then changed: in the same encoding, behind the same byte order mark.
 * The counterpart of `decodeXml`, for documents that it decodes without diagnostics.
 */
export function encodeXml(text: string, original: Uint8Array): Uint8Array {
  const [a, b, c] = original;
  if (a === 0xff && b === 0xfe) return utf16(text, true);
  if (a === 0xfe && b === 0xff) return utf16(text, false);
  return new TextEncoder().encode(a === 0xef && b === 0xbb && c === 0xbf ? `\ufeff${text}` : text);
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(2 * marked.length);
  const view = new DataView(bytes.buffer);
  for (let offset = 0; offset < marked.length; offset++) {
    view.setUint16(2 * offset, marked.charCodeAt(offset), isLittleEndian);
  }
  return bytes;
}
