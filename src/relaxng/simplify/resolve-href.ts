import { attributeOf, xmlNamespace } from '../../xml/tree.ts';
import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { resolveUri } from '../schema/uri.ts';

/**
 * `href` attribute (RELAX NG §4.5): resolved against `xml:base`, which is resolved against the inherited base; a
 * fragment is an error. Returns the base that the children inherit.
 */
export function resolveHref(node: SchemaNode, inheritedBase: string, diagnostics: SchemaDiagnostics): string {
  const own = attributeOf(node.element, 'base', xmlNamespace)?.value;
  const base = own === undefined ? inheritedBase : resolveUri(inheritedBase, own);
  if (node.href === undefined) return base;
  if (node.href.includes('#')) {
    diagnostics.atAttribute(node, 'href', {
      code: 'schema/malformed-uri',
      message: `'${node.href}' refers to a part of a file; only whole files can be included`,
      section: '4.5',
      data: { uri: node.href },
    });
    node.href = undefined;
  } else {
    node.href = resolveUri(base, node.href);
  }
  return base;
}
