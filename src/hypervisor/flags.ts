import { onceFor } from '../lazy/once.ts';

/** Bits or numbers of libvirt by word: a table of generated/libvirt. */
export type WordTable = Readonly<Record<string, number>>;

/** The bits that are true in an object such as `{ live: true }`, put together. Throws a `TypeError` for words that the table has not. */
export function bitsOf<Table extends WordTable>(
  table: Table,
  flags: { readonly [Word in keyof Table]?: boolean | undefined },
): number {
  if (flags === null || typeof flags !== 'object') {
    throw new TypeError(`flags are an object of booleans such as { ${Object.keys(table)[0]}: true }`);
  }
  let bits = 0;
  for (const [word, value] of Object.entries(flags)) {
    const bit = numberOf(table, word);
    if (typeof value !== 'boolean' && value !== undefined) {
      throw new TypeError(`the flag '${word}' is true or false, not ${typeof value}`);
    }
    // Not `|`, which makes the highest bit negative.
    if (value === true && Math.floor(bits / bit) % 2 === 0) bits += bit;
  }
  return bits;
}

/** The number of a word. Throws a `TypeError` for words that the table has not. */
export function numberOf<Table extends WordTable>(table: Table, word: keyof Table & string): number {
  if (!Object.hasOwn(table, word)) {
    throw new TypeError(`'${word}' is none of ${Object.keys(table).join(', ')}`);
  }
  return table[word] as number;
}

/** The word for a number that libvirt gives; the number itself where this release of libvirt is newer than the table. */
export function wordOf<Table extends WordTable>(
  table: Table,
  number: number,
): (keyof Table & string) | number {
  return wordsOf(table).get(number) ?? number;
}

const wordsOf = onceFor(
  (table: WordTable) => new Map(Object.entries(table).map(([word, number]) => [number, word])),
);

/** Which bits of a table are set in a number. */
export function bitsIn<Table extends WordTable>(
  table: Table,
  number: number,
): { readonly [Word in keyof Table]?: true } {
  const set = Object.entries(table).filter(([, bit]) => Math.floor(number / bit) % 2 === 1);
  return Object.fromEntries(set.map(([word]) => [word, true])) as { readonly [Word in keyof Table]?: true };
}
