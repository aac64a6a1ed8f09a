import type { SchemaNode } from '../schema/schema-node.ts';
import { forEachNodeInheriting } from '../schema/walk.ts';

/** `ns` attribute (RELAX NG §4.9): `name`, `nsName` and `value` have one, from the nearest element that has. */
export function inheritNs(root: SchemaNode): void {
  forEachNodeInheriting(root, '', (node, inherited) => {
    if (node.kind === 'name' || node.kind === 'nsName' || node.kind === 'value') node.ns ??= inherited;
    return node.ns ?? inherited;
  });
}
