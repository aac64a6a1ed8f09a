/** A range of a text: `start` inclusive, `end` exclusive, both in UTF-16 code units from its beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
