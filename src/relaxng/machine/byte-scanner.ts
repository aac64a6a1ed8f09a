import { normaliseLineEnds, readCharacterData } from '../../xml/character-data.ts';
import { firstInvalidCharacter } from '../../xml/characters.ts';
import { isNCName } from '../../xml/names.ts';
import { byteClass, byteClasses } from './byte-classes.ts';
import { hashStep } from './local-names.ts';
import { malformed, referenceEnd } from './xml-syntax.ts';

/** Buffers larger than this are given back after a document. */
const keptBuffer = 0x20_0000;
/** So many NUL bytes stand behind a document: no scan needs to look where it ends. */
const padding = 4;

const longestByLetter = 64;

const closingBracket = 0x5d;
const { control, name: nameByte, nameStart: nameStartByte, textStop, valueStop, whiteSpace } = byteClass;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const strictDecoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const encoder = new TextEncoder();

/**
 * Moves over a document in UTF-8 and keeps to the syntax of XML. The scanning methods begin at `at` and leave it behind
 * what they have read, their findings in the fields; false means that it is not well-formed, and `at` is where.
 */
export class ByteScanner {
  /** The document, and NUL bytes behind it. */
  bytes: Uint8Array = new Uint8Array(0x1_0000);
  end = 0;
  at = 0;

  /**
   * The last name: its beginning, the colon in it or -1, the end, and hashes of the parts before and behind the colon.
   */
  nameStart = 0;
  nameColon = -1;
  nameEnd = 0;
  prefixHash = 0;
  nameHash = 0;

  /** The last attribute value, between its quotes. */
  valueStart = 0;
  valueEnd = 0;
  valueHash = 0;
  /** Whether the last value or text stands for itself: no references, no white space to normalise. */
  isLiteral = true;
  /** Whether the last text is more than white space. */
  isVisible = false;
  /** Whether the last text has a reference. */
  hasReference = false;

  #source: string | Uint8Array = '';
  /** Whether the bytes beyond ASCII are known to be XML characters in well-formed UTF-8. */
  #charactersAreValid = false;

  /** Starts on a document. */
  take(document: string | Uint8Array): void {
    this.#source = document;
    this.#charactersAreValid = false;
    this.at = 0;
    this.#reserve(document.length + padding);
    if (typeof document !== 'string') {
      this.end = document.length;
      this.bytes.set(document);
    } else {
      const { read, written } = encoder.encodeInto(document, this.bytes);
      this.end = written;
      if (read < document.length || written + padding > this.bytes.length) {
        this.#reserve(document.length * 3 + padding);
        this.end = encoder.encodeInto(document, this.bytes).written;
      }
    }
    this.bytes.fill(0, this.end, this.end + padding);
  }

  /** Lets go of the document; large buffers with it. */
  release(): void {
    this.#source = '';
    if (this.bytes.length > keptBuffer) this.bytes = new Uint8Array(0x1_0000);
  }

  /** Whether the document came as bytes. */
  get isFromBytes(): boolean {
    return typeof this.#source !== 'string';
  }

  /** The string between two offsets. */
  slice(start: number, end: number): string {
    const source = this.#source;
    // Offsets into an ASCII string are the same.
    if (typeof source === 'string' && source.length === this.end) return source.slice(start, end);
    return end - start > longestByLetter
      ? decoder.decode(this.bytes.subarray(start, end))
      : this.#spell(start, end);
  }

  /** For a few ASCII letters `TextDecoder` costs more than all the rest. */
  #spell(start: number, end: number): string {
    const { bytes } = this;
    let text = '';
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }

  /** What the text or attribute value between two offsets stands for. */
  expand(start: number, end: number, inAttribute: boolean): string {
    const text = this.slice(start, end);
    return readCharacterData(text, 0, text.length, inAttribute, () => {});
  }

  /** What the CDATA section between two offsets stands for. */
  cdata(start: number, end: number): string {
    return normaliseLineEnds(this.slice(start, end));
  }

  /** Moves over white space and returns the byte behind it. */
  skipWhiteSpace(): number {
    const { bytes } = this;
    let { at } = this;
    let byte = bytes[at]!;
    while ((byteClasses[byte]! & whiteSpace) !== 0) byte = bytes[++at]!;
    this.at = at;
    return byte;
  }

  /** A qualified name. */
  scanName(): boolean {
    const { bytes } = this;
    let { at } = this;
    let byte = bytes[at]!;
    if ((byteClasses[byte]! & nameStartByte) === 0) return false;
    this.nameStart = at;
    let hash = 0;
    let seen = 0;
    do {
      hash = hashStep(hash, byte);
      seen |= byte;
      byte = bytes[++at]!;
    } while ((byteClasses[byte]! & nameByte) !== 0);
    this.nameColon = -1;
    if (byte === 0x3a) {
      this.nameColon = at;
      this.prefixHash = hash;
      hash = 0;
      byte = bytes[++at]!;
      if ((byteClasses[byte]! & nameStartByte) === 0) return false;
      do {
        hash = hashStep(hash, byte);
        seen |= byte;
        byte = bytes[++at]!;
      } while ((byteClasses[byte]! & nameByte) !== 0);
      if (byte === 0x3a) return false;
    }
    this.nameHash = hash;
    this.nameEnd = at;
    if (seen >= 0x80 && !this.#isQualifiedName(at)) return false;
    this.at = at;
    return true;
  }

  /** `=` and a quoted value. */
  scanValue(): boolean {
    const { bytes } = this;
    let { at } = this;
    if (bytes[at] !== 0x3d) {
      if (this.skipWhiteSpace() !== 0x3d) return false;
      at = this.at;
    }
    let quote = bytes[++at]!;
    if (quote !== 0x27 && quote !== 0x22) {
      this.at = at;
      quote = this.skipWhiteSpace();
      if (quote !== 0x27 && quote !== 0x22) return false;
      at = this.at;
    }
    this.valueStart = ++at;
    let hash = 0;
    this.isLiteral = true;
    for (;;) {
      const byte = bytes[at]!;
      if ((byteClasses[byte]! & valueStop) !== 0) {
        if (byte === quote) break;
        this.at = at;
        if (!this.#passInValue(byte)) return false;
        at = this.at;
      } else at++;
      hash = hashStep(hash, byte);
    }
    this.valueEnd = at;
    this.valueHash = hash;
    this.at = at + 1;
    return true;
  }

  #passInValue(byte: number): boolean {
    if (byte === 0x26) {
      const behind = referenceEnd(this.bytes, this.at);
      if (behind === malformed) return false;
      this.isLiteral = false;
      this.at = behind;
      return true;
    }
    if (byte === 0x3c || (byteClasses[byte]! & control) !== 0) return false;
    if (byte >= 0x80 && !this.checkCharacters()) return false;
    if (byte < 0x20) this.isLiteral = false;
    this.at++;
    return true;
  }

  /** Character data up to the next `<` or the end of the document. */
  scanText(): boolean {
    const { bytes } = this;
    let { at } = this;
    this.isLiteral = true;
    this.hasReference = false;
    let seen = 0;
    for (;;) {
      const byte = bytes[at]!;
      const bits = byteClasses[byte]!;
      if ((bits & textStop) === 0) {
        seen |= ~bits;
        at++;
        continue;
      }
      this.at = at;
      if (byte === 0x3c || (byte === 0 && at === this.end)) break;
      if (byte === 0x0d) this.isLiteral = false;
      else {
        if (byte !== 0x26) seen |= whiteSpace;
        if (!this.#passInText(byte)) return false;
        at = this.at;
      }
      at++;
    }
    this.isVisible = (seen & whiteSpace) !== 0;
    return true;
  }

  /** Leaves `at` at the last byte of what was passed. */
  #passInText(byte: number): boolean {
    const { bytes, at } = this;
    if (byte === 0x26) {
      const behind = referenceEnd(bytes, at);
      if (behind === malformed) return false;
      this.isLiteral = false;
      this.hasReference = true;
      this.at = behind - 1;
      return true;
    }
    if (byte === closingBracket) return bytes[at + 1] !== closingBracket || bytes[at + 2] !== 0x3e;
    return byte >= 0x80 && this.checkCharacters();
  }

  /**
   * Looks at the characters of the document beyond ASCII, all at once; false if there is one that XML does not allow.
   */
  checkCharacters(): boolean {
    if (this.#charactersAreValid) return true;
    let text: string;
    if (typeof this.#source === 'string') text = this.#source;
    else {
      try {
        text = strictDecoder.decode(this.#source);
      } catch {
        return false;
      }
    }
    const invalid = firstInvalidCharacter(text);
    if (invalid >= 0) this.at = encoder.encode(text.slice(0, invalid)).length;
    this.#charactersAreValid = invalid < 0;
    return this.#charactersAreValid;
  }

  /** Whether there are no characters between two offsets that XML does not allow; controls aside. */
  areCharactersValid(start: number, end: number): boolean {
    if (this.#charactersAreValid) return true;
    for (let at = start; at < end; at++) if (this.bytes[at]! >= 0x80) return this.checkCharacters();
    return true;
  }

  /** Of the name from `nameStart` to `end` with characters beyond ASCII. */
  #isQualifiedName(end: number): boolean {
    const { nameStart, nameColon } = this;
    if (!this.checkCharacters()) return false;
    if (nameColon < 0) return isNCName(this.slice(nameStart, end));
    return isNCName(this.slice(nameStart, nameColon)) && isNCName(this.slice(nameColon + 1, end));
  }

  #reserve(size: number): void {
    const { length } = this.bytes;
    if (length >= size) return;
    this.bytes = new Uint8Array(size > keptBuffer ? size : Math.max(size, Math.min(size * 2, keptBuffer)));
  }
}
