import { type GrammarTables, readNames, type TableName } from '../compile/tables.ts';

/** Number of a local name that no schema lists. */
const unlistedName = -1;

/** One step of the hash that `LocalNames.find` takes. */
export function hashStep(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

/** Finds the local names of a grammar in bytes, and the symbols they stand for with a namespace. */
export class LocalNames {
  readonly #hashes: Int32Array;
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  readonly #bytes: Uint8Array;
  /** Open addressing: number of the name + 1, or 0. */
  readonly #slots: Int32Array;
  readonly #count: number;
  readonly #namespaceCount: number;
  readonly #elementSymbols: Int32Array;
  readonly #attributeSymbols: Int32Array;
  readonly #elementNameCount: number;
  readonly #attributeNames: readonly TableName[];

  constructor(tables: GrammarTables) {
    const { namespaces } = tables;
    const elementNames = readNames(tables.elementNames);
    const attributeNames = readNames(tables.attributeNames);
    const numbers = new Map<string, number>();
    for (const { localName } of elementNames)
      if (!numbers.has(localName)) numbers.set(localName, numbers.size);
    for (const { localName } of attributeNames)
      if (!numbers.has(localName)) numbers.set(localName, numbers.size);
    const count = numbers.size;
    this.#count = count;
    this.#attributeNames = attributeNames;
    this.#namespaceCount = namespaces.length;
    this.#elementNameCount = elementNames.length;
    this.#hashes = new Int32Array(count);
    this.#starts = new Int32Array(count);
    this.#lengths = new Int32Array(count);
    let size = 16;
    while (size < count * 4) size *= 2;
    this.#slots = new Int32Array(size);
    this.#bytes = new TextEncoder().encode([...numbers.keys()].join('\n'));
    let at = 0;
    for (let number = 0; number < count; number++) {
      let hash = 0;
      this.#starts[number] = at;
      while (at < this.#bytes.length && this.#bytes[at] !== 10) hash = hashStep(hash, this.#bytes[at++]!);
      this.#lengths[number] = at++ - this.#starts[number]!;
      this.#hashes[number] = hash;
      let slot = (hash ^ (hash >>> 12)) & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = number + 1;
    }
    const symbols = (names: readonly TableName[]): Int32Array => {
      const table = new Int32Array(namespaces.length * count).fill(-1);
      names.forEach(({ namespace, localName }, symbol) => {
        table[namespace * count + numbers.get(localName)!] = symbol;
      });
      return table;
    };
    this.#elementSymbols = symbols(elementNames);
    this.#attributeSymbols = symbols(attributeNames);
  }

  /**
   * The number of the name between two offsets, or `unlistedName`. `hash` is made of its bytes by `hashStep`, from 0.
   */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 12)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0) return unlistedName;
      if (this.#hashes[number] !== hash || this.#lengths[number] !== end - start) continue;
      const known = this.#bytes;
      let offset = this.#starts[number]!;
      let at = start;
      while (at < end && known[offset] === bytes[at]) {
        at++;
        offset++;
      }
      if (at === end) return number;
    }
  }

  /** The element symbol of a name; unlisted names have one per namespace. */
  elementSymbol(namespace: number, name: number): number {
    if (namespace >= this.#namespaceCount) return this.#elementNameCount + this.#namespaceCount;
    if (name !== unlistedName) {
      const symbol = this.#elementSymbols[namespace * this.#count + name]!;
      if (symbol >= 0) return symbol;
    }
    return this.#elementNameCount + namespace;
  }

  /** The attribute symbol of a name, or -1 if the schema does not list it. */
  attributeSymbol(namespace: number, name: number): number {
    if (name === unlistedName || namespace >= this.#namespaceCount) return -1;
    return this.#attributeSymbols[namespace * this.#count + name]!;
  }

  get attributeCount(): number {
    return this.#attributeNames.length;
  }

  /** The namespace of an attribute symbol. */
  attributeNamespace(symbol: number): number {
    return this.#attributeNames[symbol]!.namespace;
  }
}
