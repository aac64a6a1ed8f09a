import { isXmlCharacter } from './characters.ts';

/** The entities that every XML document has without declaring them (XML 1.0 §4.6). */
export const predefinedEntities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);

/** A reference in text: where it ends and what it stands for, or what is wrong with it. */
export interface Reference {
  readonly end: number;
  /** Undefined where the reference stands for nothing; it then keeps its own text. */
  readonly value: string | undefined;
  readonly mistake?: ReferenceMistake;
}

/** What can be wrong with something that begins with `&`. */
type ReferenceMistake = 'bare' | 'unterminated' | 'undefined' | 'malformed-number' | 'not-a-character';

/** Reads the reference whose `&` stands at `offset` (XML 1.0 §4.1, productions 66 to 68); it ends before `limit`. */
export function readReference(text: string, offset: number, limit: number): Reference {
  if (text.charCodeAt(offset + 1) === 0x23) return readCharacterReference(text, offset, limit);
  const bare: Reference = { end: offset + 1, value: undefined, mistake: 'bare' };
  const end = nameLikeEnd(text, offset + 1, limit);
  if (end === offset + 1) return bare;
  const value = predefinedEntities.get(text.slice(offset + 1, end));
  if (end < limit && text.charCodeAt(end) === 0x3b) {
    return value === undefined ? { end: end + 1, value, mistake: 'undefined' } : { end: end + 1, value };
  }
  return value === undefined ? bare : { end, value, mistake: 'unterminated' };
}

function readCharacterReference(text: string, offset: number, limit: number): Reference {
  const hexadecimal = text.charCodeAt(offset + 2) === 0x78;
  const start = offset + (hexadecimal ? 3 : 2);
  const base = hexadecimal ? 16 : 10;
  let codePoint = 0;
  let end = start;
  for (; end < limit; end++) {
    const digit = digitValue(text.charCodeAt(end));
    if (digit >= base) break;
    // Beyond the last code point the exact number does not matter, only that it is too large.
    codePoint = Math.min(codePoint * base + digit, 0x110000);
  }
  const isClosed = end < limit && text.charCodeAt(end) === 0x3b;
  if (end === start || (!isClosed && nameLikeEnd(text, end, limit) > end)) {
    const behind = nameLikeEnd(text, end, limit);
    const isBehindClosed = behind < limit && text.charCodeAt(behind) === 0x3b;
    return { end: isBehindClosed ? behind + 1 : behind, value: undefined, mistake: 'malformed-number' };
  }
  if (!isXmlCharacter(codePoint)) {
    return { end: isClosed ? end + 1 : end, value: undefined, mistake: 'not-a-character' };
  }
  const value = String.fromCodePoint(codePoint);
  return isClosed ? { end: end + 1, value } : { end, value, mistake: 'unterminated' };
}

/** Letters, digits and the other characters of names; the exact set matters only where the name is a known one. */
function nameLikeEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && /[\p{L}\p{N}_.:-]/u.test(text.charAt(end))) end++;
  return end;
}

function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 99;
}
