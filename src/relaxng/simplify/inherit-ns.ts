import type { SchemaNode } from '../schema/schema-node.ts';

/**
 * `ns` attribute (RELAX NG §4.9): `name`, `nsName` and `value` have one, from the nearest element that has. Returns
 * what the children inherit.
 */
export function inheritNs(node: SchemaNode, inherited: string): string {
  if (node.kind === 'name' || node.kind === 'nsName' || node.kind === 'value') node.ns ??= inherited;
  return node.ns ?? inherited;
}
