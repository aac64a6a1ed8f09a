import type { SchemaNode } from '../schema/schema-node.ts';

/** `mixed` element (RELAX NG §4.13): an interleave with text. */
export function expandMixed(node: SchemaNode): void {
  if (node.kind !== 'mixed') return;
  node.kind = 'interleave';
  node.children.push(node.derive('text'));
}
