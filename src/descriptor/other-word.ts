declare const otherWord: unique symbol;

/**
 * A word that the grammar does not know, where its known words tell variants of a record apart: `'tap2' as OtherWord`. A
 * type of its own, so that comparing with a known word leaves the variants of that word alone.
 */
export type OtherWord = string & { readonly [otherWord]: true };
