import { resolvePrefix } from '../../xml/tree.ts';
import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SchemaNode } from '../schema/schema-node.ts';

/** QNames (RELAX NG §4.10): the prefix of a name becomes its `ns`. */
export function resolveQualifiedName(node: SchemaNode, diagnostics: SchemaDiagnostics): void {
  if (node.kind !== 'name') return;
  const colon = node.text.indexOf(':');
  if (colon < 0) return;
  const prefix = node.text.slice(0, colon);
  const namespaceName = resolvePrefix(node.element, prefix);
  if (namespaceName === undefined) {
    diagnostics.atAttribute(node, 'name', {
      code: 'schema/undeclared-prefix',
      message: `the prefix '${prefix}' of '${node.text}' stands for no namespace here`,
      section: '4.10',
      data: { prefix, name: node.text },
    });
  }
  node.ns = namespaceName ?? '';
  node.text = node.text.slice(colon + 1);
}
