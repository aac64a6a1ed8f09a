import type { CodePointSet } from './code-point-set.ts';

/** The abstract syntax of a regular expression of XML Schema Part 2, appendix F. */
export type RegexNode =
  | { readonly kind: 'set'; readonly set: CodePointSet }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly items: readonly RegexNode[] }
  | {
      readonly kind: 'repeat';
      readonly item: RegexNode;
      readonly minimum: number;
      /** `Infinity` without an upper bound. */
      readonly maximum: number;
    };

/** Why a source is no regular expression, or is one too large to run. */
export interface RegexError {
  readonly message: string;
  /** UTF-16 offset in the source; undefined when no single place is at fault. */
  readonly offset?: number;
}

/** Tells a regular expression from the error that stands in its place. */
export function isRegexError(result: object): result is RegexError {
  return 'message' in result;
}
