import { characterCodes, ordinaryCode, unusualCode } from './character-codes.ts';
import { isWhiteSpace } from './characters.ts';
import { doctypeEnd } from './doctype.ts';
import { isNameCharacter } from './names.ts';
import type { Token, TokenKind } from './token.ts';

/** Bits of `Scanner.content`: what a token holds that its reader has to look at more closely. */
export const contentBit = {
  /** Something other than white space. */
  visible: 1,
  ampersand: 2,
  /** A CR in text; a CR, LF or tab in an attribute value. */
  lineEnd: 4,
  bracket: 8,
  /** A control character, a surrogate or one of the last code points of the basic plane. */
  suspicious: 16,
  lessThan: 32,
} as const;

/** A complete attribute is one step of the scanner; `scan` takes it apart. */
type ScannedKind =
  | Exclude<TokenKind, 'attribute-name' | 'equals' | 'attribute-value' | 'white-space'>
  | 'attribute';

/** What each code says of text, as bits of `Scanner.content`. */
export const textBits: Uint8Array = codeTable(
  contentBit.visible,
  contentBit.visible | contentBit.suspicious,
  [
    [0x09, 0],
    [0x0a, 0],
    [0x0d, contentBit.lineEnd],
    [0x20, 0],
    [0x26, contentBit.visible | contentBit.ampersand],
    [0x5d, contentBit.visible | contentBit.bracket],
  ],
);

/** What each code says of an attribute value, as bits of `Scanner.content`. */
export const valueBits: Uint8Array = codeTable(0, contentBit.suspicious, [
  [0x09, contentBit.lineEnd],
  [0x0a, contentBit.lineEnd],
  [0x0d, contentBit.lineEnd],
  [0x26, contentBit.ampersand],
  [0x3c, contentBit.lessThan],
]);

/** 1 for white space and `"` `'` `/` `<` `=` `>`: what ends a name, well-formed or not. */
export const nameEnds: Uint8Array = codeTable(
  0,
  0,
  [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e].map((code) => [code, 1]),
);

/**
 * Moves through a text from token to token without allocating anything: `next` fills the fields. Every text can be scanned
 * to its end; what is not well-formed still belongs to some token, and the fields tell the parser how.
 */
export class Scanner {
  readonly text: string;
  /** What `characterCodes` made of the text. */
  readonly codes: Uint8Array;
  kind: ScannedKind = 'text';
  start = 0;
  end = 0;
  /** The bits of `contentBit`, for text and attributes. */
  content = 0;
  /** Where the name of a tag or attribute ends. */
  nameEnd = 0;
  /** A hash of that name (start tags and attributes only), for `NameTable`. */
  nameHash = 0;
  /** The offset of an attribute's `=`; -1 where there is none. */
  equals = -1;
  /** The bounds of an attribute's value without quotes; -1 where there is none. */
  valueStart = -1;
  valueEnd = -1;
  /** The quote around the value; 0 where it is unquoted. */
  quote = 0;
  /** Whether the token lacks its end: `-->`, a closing quote, the `>` of an end tag … */
  unterminated = false;
  /** Whether the next token stands inside a start tag. */
  inTag = false;
  /** The terminators that do not occur any more: keeps the search for them linear. */
  #absent: Set<string> | undefined;

  constructor(text: string, codes: Uint8Array = characterCodes(text)) {
    this.text = text;
    this.codes = codes;
  }

  /** Moves to the next token; false at the end of the text. */
  next(): boolean {
    if (this.inTag && this.nextInTag()) return true;
    this.inTag = false;
    const start = this.end;
    if (start >= this.text.length) return false;
    this.start = start;
    this.unterminated = false;
    if (this.codes[start] === 0x3c) this.#scanMarkup(start);
    else this.#scanText(start);
    return true;
  }

  /**
   * Moves to the next token of a start tag, over white space; false, without moving, where the tag does not go on: at a `<`
   * or the end of the text.
   */
  nextInTag(): boolean {
    const start = this.#spaceEnd(this.end);
    const code = this.codes[start];
    if (code === 0x3c) return false;
    this.start = start;
    this.unterminated = false;
    if (code === 0x3e) {
      this.kind = 'start-tag-close';
      this.end = start + 1;
      this.inTag = false;
    } else if (code === 0x2f) {
      this.#scanSlash(start);
    } else {
      this.#scanAttribute(start);
    }
    return true;
  }

  /** `/>`, or with white space between, as which a parser still knows it. */
  #scanSlash(start: number): void {
    const bracket = this.#spaceEnd(start + 1);
    const isClose = this.codes[bracket] === 0x3e;
    this.kind = isClose ? 'empty-tag-close' : 'stray';
    this.end = isClose ? bracket + 1 : start + 1;
    if (isClose) this.inTag = false;
  }

  #scanText(start: number): void {
    const codes = this.codes;
    if (start === 0 && this.text.charCodeAt(0) === 0xfeff) {
      this.kind = 'byte-order-mark';
      this.end = 1;
      return;
    }
    let bits = 0;
    let offset = start;
    for (let code = codes[offset] as number; code !== 0x3c; code = codes[++offset] as number) {
      bits |= textBits[code] as number;
    }
    this.kind = 'text';
    this.content = bits;
    this.end = offset;
  }

  #scanMarkup(start: number): void {
    const code = this.codes[start + 1] as number;
    if (code === 0x2f) this.#scanEndTag(start);
    else if (code === 0x21) this.#scanDeclaration(start);
    else if (code === 0x3f) this.#scanProcessingInstruction(start);
    else if (mayBeginName(this.text, code, start + 1)) {
      this.kind = 'start-tag-open';
      this.#scanName(start + 1);
      this.end = this.nameEnd;
      this.inTag = true;
    } else {
      // A `<` that opens nothing is text, together with what follows it.
      this.#scanText(start + 1);
      this.start = start;
      this.content |= contentBit.lessThan | contentBit.visible;
    }
  }

  #scanName(start: number): void {
    const codes = this.codes;
    let hash = 0;
    let offset = start;
    for (let code = codes[offset] as number; nameEnds[code] === 0; code = codes[++offset] as number) {
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.nameEnd = offset;
    this.nameHash = hash;
  }

  #scanAttribute(start: number): void {
    const codes = this.codes;
    this.kind = 'attribute';
    this.#scanName(start);
    this.content = 0;
    this.quote = 0;
    this.equals = -1;
    this.valueStart = -1;
    this.valueEnd = -1;
    const behindName = this.#spaceEnd(this.nameEnd);
    const code = codes[behindName];
    if (code === 0x3d) {
      this.equals = behindName;
      const value = this.#spaceEnd(behindName + 1);
      const quote = codes[value];
      if (quote === 0x22 || quote === 0x27) this.#scanValue(value, quote);
      else this.#scanUnquotedValue(value);
    } else if (code === 0x22 || code === 0x27) {
      this.#scanValue(behindName, code);
    } else {
      this.end = this.nameEnd;
    }
  }

  #scanValue(opening: number, quote: number): void {
    const codes = this.codes;
    const { text } = this;
    const { length } = text;
    let bits = 0;
    let offset = opening + 1;
    for (; offset < length; offset++) {
      const code = codes[offset] as number;
      if (code === quote) break;
      bits |= valueBits[code] as number;
    }
    this.valueStart = opening + 1;
    this.quote = quote;
    this.content = bits;
    if (offset >= length || ((bits & contentBit.lessThan) !== 0 && opensNextValue(text, offset))) {
      this.unterminated = true;
      offset = unterminatedValueEnd(text, opening + 1);
      this.valueEnd = offset;
      this.end = offset;
      this.content = bits & ~contentBit.lessThan;
    } else {
      this.valueEnd = offset;
      this.end = offset + 1;
    }
  }

  #scanUnquotedValue(start: number): void {
    const codes = this.codes;
    let offset = start;
    for (; ; offset++) {
      const code = codes[offset] as number;
      if (isWhiteSpace(code) || code === 0x3c || code === 0x3e) break;
      if (code === 0x2f && codes[offset + 1] === 0x3e) break;
      this.content |= valueBits[code] as number;
    }
    if (offset === start) {
      this.end = this.equals + 1;
      return;
    }
    this.valueStart = start;
    this.valueEnd = offset;
    this.end = offset;
  }

  #scanEndTag(start: number): void {
    const codes = this.codes;
    this.kind = 'end-tag';
    let offset = start + 2;
    while (nameEnds[codes[offset] as number] === 0) offset++;
    this.nameEnd = offset;
    let code = codes[offset];
    while (code !== 0x3e && code !== 0x3c) code = codes[++offset];
    this.unterminated = code === 0x3c;
    this.end = this.unterminated ? offset : offset + 1;
  }

  #scanDeclaration(start: number): void {
    const text = this.text;
    if (text.startsWith('--', start + 2)) this.#scanUntil('comment', '-->', start + 4, '>');
    else if (text.startsWith('[CDATA[', start + 2)) this.#scanUntil('cdata', ']]>', start + 9, '<');
    else if (text.startsWith('DOCTYPE', start + 2)) this.#scanDoctype(start);
    else this.#scanUntil('unknown-markup', '>', start + 2, '<');
  }

  #scanDoctype(start: number): void {
    const end = this.#isAbsent('doctype') ? -1 : doctypeEnd(this.text, start);
    if (end < 0) this.#setAbsent('doctype');
    this.kind = 'doctype';
    this.unterminated = end < 0;
    this.end = end < 0 ? this.#endAt('>', start + 2) : end;
  }

  #scanProcessingInstruction(start: number): void {
    const text = this.text;
    if (!text.startsWith('xml', start + 2) || isNameCharacter(text.charCodeAt(start + 5))) {
      this.#scanUntil('processing-instruction', '?>', start + 2, '>');
      return;
    }
    // No part of an XML declaration holds a bracket, so one that lacks its `?>` still ends at the first.
    let end = start + 5;
    while (end < text.length && text.charCodeAt(end) !== 0x3e && text.charCodeAt(end) !== 0x3c) end++;
    const isClosed = text.charCodeAt(end) === 0x3e;
    this.kind = 'xml-declaration';
    this.unterminated = !isClosed || text.charCodeAt(end - 1) !== 0x3f;
    this.end = isClosed ? end + 1 : end;
  }

  /** What has no terminator is taken to end at the first `fallback`, so that the rest of the document is still read. */
  #scanUntil(kind: ScannedKind, terminator: string, from: number, fallback: string): void {
    const found = this.#isAbsent(terminator) ? -1 : this.text.indexOf(terminator, from);
    if (found < 0) this.#setAbsent(terminator);
    this.kind = kind;
    this.unterminated = found < 0;
    this.end = found < 0 ? this.#endAt(fallback, from) : found + terminator.length;
  }

  #endAt(fallback: string, from: number): number {
    const found = this.#isAbsent(fallback) ? -1 : this.text.indexOf(fallback, from);
    if (found >= 0) return fallback === '>' ? found + 1 : found;
    this.#setAbsent(fallback);
    return this.text.length;
  }

  #isAbsent(what: string): boolean {
    return this.#absent?.has(what) === true;
  }

  #setAbsent(what: string): void {
    this.#absent ??= new Set();
    this.#absent.add(what);
  }

  /** Where the white space that begins at `offset` ends. */
  #spaceEnd(offset: number): number {
    const codes = this.codes;
    let end = offset;
    for (let code = codes[end] as number; code <= 0x20 && isWhiteSpace(code); code = codes[end] as number)
      end++;
    return end;
  }
}

/**
 * The tokens of a text, in order, without gap or overlap: their texts, joined, are the text. Any string has tokens; linear in
 * its length.
 */
export function* scan(text: string): Generator<Token, void, undefined> {
  const scanner = new Scanner(text);
  let position = 0;
  const piece = (kind: TokenKind, end: number): Token => ({ kind, start: position, end: (position = end) });
  while (scanner.next()) {
    if (scanner.start > position) yield piece('white-space', scanner.start);
    if (scanner.kind !== 'attribute') {
      yield piece(scanner.kind, scanner.end);
      continue;
    }
    if (scanner.nameEnd > position) yield piece('attribute-name', scanner.nameEnd);
    if (scanner.equals > position) yield piece('white-space', scanner.equals);
    if (scanner.equals >= 0) yield piece('equals', scanner.equals + 1);
    if (scanner.valueStart < 0) continue;
    const value = scanner.quote === 0 ? scanner.valueStart : scanner.valueStart - 1;
    if (value > position) yield piece('white-space', value);
    yield piece('attribute-value', scanner.end);
  }
}

/** Whether the quote at `offset` opens a value: then the one before it was never closed. */
function opensNextValue(text: string, offset: number): boolean {
  let before = offset - 1;
  while (isWhiteSpace(text.charCodeAt(before))) before--;
  return text.charCodeAt(before) === 0x3d;
}

/** Whether a `<` before a character begins a start tag: names that begin wrongly are still meant as names. */
function mayBeginName(text: string, code: number, offset: number): boolean {
  if (code < ordinaryCode) return isNameCharacter(code);
  const unit = text.charCodeAt(offset);
  return isNameCharacter(unit) || (unit >= 0xd800 && unit < 0xdc00);
}

/** A value without closing quote is taken to end with its tag or its line, whichever comes first. */
function unterminatedValueEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !'<>\r\n'.includes(text.charAt(end))) end++;
  return end > start && text.charAt(end) === '>' && text.charAt(end - 1) === '/' ? end - 1 : end;
}

/** A table with the same bits for most codes, others for control characters and all that is unusual, and exceptions. */
function codeTable(
  usual: number,
  unusual: number,
  exceptions: readonly (readonly [code: number, bits: number])[],
): Uint8Array {
  const table = new Uint8Array(unusualCode + 1).fill(unusual, 0, 0x20).fill(usual, 0x20, unusualCode);
  table[unusualCode] = unusual;
  for (const [code, bits] of exceptions) table[code] = bits;
  return table;
}
