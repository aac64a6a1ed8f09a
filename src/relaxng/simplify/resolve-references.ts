import { forEachNodeInheriting } from '../schema/for-each-node.ts';
import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { Definition } from './definition.ts';

/** The names that one grammar defines, inside the names of the grammar around it. */
interface Scope {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly start: Definition | undefined;
  readonly parent: Scope | undefined;
}

/**
 * `grammar` element (RELAX NG §4.18): references find their definitions, those of `parentRef` in the surrounding
 * grammar, and a grammar becomes a reference to its start. Returns the start of the outermost.
 */
export function resolveReferences(root: SchemaNode, diagnostics: SchemaDiagnostics): Definition | undefined {
  let outermost: Definition | undefined;
  forEachNodeInheriting<Scope | undefined>(root, undefined, (node, scope) => {
    switch (node.kind) {
      case 'grammar': {
        const inner = scopeOf(node, scope, diagnostics);
        if (node === root) outermost = inner.start;
        node.kind = 'ref';
        node.definition = inner.start;
        return inner;
      }
      case 'ref':
        node.definition = resolve(node, scope, diagnostics);
        return scope;
      case 'parentRef':
        node.kind = 'ref';
        node.definition = resolveInParent(node, scope?.parent, diagnostics);
        return scope;
      default:
        return scope;
    }
  });
  return outermost;
}

function scopeOf(grammar: SchemaNode, parent: Scope | undefined, diagnostics: SchemaDiagnostics): Scope {
  const definitions = new Map<string, Definition>();
  let start: Definition | undefined;
  for (const component of grammar.children) {
    const body = component.children[0] as SchemaNode;
    const definition: Definition = { name: component.name ?? '', body, open: false, pattern: undefined };
    if (component.kind === 'start') start = definition;
    else definitions.set(definition.name, definition);
  }
  if (start === undefined) {
    diagnostics.atNode(grammar, {
      code: 'schema/missing-start',
      message: 'the grammar has no start',
      section: '4.18',
    });
  }
  return { definitions, start, parent };
}

function resolve(
  node: SchemaNode,
  scope: Scope | undefined,
  diagnostics: SchemaDiagnostics,
): Definition | undefined {
  // A missing or malformed name has been reported.
  if (node.name === undefined) return undefined;
  const definition = scope?.definitions.get(node.name);
  if (definition === undefined) {
    diagnostics.atAttribute(node, 'name', {
      code: 'schema/undefined-reference',
      message: `nothing defines '${node.name}' in this grammar`,
      section: '4.18',
      data: { name: node.name },
    });
  }
  return definition;
}

function resolveInParent(
  node: SchemaNode,
  parent: Scope | undefined,
  diagnostics: SchemaDiagnostics,
): Definition | undefined {
  if (parent !== undefined) return resolve(node, parent, diagnostics);
  diagnostics.atNode(node, {
    code: 'schema/parent-of-outermost-grammar',
    message: `'parentRef' refers to a surrounding grammar, and there is none`,
    section: '4.18',
    data: { name: node.name },
  });
  return undefined;
}
