/**
 * Of types alone, there is no such object. TypeScript tells variants apart by literals and members of enumerations only; by a
 * `string` with a mark it would not.
 */
declare enum Unknown {
  word = '',
}

/**
 * A word that the grammar does not know, where known words tell variants of a record apart: `'tap2' as OtherWord`. Comparing
 * with a known word leaves the variant of that word alone.
 */
export type OtherWord = Unknown.word;
