import { collapseWhiteSpace } from '../datatypes/white-space.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { forEachNode } from '../schema/walk.ts';

/** White space (RELAX NG §4.2): none is left around names, types and the values of combine. */
export function trimNames(root: SchemaNode): void {
  forEachNode(root, (node) => {
    if (node.name !== undefined) node.name = collapseWhiteSpace(node.name);
    if (node.type !== undefined) node.type = collapseWhiteSpace(node.type);
    if (node.combine !== undefined) node.combine = collapseWhiteSpace(node.combine);
    if (node.kind === 'name') node.text = collapseWhiteSpace(node.text);
  });
}
