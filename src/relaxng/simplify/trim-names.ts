import { collapseWhiteSpace } from '../datatypes/white-space.ts';
import type { SchemaNode } from '../schema/schema-node.ts';

/** White space (RELAX NG §4.2): none is left around names, types and the values of combine. */
export function trimNames(node: SchemaNode): void {
  if (node.name !== undefined) node.name = collapseWhiteSpace(node.name);
  if (node.type !== undefined) node.type = collapseWhiteSpace(node.type);
  if (node.combine !== undefined) node.combine = collapseWhiteSpace(node.combine);
  if (node.kind === 'name') node.text = collapseWhiteSpace(node.text);
}
