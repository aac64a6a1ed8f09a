import type { SchemaNode } from '../schema/schema-node.ts';

/** `zeroOrMore` element (RELAX NG §4.15): a choice of oneOrMore and empty. */
export function expandZeroOrMore(node: SchemaNode): void {
  if (node.kind !== 'zeroOrMore') return;
  node.kind = 'choice';
  node.children = [node.derive('oneOrMore', node.children), node.derive('empty')];
}
