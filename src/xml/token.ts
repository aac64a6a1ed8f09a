/**
 * What a token of XML text is. Tags come in pieces: `start-tag-open` (`<name`), attributes, `start-tag-close` (`>`) or
 * `empty-tag-close` (`/>`); everything else is one token. `white-space` stands between the pieces of a tag only. `stray` is
 * a character in a tag that belongs to nothing.
 */
export type TokenKind =
  | 'byte-order-mark'
  | 'xml-declaration'
  | 'doctype'
  | 'text'
  | 'cdata'
  | 'comment'
  | 'processing-instruction'
  | 'unknown-markup'
  | 'start-tag-open'
  | 'attribute-name'
  | 'equals'
  | 'attribute-value'
  | 'start-tag-close'
  | 'empty-tag-close'
  | 'end-tag'
  | 'white-space'
  | 'stray';

/** A piece of XML text; the tokens of a text cover it without gap or overlap. Attribute values include their quotes. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}
