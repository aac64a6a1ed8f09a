import type { SchemaNode } from '../schema/schema-node.ts';

/**
 * `externalRef` element (RELAX NG §4.6): becomes the pattern of the file it refers to, which takes over `ns` if it has
 * none of its own. The file has been read already; one that could not be leaves `notAllowed`.
 */
export function replaceExternalRef(node: SchemaNode): void {
  const { ns, referenced } = node;
  // A group of one pattern is that pattern (RELAX NG §4.12); `ns` is inherited through it.
  node.kind = 'group';
  node.ns = ns;
  node.children = [referenced ?? node.derive('notAllowed')];
}
