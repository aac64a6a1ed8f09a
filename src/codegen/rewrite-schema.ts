import type { JsonSchema } from './json-schema.ts';

/** A schema with another one in the place of each that it is made of, the innermost first, itself last. */
export function rewriteSchema(schema: JsonSchema, replace: (part: JsonSchema) => JsonSchema): JsonSchema {
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== 'object' || value === null) return value;
    const parts = Object.entries(value).map(([key, part]) => [key, rewrite(part)]);
    return replace(Object.fromEntries(parts) as JsonSchema);
  };
  return rewrite(schema) as JsonSchema;
}
