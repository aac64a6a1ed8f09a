import { resolvePrefix } from '../../xml/tree.ts';
import type { DatatypeContext } from '../datatypes/datatype.ts';
import type { SchemaNode } from '../schema/schema-node.ts';

/** What prefixes stand for inside a `value`: the default namespace is its `ns` (RELAX NG §4.9). */
export function valueContext(node: SchemaNode): DatatypeContext {
  return {
    resolvePrefix: (prefix) => (prefix === '' ? (node.ns ?? '') : resolvePrefix(node.element, prefix)),
  };
}
