import { isQName } from './names.ts';
import { xmlNamespace } from './tree.ts';

/** A namespace prefix of a document with what it stands for where the parser is. */
export class PrefixBinding {
  readonly prefix: string;
  /** Undefined where the prefix is not declared. */
  namespaceName: string | undefined;

  constructor(prefix: string, namespaceName: string | undefined) {
    this.prefix = prefix;
    this.namespaceName = namespaceName;
  }
}

/** A name as written in tags, taken apart once however often it occurs. */
export class InternedName {
  readonly qualifiedName: string;
  readonly localName: string;
  readonly binding: PrefixBinding;
  /** For `xmlns` and `xmlns:p`: the prefix that an attribute of this name declares. */
  readonly declares: PrefixBinding | undefined;
  readonly isQName: boolean;
  /** The number of the last start tag that had an attribute of this name: finds duplicates without a set. */
  lastTag = 0;
  /** How many elements of this name are open. */
  openCount = 0;

  constructor(
    qualifiedName: string,
    localName: string,
    binding: PrefixBinding,
    declares: PrefixBinding | undefined,
  ) {
    this.qualifiedName = qualifiedName;
    this.localName = localName;
    this.binding = binding;
    this.declares = declares;
    this.isQName = isQName(qualifiedName);
  }
}

/**
 * The names and prefixes of one document. Names are found by a cache of the last name per hash, without making a string of
 * the text; only behind it stands a map, whose hash no document can make collide.
 */
export class NameTable {
  readonly #text: string;
  readonly #cache: (InternedName | undefined)[];
  readonly #names = new Map<string, InternedName>();
  readonly #bindings = new Map<string, PrefixBinding>([
    ['', new PrefixBinding('', '')],
    ['xml', new PrefixBinding('xml', xmlNamespace)],
  ]);

  constructor(text: string) {
    this.#text = text;
    this.#cache = new Array<InternedName | undefined>(text.length < 0x8000 ? 0x100 : 0x1000).fill(undefined);
  }

  /** How many different names there are. */
  get size(): number {
    return this.#names.size;
  }

  /** The entry of the name between two offsets, whose hash the scanner has made. */
  intern(start: number, end: number, hash: number): InternedName {
    const slot = (hash ^ (hash >>> 12)) & (this.#cache.length - 1);
    const cached = this.#cache[slot];
    if (cached !== undefined && this.#isAt(cached.qualifiedName, start, end)) return cached;
    const name = this.#text.slice(start, end);
    let entry = this.#names.get(name);
    if (entry === undefined) {
      entry = this.#entry(name);
      this.#names.set(name, entry);
    }
    this.#cache[slot] = entry;
    return entry;
  }

  /** The entry of a name that was interned before. */
  find(name: string): InternedName | undefined {
    return this.#names.get(name);
  }

  #isAt(name: string, start: number, end: number): boolean {
    const length = end - start;
    if (name.length !== length) return false;
    const text = this.#text;
    for (let index = 0; index < length; index++) {
      if (name.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
    }
    return true;
  }

  #entry(name: string): InternedName {
    const colon = name.indexOf(':');
    if (name === 'xmlns') return new InternedName(name, name, this.#binding(''), this.#binding(''));
    // A name with a colon in the wrong place has no prefix; it has a diagnostic instead.
    if (colon < 0 || !isQName(name)) {
      return new InternedName(name, name, this.#binding(''), undefined);
    }
    const prefix = name.slice(0, colon);
    const localName = name.slice(colon + 1);
    const declares = prefix === 'xmlns' ? this.#binding(localName) : undefined;
    return new InternedName(name, localName, this.#binding(prefix), declares);
  }

  #binding(prefix: string): PrefixBinding {
    let binding = this.#bindings.get(prefix);
    if (binding === undefined) {
      binding = new PrefixBinding(prefix, undefined);
      this.#bindings.set(prefix, binding);
    }
    return binding;
  }
}
