import type { SchemaNode } from '../schema/schema-node.ts';

/**
 * A string that is equal for the `start` and `define` elements of a grammar that define the same (RELAX NG §4.7,
 * §4.17).
 */
export function componentKey({ kind, name }: SchemaNode): string {
  return kind === 'start' ? 'start' : `define ${name}`;
}
