import type { SchemaNode } from '../schema/schema-node.ts';
import { forEachNode } from '../schema/walk.ts';

/** `optional` element (RELAX NG §4.14): a choice with empty. */
export function expandOptional(root: SchemaNode): void {
  forEachNode(root, (node) => {
    if (node.kind !== 'optional') return;
    node.kind = 'choice';
    node.children.push(node.derive('empty'));
  });
}
