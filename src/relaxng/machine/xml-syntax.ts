import { isXmlCharacter } from '../../xml/characters.ts';
import { predefinedEntities } from '../../xml/entities.ts';
import { declarationMistake } from '../../xml/xml-declaration.ts';
import { byteClass, byteClasses } from './byte-classes.ts';

/** The result where bytes are not what they should be. */
export const malformed = -1;

/** Where the comment that begins at `start` ends, behind its `-->` (XML 1.0 §2.5). */
export function commentEnd(bytes: Uint8Array, start: number): number {
  if (bytes[start + 2] !== 0x2d || bytes[start + 3] !== 0x2d) return malformed;
  for (let at = start + 4; ; at++) {
    const byte = bytes[at]!;
    if (byte === 0x2d && bytes[at + 1] === 0x2d) return bytes[at + 2] === 0x3e ? at + 3 : malformed;
    if ((byteClasses[byte]! & byteClass.control) !== 0) return malformed;
  }
}

/** Where the CDATA section that begins at `start` ends, behind its `]]>` (XML 1.0 §2.7). */
export function cdataEnd(bytes: Uint8Array, start: number): number {
  if (!startsWith(bytes, start, '<![CDATA[')) return malformed;
  for (let at = start + 9; ; at++) {
    const byte = bytes[at]!;
    if (byte === 0x5d && bytes[at + 1] === 0x5d && bytes[at + 2] === 0x3e) return at + 3;
    if ((byteClasses[byte]! & byteClass.control) !== 0) return malformed;
  }
}

/**
 * Where the processing instruction that begins at `start` ends, behind its `?>` (XML 1.0 §2.6). Its target has no colon
 * (Namespaces in XML §7); the caller looks at a target beyond ASCII, which ends at `targetEnd`.
 */
export function processingInstructionEnd(bytes: Uint8Array, start: number): number {
  const targetEnd = nameEnd(bytes, start + 2);
  if (targetEnd === malformed) return malformed;
  if (targetEnd === start + 5 && /^xml$/i.test(ascii(bytes, start + 2, targetEnd))) return malformed;
  let at = targetEnd;
  if (bytes[at] !== 0x3f && (byteClasses[bytes[at]!]! & byteClass.whiteSpace) === 0) return malformed;
  if (bytes[at] === 0x3f && bytes[at + 1] !== 0x3e) return malformed;
  for (; ; at++) {
    const byte = bytes[at]!;
    if (byte === 0x3f && bytes[at + 1] === 0x3e) return at + 2;
    if ((byteClasses[byte]! & byteClass.control) !== 0) return malformed;
  }
}

/** Where the name without colon that begins at `start` ends. */
export function nameEnd(bytes: Uint8Array, start: number): number {
  if ((byteClasses[bytes[start]!]! & byteClass.nameStart) === 0) return malformed;
  let end = start + 1;
  while ((byteClasses[bytes[end]!]! & byteClass.name) !== 0) end++;
  return end;
}

/** Where the reference whose `&` stands at `start` ends, behind its `;` (XML 1.0 §4.1). */
export function referenceEnd(bytes: Uint8Array, start: number): number {
  if (bytes[start + 1] === 0x23) return characterReferenceEnd(bytes, start + 2);
  let end = start + 1;
  while ((byteClasses[bytes[end]!]! & byteClass.name) !== 0 && end - start < 8) end++;
  return bytes[end] === 0x3b && predefinedEntities.has(ascii(bytes, start + 1, end)) ? end + 1 : malformed;
}

function characterReferenceEnd(bytes: Uint8Array, start: number): number {
  const base = bytes[start] === 0x78 ? 16 : 10;
  const first = base === 16 ? start + 1 : start;
  let at = first;
  let codePoint = 0;
  for (; bytes[at] !== 0x3b; at++) {
    const digit = Number.parseInt(String.fromCharCode(bytes[at]!), base);
    if (Number.isNaN(digit)) return malformed;
    codePoint = Math.min(codePoint * base + digit, 0x11_0000);
  }
  return at > first && isXmlCharacter(codePoint) ? at + 1 : malformed;
}

const knownDeclarations = new Set<string>();

/** Where the XML declaration at the start of the document ends, behind its `?>` (XML 1.0 §2.8). */
export function xmlDeclarationEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (bytes[end] !== 0x3e) {
    const byte = bytes[end++]!;
    if (byte >= 0x80 || (byteClasses[byte]! & byteClass.control) !== 0) return malformed;
  }
  const declaration = ascii(bytes, start, ++end);
  if (knownDeclarations.has(declaration)) return end;
  if (!declaration.endsWith('?>') || declarationMistake(declaration, 0, declaration.length) !== undefined) {
    return malformed;
  }
  if (knownDeclarations.size < 64 && declaration.length < 100) knownDeclarations.add(declaration);
  return end;
}

/** Whether an ASCII text stands at an offset. */
export function startsWith(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
