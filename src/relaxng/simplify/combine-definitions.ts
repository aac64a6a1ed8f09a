import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { componentKey } from './component-key.ts';

/**
 * `combine` attribute (RELAX NG §4.17): several definitions of a name in one grammar, and several starts, become one
 * with the choice or the interleave of them all.
 */
export function combineDefinitions(node: SchemaNode, diagnostics: SchemaDiagnostics): void {
  if (node.kind !== 'grammar') return;
  const byName = new Map<string, SchemaNode[]>();
  for (const component of node.children) {
    const key = componentKey(component);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [component]);
    else same.push(component);
  }
  node.children = [...byName.values()].map((components) => combine(components, diagnostics));
}

function combine(components: readonly SchemaNode[], diagnostics: SchemaDiagnostics): SchemaNode {
  const first = components[0] as SchemaNode;
  if (components.length === 1 || (first.kind === 'define' && first.name === undefined)) return first;
  const what = first.kind === 'start' ? 'start' : `'${first.name}'`;
  const withoutCombine = components.filter((component) => component.combine === undefined);
  const original = withoutCombine[0];
  for (const component of withoutCombine.slice(1)) {
    diagnostics.atNode(component, {
      code: 'schema/duplicate-definition',
      message: `${what} is defined more than once; all definitions but one need a combine attribute`,
      section: '4.17',
      data: { name: first.name ?? 'start' },
      ...(original === undefined ? {} : { related: { message: 'the other definition', node: original } }),
    });
  }
  const combining = components.filter(({ combine }) => combine === 'choice' || combine === 'interleave');
  const method = combining[0]?.combine === 'interleave' ? 'interleave' : 'choice';
  for (const component of combining) {
    if (component.combine === method) continue;
    diagnostics.atAttribute(component, 'combine', {
      code: 'schema/conflicting-combine',
      message: `definitions of ${what} are combined by '${method}' elsewhere, here by '${component.combine}'`,
      section: '4.17',
      data: { name: first.name ?? 'start', combine: component.combine, elsewhere: method },
    });
  }
  const combined = first.derive(first.kind, [
    first.derive(
      method,
      components.map((component) => component.children[0] as SchemaNode),
    ),
  ]);
  combined.name = first.name;
  return combined;
}
