import type { TextNode } from '../interchange/text-tree.ts';

/** Where a value goes to: into a list, or into a record under a key. */
interface Slot {
  readonly node: TextNode;
  readonly put: (value: unknown) => void;
}

/** The value that a tree of a JSON text stands for. */
export function configValue(root: TextNode): unknown {
  let result: unknown;
  const waiting: Slot[] = [{ node: root, put: (value) => (result = value) }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, put } = next;
    if (node.kind === 'scalar') {
      put(node.value);
    } else if (node.kind === 'list') {
      const list: unknown[] = new Array(node.items.length);
      put(list);
      for (const [index, item] of node.items.entries()) {
        waiting.push({ node: item, put: (value) => (list[index] = value) });
      }
    } else {
      // Without a prototype, so that no key means more than it says.
      const record: Record<string, unknown> = Object.create(null);
      put(record);
      for (const { key, value: inner } of node.members.toReversed()) {
        waiting.push({ node: inner, put: (value) => (record[key] = value) });
      }
    }
  }
  return result;
}
