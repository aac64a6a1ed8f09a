import { textOf, type XmlElement, xmlNamespace, xmlnsNamespace } from '../../xml/tree.ts';
import { collapseWhiteSpace } from '../datatypes/white-space.ts';
import { expandedNameKey } from '../name-class.ts';
import { annotationNamespace } from '../own-annotation.ts';
import { isRelease, type Release } from '../releases/release.ts';
import { relaxngNamespace, type SchemaNode } from '../schema/schema-node.ts';

/** The namespace name of `documentation` (RELAX NG DTD Compatibility §2). */
const documentationNamespace = 'http://relaxng.org/ns/compatibility/annotations/1.0';

/**
 * Annotations (RELAX NG §4.1): foreign elements and attributes, which are no part of the tree of nodes, are kept beside
 * the element, attribute or value that they are about. A `documentation` that follows a value is about that value,
 * since values cannot contain elements (RELAX NG DTD Compatibility §5).
 */
export function separateAnnotations(node: SchemaNode): void {
  readOwn(node);
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
}

/** Those of our annotations that mean something to us: `since` and `until` on any pattern, `words` on data. */
function readOwn(node: SchemaNode): void {
  let since: Release | undefined;
  let until: Release | undefined;
  for (const { namespaceName, localName, value } of node.element.attributes) {
    if (namespaceName !== annotationNamespace) continue;
    if (localName === 'since' && isRelease(value)) since = value;
    else if (localName === 'until' && isRelease(value)) until = value;
    else if (localName === 'words' && node.kind === 'data') node.words = collapseWhiteSpace(value);
  }
  if (since !== undefined || until !== undefined) node.releases = { since, until };
}

function isAnnotated(node: SchemaNode): boolean {
  return node.kind === 'element' || node.kind === 'attribute' || node.kind === 'value';
}

function isDocumentation(element: XmlElement): boolean {
  return element.localName === 'documentation' && element.namespaceName === documentationNamespace;
}

function addDocumentation(node: SchemaNode, documentation: XmlElement): void {
  node.annotations ??= { documentation: [], foreign: {} };
  node.annotations.documentation.push(collapseWhiteSpace(textOf(documentation)));
}

function addForeignAttributes(node: SchemaNode): void {
  for (const attribute of node.element.attributes) {
    const { namespaceName, value } = attribute;
    if (namespaceName === '' || notForeign.has(namespaceName)) continue;
    node.annotations ??= { documentation: [], foreign: {} };
    node.annotations.foreign[expandedNameKey(attribute)] = [value];
  }
}

const notForeign: ReadonlySet<string> = new Set([relaxngNamespace, xmlnsNamespace, xmlNamespace]);
