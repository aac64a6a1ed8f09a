import { PredicatePatterns } from '../compile/predicate-patterns.ts';
import type { GrammarTables } from '../compile/tables.ts';
import type { DatatypeContext } from '../datatypes/datatype.ts';
import { Derivatives } from '../derivative/derivatives.ts';
import { matchesContent } from '../derivative/string-match.ts';
import type { ByteScanner } from './byte-scanner.ts';
import type { MachineTables } from './machine-tables.ts';

/** Values longer than this are judged anew every time. */
const longest = 64;
const capacity = 0x2000;
const poolSize = 0x4_0000;
/** So many entries are tried before a value is judged without being kept: no document can make the search slow. */
const longestProbe = 8;

/** Compiled grammars have no datatypes whose values depend on prefixes. */
const noContext: DatatypeContext = { resolvePrefix: () => undefined };

/**
 * Answers dispatches: which class a value belongs to. Answers are kept by dispatch and bytes of the value in a table of
 * fixed size, which is emptied when it is full; the bytes are copied, so no document is kept alive.
 */
export class ValueClasses {
  readonly #scanner: ByteScanner;
  readonly #tables: MachineTables;
  readonly #predicates: PredicatePatterns;
  readonly #derivatives: Derivatives;
  /** Per entry: (dispatch + 1) * 256 + class + 1, hash, offset into the pool, length. */
  readonly #entries = new Int32Array(capacity * 4);
  readonly #pool = new Uint8Array(poolSize);
  #count = 0;
  #poolEnd = 0;

  constructor(grammar: GrammarTables, tables: MachineTables, scanner: ByteScanner) {
    this.#scanner = scanner;
    this.#tables = tables;
    this.#predicates = new PredicatePatterns(grammar);
    this.#derivatives = new Derivatives(this.#predicates.builder);
  }

  /** The class of the value between two offsets; -1 if it satisfies nothing. `hash` is of the bytes (`hashOf`). */
  classOf(dispatch: number, start: number, end: number, hash: number): number {
    const length = end - start;
    if (length > longest) return this.classOfString(dispatch, this.#scanner.slice(start, end));
    const { bytes } = this.#scanner;
    const entries = this.#entries;
    const pool = this.#pool;
    const key = dispatch + 1;
    let entry = ((hash ^ (hash >>> 15) ^ Math.imul(key, 0x9e37)) & (capacity - 1)) * 4;
    for (let probe = 0; probe < longestProbe; probe++) {
      const head = entries[entry]!;
      if (head === 0) {
        const answer = this.classOfString(dispatch, this.#scanner.slice(start, end));
        this.#keep(entry, key * 256 + answer + 1, hash, bytes, start, length);
        return answer;
      }
      if (head >>> 8 === key && entries[entry + 1] === hash && entries[entry + 3] === length) {
        let offset = entries[entry + 2]!;
        let at = start;
        while (at < end && pool[offset] === bytes[at]) {
          at++;
          offset++;
        }
        if (at === end) return (head & 0xff) - 1;
      }
      entry = (entry + 4) & (capacity * 4 - 1);
    }
    return this.classOfString(dispatch, this.#scanner.slice(start, end));
  }

  /** The class of a value that is not found in a document as it stands. */
  classOfString(dispatch: number, value: string): number {
    const { dispatchPredicates, dispatchPredicateStart, dispatchClasses, dispatchClassStart } = this.#tables;
    const first = dispatchPredicateStart[dispatch]!;
    const last = dispatchPredicateStart[dispatch + 1]!;
    let mask = 0;
    for (let index = first; index < last; index++) {
      const pattern = this.#predicates.pattern(dispatchPredicates[index]!);
      if (matchesContent(this.#derivatives, pattern, value, noContext)) mask |= 1 << (index - first);
    }
    const classStart = dispatchClassStart[dispatch]!;
    const classEnd = dispatchClassStart[dispatch + 1]!;
    for (let index = classStart; index < classEnd; index++) {
      if (dispatchClasses[index] === mask) return index - classStart;
    }
    return -1;
  }

  #keep(entry: number, head: number, hash: number, bytes: Uint8Array, start: number, length: number): void {
    if (this.#count >= capacity * 0.75 || this.#poolEnd + length > poolSize) {
      this.#entries.fill(0);
      this.#count = 0;
      this.#poolEnd = 0;
    }
    const entries = this.#entries;
    entries[entry] = head;
    entries[entry + 1] = hash;
    entries[entry + 2] = this.#poolEnd;
    entries[entry + 3] = length;
    this.#pool.set(bytes.subarray(start, start + length), this.#poolEnd);
    this.#poolEnd += length;
    this.#count++;
  }
}
