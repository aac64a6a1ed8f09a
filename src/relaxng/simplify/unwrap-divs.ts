import type { SchemaNode } from '../schema/schema-node.ts';

/** `div` element (RELAX NG §4.11): replaced by its children. */
export function unwrapDivs(node: SchemaNode): void {
  if (node.kind !== 'grammar' || !node.children.some((child) => child.kind === 'div')) return;
  const components: SchemaNode[] = [];
  const pending = [...node.children].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind !== 'div') components.push(next);
    else
      for (let index = next.children.length - 1; index >= 0; index--) {
        pending.push(next.children[index] as SchemaNode);
      }
  }
  node.children = components;
}
