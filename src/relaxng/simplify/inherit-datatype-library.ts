import type { SchemaNode } from '../schema/schema-node.ts';
import { forEachNodeInheriting } from '../schema/walk.ts';

/** `datatypeLibrary` attribute (RELAX NG §4.3): `data` and `value` have one, from the nearest element that has. */
export function inheritDatatypeLibrary(root: SchemaNode): void {
  forEachNodeInheriting(root, '', (node, inherited) => {
    if (node.kind === 'data' || node.kind === 'value') node.datatypeLibrary ??= inherited;
    return node.datatypeLibrary ?? inherited;
  });
}
