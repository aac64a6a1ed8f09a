import type { SchemaNode } from '../schema/schema-node.ts';

/**
 * `name` attribute of `element` and `attribute` (RELAX NG §4.8): becomes a `name` child; without `ns` an attribute has
 * none.
 */
export function nameAttributeToName(node: SchemaNode): void {
  if ((node.kind !== 'element' && node.kind !== 'attribute') || node.name === undefined) return;
  const name = node.derive('name');
  name.text = node.name;
  if (node.kind === 'attribute' && node.ns === undefined) name.ns = '';
  node.children.unshift(name);
  node.name = undefined;
}
