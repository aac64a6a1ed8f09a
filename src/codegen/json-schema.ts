/** A JSON Schema (draft 2020-12), as far as ours use it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * A schema that asks for `consequence` where `condition` is met, and for nothing elsewhere. Made of entries: an object
 * literal with a member `then` looks like a promise.
 */
export function implication(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  return Object.fromEntries([
    ['if', condition],
    ['then', consequence],
  ]);
}

/** What an implication asks for; undefined for other schemas. */
export function consequenceOf(schema: JsonSchema): JsonSchema | undefined {
  return schema.then as JsonSchema | undefined;
}
