import { xmlNamespace, xmlnsNamespace } from '../../xml/tree.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const cacheSize = 16;

/**
 * The namespace declarations in scope. Namespaces are numbers: those of the grammar first, in its order, then others in
 * order of appearance. A prefix is resolved by reading what it is bound to at the moment; leaving an element restores
 * what its declarations have hidden.
 */
export class PrefixBindings {
  readonly #grammarNamespaces: readonly string[];
  readonly #namespaces = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  /** By prefix: namespace, or -1 where it is not declared. */
  #bound: number[] = [];
  /** By prefix: the number of the last start tag that declared it. */
  #declaredBy: number[] = [];
  /** Prefix and what it was bound to before, two numbers for each declaration in scope. */
  readonly #hidden: number[] = [];
  /** Where prefixes were met in this document, by hash: saves making a string of each. */
  readonly #cachedStart = new Int32Array(cacheSize);
  readonly #cachedEnd = new Int32Array(cacheSize);
  readonly #cachedPrefix = new Int32Array(cacheSize);
  /** What an element without prefix belongs to. */
  defaultNamespace = 0;

  constructor(grammarNamespaces: readonly string[]) {
    this.#grammarNamespaces = grammarNamespaces;
    this.reset(true);
  }

  /** How many declarations are in scope. */
  get depth(): number {
    return this.#hidden.length;
  }

  /** Forgets the last document; with `tags` the numbers of tags as well. */
  reset(tags: boolean): void {
    this.#cachedEnd.fill(-1);
    if (this.#prefixes.size === 2 && this.depth === 0 && !tags) return;
    this.#namespaces.clear();
    for (const name of [...this.#grammarNamespaces, xmlNamespace]) this.#namespace(name);
    this.#prefixes.clear();
    this.#prefixes.set('', 0);
    this.#prefixes.set('xml', 1);
    this.#bound = [0, this.#namespace(xmlNamespace)];
    this.#declaredBy = [0, 0];
    this.#hidden.length = 0;
    this.defaultNamespace = 0;
  }

  /** The namespace that the prefix between two offsets is bound to, or -1. */
  resolve(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slot = hash & (cacheSize - 1);
    let at = start;
    let known = this.#cachedStart[slot]!;
    if (this.#cachedEnd[slot]! - known === end - start) {
      while (at < end && bytes[at] === bytes[known]) {
        at++;
        known++;
      }
      if (at === end) return this.#bound[this.#cachedPrefix[slot]!]!;
    }
    const prefix = this.#prefix(decoder.decode(bytes.subarray(start, end)));
    this.#cachedStart[slot] = start;
    this.#cachedEnd[slot] = end;
    this.#cachedPrefix[slot] = prefix;
    return this.#bound[prefix]!;
  }

  /**
   * Takes in a namespace declaration of a start tag ('' for the default namespace). False where it is not allowed
   * (Namespaces in XML §3, §5) or the tag has it twice. `tag` is a number that no other start tag has.
   */
  declare(prefixName: string, namespaceName: string, tag: number): boolean {
    const prefix = this.#prefix(prefixName);
    if (this.#declaredBy[prefix] === tag || prefixName === 'xmlns') return false;
    this.#declaredBy[prefix] = tag;
    if (namespaceName === xmlnsNamespace) return false;
    if (prefixName === 'xml') return namespaceName === xmlNamespace;
    if (namespaceName === xmlNamespace || (namespaceName === '' && prefix !== 0)) return false;
    this.#hidden.push(prefix, this.#bound[prefix]!);
    this.#bind(prefix, this.#namespace(namespaceName));
    return true;
  }

  /** Goes back to when there were so many declarations. */
  leave(depth: number): void {
    while (this.#hidden.length > depth) {
      const namespace = this.#hidden.pop()!;
      this.#bind(this.#hidden.pop()!, namespace);
    }
  }

  #bind(prefix: number, namespace: number): void {
    this.#bound[prefix] = namespace;
    if (prefix === 0) this.defaultNamespace = namespace;
  }

  #prefix(name: string): number {
    let prefix = this.#prefixes.get(name);
    if (prefix === undefined) {
      prefix = this.#prefixes.size;
      this.#prefixes.set(name, prefix);
      this.#bound.push(-1);
      this.#declaredBy.push(0);
    }
    return prefix;
  }

  #namespace(name: string): number {
    let namespace = this.#namespaces.get(name);
    if (namespace === undefined) this.#namespaces.set(name, (namespace = this.#namespaces.size));
    return namespace;
  }
}
