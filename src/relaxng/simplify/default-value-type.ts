import type { SchemaNode } from '../schema/schema-node.ts';

/** `type` attribute of `value` (RELAX NG §4.4): without one it is the built-in `token`. */
export function defaultValueType(node: SchemaNode): void {
  if (node.kind !== 'value' || node.type !== undefined) return;
  node.type = 'token';
  node.datatypeLibrary = '';
}
