import type { SchemaNode } from './schema-node.ts';

/** Calls `visit` for a node and everything below it in document order. What `visit` does to the children counts. */
export function forEachNode(root: SchemaNode, visit: (node: SchemaNode) => void): void {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    for (let index = node.children.length - 1; index >= 0; index--) {
      pending.push(node.children[index] as SchemaNode);
    }
  }
}

/** Like `forEachNode`, with a value that `visit` receives from the parent and returns for the children. */
export function forEachNodeInheriting<T>(
  root: SchemaNode,
  initial: T,
  visit: (node: SchemaNode, inherited: T) => T,
): void {
  const pending: { node: SchemaNode; inherited: T }[] = [{ node: root, inherited: initial }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const inherited = visit(next.node, next.inherited);
    const { children } = next.node;
    for (let index = children.length - 1; index >= 0; index--) {
      pending.push({ node: children[index] as SchemaNode, inherited });
    }
  }
}
