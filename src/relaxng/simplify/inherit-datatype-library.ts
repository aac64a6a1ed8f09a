import type { SchemaNode } from '../schema/schema-node.ts';

/**
 * `datatypeLibrary` attribute (RELAX NG §4.3): `data` and `value` have one, from the nearest element that has. Returns
 * what the children inherit.
 */
export function inheritDatatypeLibrary(node: SchemaNode, inherited: string): string {
  if (node.kind === 'data' || node.kind === 'value') node.datatypeLibrary ??= inherited;
  return node.datatypeLibrary ?? inherited;
}
