import type { SchemaNode, SchemaNodeKind } from '../schema/schema-node.ts';

/**
 * Number of child elements (RELAX NG §4.12): what takes one pattern gets one, a group of several; an attribute without
 * a pattern gets `text`; a choice, group or interleave of one pattern is that pattern. Unlike in the specification,
 * those of more than two stay as they are: they mean the same as nested pairs.
 */
export function normalizeChildCounts(node: SchemaNode): void {
  const first = firstPattern.get(node.kind);
  if (first !== undefined && node.children.length > first + 1) {
    const patterns = node.children.splice(first);
    node.children.push(node.derive(node.kind === 'dataExcept' ? 'choice' : 'group', patterns));
  } else if (node.kind === 'nameExcept' && node.children.length > 1) {
    node.children = [node.derive('nameChoice', node.children)];
  } else if (node.kind === 'attribute' && node.children.length === 1) {
    node.children.push(node.derive('text'));
  }
  node.children.forEach((child, index) => {
    let inner = child;
    while (isOnlyWrapper(inner)) inner = inner.children[0] as SchemaNode;
    if (inner !== child) node.children[index] = inner;
  });
}

/** Where the patterns begin in what takes exactly one. */
const firstPattern: ReadonlyMap<SchemaNodeKind, number> = new Map([
  ['element', 1],
  ['define', 0],
  ['oneOrMore', 0],
  ['zeroOrMore', 0],
  ['optional', 0],
  ['list', 0],
  ['mixed', 0],
  ['dataExcept', 0],
]);

const collapsible: ReadonlySet<SchemaNodeKind> = new Set(['choice', 'group', 'interleave', 'nameChoice']);

function isOnlyWrapper(node: SchemaNode): boolean {
  return collapsible.has(node.kind) && node.children.length === 1 && node.releases === undefined;
}
