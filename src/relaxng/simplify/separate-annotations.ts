import { textOf, type XmlElement, xmlNamespace, xmlnsNamespace } from '../../xml/tree.ts';
import { collapseWhiteSpace } from '../datatypes/white-space.ts';
import type { Annotations } from '../grammar.ts';
import { relaxngNamespace, type SchemaNode } from '../schema/schema-node.ts';
import { forEachNode } from '../schema/walk.ts';

/** The namespace name of `documentation` (RELAX NG DTD Compatibility §2). */
export const annotationsNamespace = 'http://relaxng.org/ns/compatibility/annotations/1.0';

/**
 * Annotations (RELAX NG §4.1): foreign elements and attributes, which are no part of the tree of nodes, are kept beside
 * the element, attribute or value that they are about. A `documentation` that follows a value is about that value, since
 * values cannot contain elements (RELAX NG DTD Compatibility §5).
 */
export function separateAnnotations(root: SchemaNode): void {
  forEachNode(root, (node) => {
    if (isAnnotated(node)) addForeignAttributes(node);
    let next = 0;
    let latest: SchemaNode | undefined;
    for (const child of node.element.children) {
      if (child.kind !== 'element') continue;
      if (child === node.children[next]?.element) latest = node.children[next++];
      else if (child.namespaceName === relaxngNamespace) latest = undefined;
      else if (isDocumentation(child)) {
        if (latest?.kind === 'value') addDocumentation(latest, child);
        else if (isAnnotated(node)) addDocumentation(node, child);
      }
    }
  });
}

function isAnnotated(node: SchemaNode): boolean {
  return node.kind === 'element' || node.kind === 'attribute' || node.kind === 'value';
}

function isDocumentation(element: XmlElement): boolean {
  return element.localName === 'documentation' && element.namespaceName === annotationsNamespace;
}

function addDocumentation(node: SchemaNode, documentation: XmlElement): void {
  const text = collapseWhiteSpace(textOf(documentation));
  const before: Annotations = node.annotations ?? { documentation: [], foreign: {} };
  node.annotations = { ...before, documentation: [...before.documentation, text] };
}

function addForeignAttributes(node: SchemaNode): void {
  for (const { namespaceName, localName, value } of node.element.attributes) {
    if (namespaceName === '' || notForeign.has(namespaceName)) continue;
    const before: Annotations = node.annotations ?? { documentation: [], foreign: {} };
    const foreign = { ...before.foreign, [`{${namespaceName}}${localName}`]: [value] };
    node.annotations = { ...before, foreign };
  }
}

const notForeign: ReadonlySet<string> = new Set([relaxngNamespace, xmlnsNamespace, xmlNamespace]);
