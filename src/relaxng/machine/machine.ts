import { isNCName } from '../../xml/names.ts';
import type { GrammarTables } from '../compile/tables.ts';
import { AttributeWalk } from './attribute-walk.ts';
import { byteClass, byteClasses } from './byte-classes.ts';
import { ByteScanner } from './byte-scanner.ts';
import { ContentLevels } from './content-levels.ts';
import { machineTables } from './machine-tables.ts';
import { StartTag } from './start-tag.ts';
import { ValueClasses } from './value-classes.ts';
import {
  cdataEnd,
  commentEnd,
  malformed,
  nameEnd,
  processingInstructionEnd,
  startsWith,
  xmlDeclarationEnd,
} from './xml-syntax.ts';

/**
 * Judges documents by grammar tables in one pass over the text: no tree, and nothing allocated per element on the usual
 * ways.
 *
 * It works on UTF-8. A string is encoded first, which costs a few percent of the pass and makes every step of the pass
 * cheaper than on a string; who has bytes passes those. What has been learnt about values is kept between documents,
 * within fixed bounds. Depth costs memory for the open elements and no stack.
 */
export class Machine {
  /**
   * The offset, in UTF-16 code units, at which the last document was refused: of the tag or character that cannot be
   * right as things stand there. -1 if it was accepted.
   */
  stoppedAt = -1;

  readonly #scanner = new ByteScanner();
  readonly #tag: StartTag;
  readonly #levels: ContentLevels;
  readonly #walk: AttributeWalk;

  constructor(tables: GrammarTables) {
    const machine = machineTables(tables);
    const values = new ValueClasses(tables, machine, this.#scanner);
    this.#tag = new StartTag(tables, this.#scanner);
    this.#levels = new ContentLevels(machine, tables.start, this.#scanner, values);
    this.#walk = new AttributeWalk(machine, this.#scanner, this.#tag, values);
  }

  /**
   * Whether a document is well-formed, namespace well-formed and valid, with nothing to be said about it: `parseXml`
   * gives no diagnostics and the derivative engine accepts its tree. Bytes must be UTF-8, with or without byte order
   * mark; others are refused.
   */
  accepts(document: string | Uint8Array): boolean {
    const scanner = this.#scanner;
    scanner.take(document);
    this.#tag.reset();
    this.#levels.reset();
    const isAccepted = this.#readProlog() && this.#readContent();
    this.stoppedAt = isAccepted ? -1 : scanner.slice(0, scanner.at).length;
    scanner.release();
    return isAccepted;
  }

  #readProlog(): boolean {
    const scanner = this.#scanner;
    const { bytes } = scanner;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) scanner.at = 3;
    const { at } = scanner;
    if (!startsWith(bytes, at, '<?xml') || (byteClasses[bytes[at + 5]!]! & byteClass.name) !== 0) return true;
    const end = xmlDeclarationEnd(bytes, at);
    if (end === malformed || (scanner.isFromBytes && !this.#isReadableEncoding(at, end))) return false;
    scanner.at = end;
    return true;
  }

  /** Whether bytes are in the encoding that their XML declaration names. */
  #isReadableEncoding(start: number, end: number): boolean {
    const scanner = this.#scanner;
    const declaration = scanner.slice(start, end);
    const encoding = /encoding\s*=\s*["']([^"']*)/.exec(declaration)?.[1]?.toLowerCase();
    if (encoding === undefined || encoding === 'utf-8' || encoding === 'utf8') return true;
    if (start > 0 || (encoding !== 'us-ascii' && encoding !== 'ascii')) return false;
    return scanner.bytes.subarray(0, scanner.end).every((byte) => byte < 0x80);
  }

  #readContent(): boolean {
    const scanner = this.#scanner;
    const levels = this.#levels;
    const { bytes, end } = scanner;
    let hasRoot = false;
    for (;;) {
      if (bytes[scanner.at] !== 0x3c && !this.#readText()) return false;
      if (scanner.at === end) break;
      const byte = bytes[scanner.at + 1]!;
      if (byte === 0x2f) {
        if (!this.#readEndTag()) return false;
      } else if (byte === 0x21 || byte === 0x3f) {
        if (!(byte === 0x21 ? this.#readComment() : this.#readProcessingInstruction())) return false;
      } else {
        if (levels.depth === 0) {
          if (hasRoot) return false;
          hasRoot = true;
        }
        if (!this.#readStartTag()) return false;
      }
    }
    return hasRoot && levels.isComplete;
  }

  #readText(): boolean {
    const scanner = this.#scanner;
    const levels = this.#levels;
    const start = scanner.at;
    // Most text is the indentation of the next tag.
    if (!levels.wantsText && scanner.skipWhiteSpace() === 0x3c) return true;
    scanner.at = start;
    if (!scanner.scanText()) return false;
    if (levels.depth > 0) {
      levels.addText(start);
      return true;
    }
    return (!scanner.isVisible && !scanner.hasReference) || this.#refuse(start);
  }

  #readStartTag(): boolean {
    const scanner = this.#scanner;
    const tag = this.#tag;
    const levels = this.#levels;
    const start = scanner.at++;
    if (!tag.read()) return false;
    const candidates = levels.open(tag.symbol);
    if (candidates < 0) return this.#refuse(start);
    const content = this.#walk.contentOf(candidates);
    if (content < 0) return this.#refuse(start);
    if (!tag.isEmpty) {
      levels.enter(content, start, tag.nameEnd, tag.outerBindings);
      return true;
    }
    const { bindings } = tag;
    if (bindings.depth !== tag.outerBindings) bindings.leave(tag.outerBindings);
    return levels.pass(content) || this.#refuse(start);
  }

  #readEndTag(): boolean {
    const scanner = this.#scanner;
    const levels = this.#levels;
    if (levels.depth === 0) return false;
    const { bytes } = scanner;
    const start = scanner.at;
    let at = start + 2;
    const { nameEnd: knownEnd } = levels;
    for (let known = levels.tagStart + 1; known < knownEnd; known++) {
      if (bytes[known] !== bytes[at++]) return this.#refuse(start);
    }
    scanner.at = at;
    if (bytes[at] !== 0x3e && scanner.skipWhiteSpace() !== 0x3e) return this.#refuse(start);
    scanner.at++;
    const { bindings } = this.#tag;
    if (bindings.depth !== levels.bindings) bindings.leave(levels.bindings);
    return levels.leave() || this.#refuse(start);
  }

  #readComment(): boolean {
    const scanner = this.#scanner;
    const { bytes, at: start } = scanner;
    const isCdata = bytes[start + 2] === 0x5b;
    if (isCdata && this.#levels.depth === 0) return false;
    const end = isCdata ? cdataEnd(bytes, start) : commentEnd(bytes, start);
    if (end === malformed || !scanner.areCharactersValid(start, end)) return false;
    if (isCdata) this.#levels.addCdata(start + '<![CDATA['.length, end - ']]>'.length);
    scanner.at = end;
    return true;
  }

  #readProcessingInstruction(): boolean {
    const scanner = this.#scanner;
    const { bytes, at: start } = scanner;
    const end = processingInstructionEnd(bytes, start);
    if (end === malformed || !scanner.areCharactersValid(start, end)) return false;
    const targetEnd = nameEnd(bytes, start + 2);
    const isAscii = bytes.subarray(start, targetEnd).every((byte) => byte < 0x80);
    if (!isAscii && !isNCName(scanner.slice(start + 2, targetEnd))) return false;
    scanner.at = end;
    return true;
  }

  #refuse(at: number): false {
    this.#scanner.at = at;
    return false;
  }
}
