/**
 * A word that the grammar does not know, where known words tell variants of a record apart: `'tap2' as OtherWord`. Comparing
 * with a known word leaves the variant of that word alone.
 *
 * Of types alone, there is no such object. It is an enumeration because TypeScript tells variants apart by literals and
 * members of enumerations only; by a `string` with a mark it would not.
 */
declare enum OtherWord {
  word = '',
}

export type { OtherWord };
