import type { SchemaNode } from '../schema/schema-node.ts';
import { forEachNode } from '../schema/walk.ts';

/** `type` attribute of `value` (RELAX NG §4.4): without one it is the built-in `token`. */
export function defaultValueType(root: SchemaNode): void {
  forEachNode(root, (node) => {
    if (node.kind !== 'value' || node.type !== undefined) return;
    node.type = 'token';
    node.datatypeLibrary = '';
  });
}
