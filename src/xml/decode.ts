import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf, type XmlCode } from './codes.ts';

/** The text of a document's bytes, without byte order mark, with what is wrong with the bytes. */
export interface DecodedXml {
  /** Everything that could be decoded; '' where the bytes are no text that this reader knows. */
  readonly text: string;
  readonly diagnostics: Diagnostic[];
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The longest string of V8; other engines take more. */
const longestText = 0x1fffffe8;

/**
 * Decodes a document in UTF-8, with or without byte order mark, or in UTF-16 with one (XML 1.0 §4.3.3 and appendix F). Any
 * other encoding, by the first bytes or by the XML declaration, is a diagnostic, and the text is then empty unless the bytes
 * happen to be UTF-8. Spans refer to the text that is returned. Never throws.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const signature = signatureOf(bytes);
  if (signature.unsupported !== undefined) return unsupported(signature.unsupported);
  const content = bytes.subarray(signature.length);
  if (content.length > (signature.encoding === 'utf-8' ? longestText : longestText * 2))
    return tooLarge(content);
  if (signature.encoding === 'utf-8') {
    const offset = content.subarray(0, 0x10000).indexOf(0);
    if (offset >= 0 && isBinary(content)) return binary(signature.length + offset);
  }
  const { text, invalidAt } = decode(content, signature.encoding);
  if (invalidAt >= 0) return { text, diagnostics: [invalidBytes(content, invalidAt, signature, text)] };
  return { text, diagnostics: encodingMistakes(text, signature) };
}

interface Signature {
  readonly encoding: Encoding;
  /** How many bytes the byte order mark has. */
  readonly length: number;
  /** The encoding that the first bytes show, where it is none that is read. */
  readonly unsupported?: string;
}

function signatureOf(bytes: Uint8Array): Signature {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return unknown('UTF-32 (little-endian)');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return unknown('UTF-32 (big-endian)');
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return unknown('UTF-32 (little-endian)');
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return unknown('UTF-32 (big-endian)');
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return unknown('UTF-16 without byte order mark');
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return unknown('UTF-16 without byte order mark');
  if (a === 0x4c && b === 0x6f && c === 0xa7 && d === 0x94) return unknown('EBCDIC');
  return { encoding: 'utf-8', length: 0 };
}

function unknown(name: string): Signature {
  return { encoding: 'utf-8', length: 0, unsupported: name };
}

/** A document with a NUL in it may be text with one mistake; one that does not begin like text, or has many, is none. */
function isBinary(content: Uint8Array): boolean {
  const sample = content.subarray(0, 0x400);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  const first = sample.find((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  return first !== 0x3c || controls * 16 > sample.length;
}

function decode(content: Uint8Array, encoding: Encoding): { text: string; invalidAt: number } {
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content),
      invalidAt: -1,
    };
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(content);
    return {
      text,
      invalidAt: encoding === 'utf-8' ? firstInvalidUtf8(content) : firstInvalidUtf16(content, encoding),
    };
  }
}

/** The index of the first byte that begins no well-formed sequence (Unicode, table 3-7). */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const length = utf8SequenceLength(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return index;
}

function utf8SequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] as number;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[index + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let offset = 2; offset < length; offset++) {
    if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function firstInvalidUtf16(bytes: Uint8Array, encoding: Encoding): number {
  const high = encoding === 'utf-16le' ? 1 : 0;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const block = (bytes[index + high] as number) & 0xfc;
    if (block !== 0xd8 && block !== 0xdc) continue;
    if (block === 0xdc || ((bytes[index + 2 + high] ?? 0) & 0xfc) !== 0xdc) return index;
    index += 2;
  }
  return bytes.length - 1;
}

function invalidBytes(content: Uint8Array, index: number, signature: Signature, text: string): Diagnostic {
  const before = new TextDecoder(signature.encoding, { ignoreBOM: true }).decode(content.subarray(0, index));
  const start = before.length;
  const end = Math.min(start + 1, text.length);
  const byteOffset = signature.length + index;
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (signature.encoding !== 'utf-8') {
    const message = `byte ${byteOffset} begins no UTF-16 character`;
    return diagnostic('xml/invalid-utf16', start, end, message, { byteOffset });
  }
  if (declared !== undefined && !/^utf-8$/i.test(declared)) return unsupportedDeclaration(text, declared);
  const shown = (content[index] as number).toString(16).toUpperCase().padStart(2, '0');
  const message = `byte 0x${shown} at offset ${byteOffset} is not UTF-8; save the document as UTF-8`;
  return diagnostic('xml/invalid-utf8', start, end, message, { byteOffset, byte: content[index] });
}

/** What the XML declaration says against what the bytes are. ASCII is a part of UTF-8, so text in it may say so. */
function encodingMistakes(text: string, signature: Signature): Diagnostic[] {
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/.exec(text)?.[1];
  if (declared === undefined) return [];
  const name = declared.toLowerCase();
  if (signature.length === 0) {
    if (name === 'utf-8' || name === 'utf8') return [];
    if ((name === 'us-ascii' || name === 'ascii') && isAscii(text)) return [];
    return [unsupportedDeclaration(text, declared)];
  }
  const shown = signature.encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
  const agrees =
    signature.encoding === 'utf-8'
      ? name === 'utf-8' || name === 'utf8'
      : name === 'utf-16' || name === signature.encoding || name === 'iso-10646-ucs-2';
  if (agrees) return [];
  const { start, end } = declaredSpan(text, declared);
  const message = `the declaration says '${declared}', but the byte order mark shows ${shown}`;
  return [diagnostic('xml/encoding-mismatch', start, end, message, { declared, detected: shown })];
}

function unsupportedDeclaration(text: string, declared: string): Diagnostic {
  const { start, end } = declaredSpan(text, declared);
  const message = `the encoding '${declared}' is not read; save the document as UTF-8`;
  return diagnostic('xml/unsupported-encoding', start, end, message, { encoding: declared });
}

function declaredSpan(text: string, declared: string): { start: number; end: number } {
  const start = text.indexOf(declared, text.indexOf('encoding') + 'encoding'.length);
  return { start, end: start + declared.length };
}

function unsupported(name: string): DecodedXml {
  const message = `the document is in ${name}, which is not read; save it as UTF-8`;
  return {
    text: '',
    diagnostics: [diagnostic('xml/unsupported-encoding', 0, 0, message, { encoding: name })],
  };
}

function binary(byteOffset: number): DecodedXml {
  const message = `this is no text: there is a NUL byte at offset ${byteOffset}`;
  return { text: '', diagnostics: [diagnostic('xml/binary', 0, 0, message, { byteOffset })] };
}

function tooLarge(content: Uint8Array): DecodedXml {
  const message = `the document has ${content.length} bytes; more than ${longestText} characters cannot be read`;
  return { text: '', diagnostics: [diagnostic('xml/too-large', 0, 0, message, { bytes: content.length })] };
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

function diagnostic(
  code: XmlCode,
  start: number,
  end: number,
  message: string,
  data: Readonly<Record<string, unknown>>,
): Diagnostic {
  return { code, severity: severityOf(code), stage: 'xml', message, path: '/', span: { start, end }, data };
}
