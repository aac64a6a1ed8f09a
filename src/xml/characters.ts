import type { Span } from '../text/span.ts';

/** Whether a code point is a `Char`: what XML documents consist of (XML 1.0 §2.2, production 2). */
export function isXmlCharacter(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d;
  if (codePoint < 0xd800) return true;
  return codePoint >= 0xe000 && codePoint !== 0xfffe && codePoint !== 0xffff && codePoint <= 0x10ffff;
}

/** Whether a code unit is white space as XML counts it: space, tab, LF or CR (XML 1.0 §2.3, production 3). */
export function isWhiteSpace(codeUnit: number): boolean {
  return codeUnit === 0x20 || codeUnit === 0x0a || codeUnit === 0x09 || codeUnit === 0x0d;
}

/** Whether a string is empty or nothing but white space. Unlike `trim`, which takes every white space of Unicode away. */
export function isBlank(text: string): boolean {
  for (let offset = 0; offset < text.length; offset++)
    if (!isWhiteSpace(text.charCodeAt(offset))) return false;
  return true;
}

/** A range of a text without the white space at its ends. */
export function visibleSpan(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isWhiteSpace(text.charCodeAt(first))) first++;
  while (last > first && isWhiteSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

/** A text without the white space at its ends: that of XML, unlike `trim`, which takes all that Unicode has. */
export function visibleText(text: string): string {
  const { start, end } = visibleSpan(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

/** Where the white space that begins at `offset` ends. */
export function whiteSpaceEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && isWhiteSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Where what is no white space and begins at `offset` ends. */
export function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isWhiteSpace(text.charCodeAt(end))) end++;
  return end;
}

/** How many line ends there are between two offsets: LF, CR or CR LF (XML 1.0 §2.11). */
export function countLineEnds(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let offset = start; offset < end; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) count++;
  }
  return count;
}

/** The offset of the first character between two offsets that XML 1.0 does not allow, a lone surrogate included; or -1. */
export function firstInvalidCharacter(text: string, start = 0, end = text.length): number {
  for (let offset = start; offset < end; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit >= 0x20 && unit < 0xd800) continue;
    if (unit >= 0xd800 && unit < 0xdc00 && offset + 1 < end && isLowSurrogate(text.charCodeAt(offset + 1))) {
      offset++;
    } else if (!isXmlCharacter(unit)) {
      return offset;
    }
  }
  return -1;
}

/** Whether a code unit is half of a surrogate pair. */
export function isSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xd800 && codeUnit < 0xe000;
}

function isLowSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xdc00 && codeUnit < 0xe000;
}
