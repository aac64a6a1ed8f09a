import type { SchemaNode } from '../schema/schema-node.ts';
import { forEachNode } from '../schema/walk.ts';

/** `mixed` element (RELAX NG §4.13): an interleave with text. */
export function expandMixed(root: SchemaNode): void {
  forEachNode(root, (node) => {
    if (node.kind !== 'mixed') return;
    node.kind = 'interleave';
    node.children.push(node.derive('text'));
  });
}
