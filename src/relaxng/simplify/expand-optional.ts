import type { SchemaNode } from '../schema/schema-node.ts';

/** `optional` element (RELAX NG §4.14): a choice with empty. */
export function expandOptional(node: SchemaNode): void {
  if (node.kind !== 'optional') return;
  node.kind = 'choice';
  node.children.push(node.derive('empty'));
}
