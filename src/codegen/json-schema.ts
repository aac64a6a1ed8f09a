/** A JSON Schema (draft 2020-12), as far as ours use it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}
