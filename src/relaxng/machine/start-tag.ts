import type { GrammarTables } from '../compile/tables.ts';
import type { ByteScanner } from './byte-scanner.ts';
import { hashStep, LocalNames } from './local-names.ts';
import { PrefixBindings } from './prefix-bindings.ts';
import { grown } from './slot-stack.ts';
import { startsWith } from './xml-syntax.ts';

/**
 * Numbers per attribute in `StartTag.attributes`: symbol, start and end of the value (~end if not literal), its hash.
 */
export const attributeSize = 4;
/** Numbers per attribute in `StartTag.unlisted`: namespace, start and end of the local name, then as above. */
export const unlistedSize = 6;

/** Reads start tags: names resolved to symbols of the grammar, attributes sorted by symbol, nothing twice. */
export class StartTag {
  readonly names: LocalNames;
  readonly bindings: PrefixBindings;

  /** The symbol of the element. */
  symbol = 0;
  nameStart = 0;
  nameEnd = 0;
  isEmpty = false;
  /** `bindings.depth` before the declarations of the tag. */
  outerBindings = 0;
  /** The attributes that the grammar lists, `count` numbers. */
  attributes: Int32Array = new Int32Array(32 * attributeSize);
  count = 0;
  readonly unlisted: number[] = [];

  readonly #scanner: ByteScanner;
  /**
   * Attributes with a prefix, until all declarations are known: name start, colon, name end, then as in `attributes`.
   */
  readonly #prefixed: number[] = [];
  /** By attribute symbol: the number of the last start tag that had it. Tags are numbered through all documents. */
  readonly #lastTag: Int32Array;
  #tag = 0;
  #lastSymbol = -1;
  #isSorted = true;

  constructor(tables: GrammarTables, scanner: ByteScanner) {
    this.#scanner = scanner;
    this.names = new LocalNames(tables);
    this.bindings = new PrefixBindings(tables.namespaces);
    this.#lastTag = new Int32Array(this.names.attributeCount);
  }

  /** Forgets the last document. */
  reset(): void {
    const isCounterFull = this.#tag > 0x3fff_ffff;
    this.bindings.reset(isCounterFull);
    if (!isCounterFull) return;
    this.#tag = 0;
    this.#lastTag.fill(0);
  }

  /** Reads a tag from its name on; false where it is not well-formed, and the scanner stands there. */
  read(): boolean {
    const scanner = this.#scanner;
    if (!scanner.scanName()) return false;
    const { nameStart, nameColon, nameEnd, nameHash, prefixHash } = scanner;
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
    const { bindings } = this;
    this.outerBindings = bindings.depth;
    this.count = 0;
    if (this.unlisted.length > 0) this.unlisted.length = 0;
    if (!this.#readAttributes()) return false;
    let namespace = bindings.defaultNamespace;
    let localStart = nameStart;
    if (nameColon >= 0) {
      namespace = bindings.resolve(scanner.bytes, nameStart, nameColon, prefixHash);
      localStart = nameColon + 1;
      if (namespace < 0) return this.#refuse(nameStart);
    }
    const name = this.names.find(scanner.bytes, localStart, nameEnd, nameHash);
    this.symbol = this.names.elementSymbol(namespace, name);
    return true;
  }

  #readAttributes(): boolean {
    const scanner = this.#scanner;
    const { bytes } = scanner;
    this.#tag++;
    this.#lastSymbol = -1;
    this.#isSorted = true;
    if (this.#prefixed.length > 0) this.#prefixed.length = 0;
    for (;;) {
      const { at } = scanner;
      const byte = bytes[at] === 0x3e ? 0x3e : scanner.skipWhiteSpace();
      if (byte === 0x3e || byte === 0x2f) {
        this.isEmpty = byte === 0x2f;
        if (this.isEmpty && bytes[++scanner.at] !== 0x3e) return false;
        scanner.at++;
        break;
      }
      if (scanner.at === at || !scanner.scanName() || !scanner.scanValue()) return false;
      if (!this.#addAttribute()) return this.#refuse(scanner.nameStart);
    }
    if (this.#prefixed.length > 0 && !this.#resolvePrefixed()) return false;
    if (this.unlisted.length >= 2 * unlistedSize && !this.#areUnlistedUnique())
      return this.#refuse(this.nameStart);
    if (!this.#isSorted) sortAttributes(this.attributes, this.count);
    return true;
  }

  #addAttribute(): boolean {
    const { bytes, nameStart, nameColon, nameEnd, nameHash, isLiteral, valueStart, valueHash } =
      this.#scanner;
    const valueEnd = isLiteral ? this.#scanner.valueEnd : ~this.#scanner.valueEnd;
    if (nameColon >= 0) {
      if (nameColon - nameStart === 5 && startsWith(bytes, nameStart, 'xmlns')) {
        return this.#declare(this.#scanner.slice(nameColon + 1, nameEnd));
      }
      this.#prefixed.push(nameStart, nameColon, nameEnd, valueStart, valueEnd, valueHash);
      return true;
    }
    const symbol = this.names.attributeSymbol(0, this.names.find(bytes, nameStart, nameEnd, nameHash));
    if (symbol >= 0) return this.#add(symbol, valueStart, valueEnd, valueHash);
    if (nameEnd - nameStart === 5 && startsWith(bytes, nameStart, 'xmlns')) return this.#declare('');
    this.unlisted.push(0, nameStart, nameEnd, valueStart, valueEnd, valueHash);
    return true;
  }

  #declare(prefix: string): boolean {
    const scanner = this.#scanner;
    const { valueStart, valueEnd } = scanner;
    const namespaceName = scanner.isLiteral
      ? scanner.slice(valueStart, valueEnd)
      : scanner.expand(valueStart, valueEnd, true);
    return this.bindings.declare(prefix, namespaceName, this.#tag);
  }

  #add(symbol: number, valueStart: number, valueEnd: number, valueHash: number): boolean {
    if (this.#lastTag[symbol] === this.#tag) return false;
    this.#lastTag[symbol] = this.#tag;
    if (symbol < this.#lastSymbol) this.#isSorted = false;
    this.#lastSymbol = symbol;
    const { count } = this;
    if (count + attributeSize > this.attributes.length) {
      this.attributes = grown(this.attributes, count + attributeSize);
    }
    const { attributes } = this;
    attributes[count] = symbol;
    attributes[count + 1] = valueStart;
    attributes[count + 2] = valueEnd;
    attributes[count + 3] = valueHash;
    this.count = count + attributeSize;
    return true;
  }

  #resolvePrefixed(): boolean {
    const prefixed = this.#prefixed;
    const { bytes } = this.#scanner;
    for (let index = 0; index < prefixed.length; index += 6) {
      const start = prefixed[index]!;
      const colon = prefixed[index + 1]!;
      const end = prefixed[index + 2]!;
      const valueStart = prefixed[index + 3]!;
      const valueEnd = prefixed[index + 4]!;
      const valueHash = prefixed[index + 5]!;
      const namespace = this.bindings.resolve(bytes, start, colon, hashOf(bytes, start, colon));
      if (namespace < 0) return this.#refuse(start);
      const name = this.names.find(bytes, colon + 1, end, hashOf(bytes, colon + 1, end));
      const symbol = this.names.attributeSymbol(namespace, name);
      if (symbol < 0) this.unlisted.push(namespace, colon + 1, end, valueStart, valueEnd, valueHash);
      else if (!this.#add(symbol, valueStart, valueEnd, valueHash)) return this.#refuse(start);
    }
    return true;
  }

  #areUnlistedUnique(): boolean {
    const { unlisted } = this;
    const seen = new Set<string>();
    for (let index = 0; index < unlisted.length; index += unlistedSize) {
      seen.add(`${unlisted[index]} ${this.#scanner.slice(unlisted[index + 1]!, unlisted[index + 2]!)}`);
    }
    return seen.size * unlistedSize === unlisted.length;
  }

  #refuse(at: number): false {
    this.#scanner.at = at;
    return false;
  }
}

/** A hash as `LocalNames.find` and `ValueClasses.classOf` want it. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, bytes[at]!);
  return hash;
}

/** Sorts by symbol. Symbols are different from each other, so there are no more than the grammar lists. */
function sortAttributes(attributes: Int32Array, count: number): void {
  for (let index = attributeSize; index < count; index += attributeSize) {
    const symbol = attributes[index]!;
    const start = attributes[index + 1]!;
    const end = attributes[index + 2]!;
    const hash = attributes[index + 3]!;
    let place = index;
    while (place > 0 && attributes[place - attributeSize]! > symbol) {
      attributes[place] = attributes[place - 4]!;
      attributes[place + 1] = attributes[place - 3]!;
      attributes[place + 2] = attributes[place - 2]!;
      attributes[place + 3] = attributes[place - 1]!;
      place -= attributeSize;
    }
    attributes[place] = symbol;
    attributes[place + 1] = start;
    attributes[place + 2] = end;
    attributes[place + 3] = hash;
  }
}
