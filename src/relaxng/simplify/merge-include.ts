import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { componentKey } from './component-key.ts';

/**
 * `include` element (RELAX NG §4.7): becomes a `div` of the included grammar and of the include's own definitions,
 * which replace those of the same name in the grammar. Includes inside the grammar have to be merged before.
 */
export function mergeInclude(node: SchemaNode, diagnostics: SchemaDiagnostics): void {
  const { referenced } = node;
  node.kind = 'div';
  if (referenced === undefined) return;
  const replacing = componentsOf(node);
  if (replacing.length > 0) override(referenced, replacing, diagnostics);
  referenced.kind = 'div';
  node.children = [referenced, ...node.children];
}

function override(
  grammar: SchemaNode,
  replacing: readonly SchemaNode[],
  diagnostics: SchemaDiagnostics,
): void {
  const replaced = new Set<string>();
  for (const component of componentsOf(grammar)) replaced.add(componentKey(component));
  const wanted = new Set(replacing.map(componentKey));
  removeComponents(grammar, wanted);
  for (const component of replacing) {
    if (replaced.has(componentKey(component))) continue;
    if (component.kind === 'define' && component.name === undefined) continue;
    const what = component.kind === 'start' ? 'start' : `definition of '${component.name}'`;
    diagnostics.atNode(component, {
      code: 'schema/override-without-definition',
      message: `the included '${grammar.file.uri}' has no ${what} that could be replaced`,
      section: '4.7',
      data: { name: component.name ?? 'start', uri: grammar.file.uri },
    });
  }
}

/** The `start` and `define` elements of a grammar or include, those inside `div` as well. */
function componentsOf(container: SchemaNode): SchemaNode[] {
  const components: SchemaNode[] = [];
  forEachContainer(container, (inner) => {
    for (const child of inner.children) if (child.kind !== 'div') components.push(child);
  });
  return components;
}

function removeComponents(container: SchemaNode, keys: ReadonlySet<string>): void {
  forEachContainer(container, (inner) => {
    inner.children = inner.children.filter((child) => child.kind === 'div' || !keys.has(componentKey(child)));
  });
}

function forEachContainer(container: SchemaNode, visit: (inner: SchemaNode) => void): void {
  const pending = [container];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    visit(next);
    for (const child of next.children) if (child.kind === 'div') pending.push(child);
  }
}
