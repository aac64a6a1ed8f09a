import { forEachNode, forEachNodeInheriting } from '../schema/for-each-node.ts';
import type { LoadedSchema } from '../schema/load-schema.ts';
import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import { combineDefinitions } from './combine-definitions.ts';
import { constrainDatatype, type KnownDatatypes } from './constrain-datatype.ts';
import { constrainNameClass } from './constrain-name-class.ts';
import { expandMixed } from './expand-mixed.ts';
import { expandOptional } from './expand-optional.ts';
import { expandReferences } from './expand-references.ts';
import { expandZeroOrMore } from './expand-zero-or-more.ts';
import { inheritNs } from './inherit-ns.ts';
import { nameAttributeToName } from './name-attribute-to-name.ts';
import { normalizeChildCounts } from './normalize-child-counts.ts';
import { removeEmpty } from './remove-empty.ts';
import { removeNotAllowed } from './remove-not-allowed.ts';
import { resolveQualifiedName } from './resolve-qualified-name.ts';
import { resolveReferences } from './resolve-references.ts';
import type { SimplePattern } from './simple-pattern.ts';
import { unwrapDivs } from './unwrap-divs.ts';
import { rewritePatterns } from './walk-patterns.ts';

/**
 * Brings a schema, all its files merged (RELAX NG §4.1 to §4.7 are done when they are loaded), into the simple form
 * (§4.8 to §4.21). Returns its start; undefined after errors, since what is simpler than wrong means nothing.
 *
 * The steps are in the order of the specification. Those that look at one node and its children only, or hand something
 * down, share a walk: a node is done with them before its children are.
 */
export function simplify(
  { root, complete }: LoadedSchema,
  diagnostics: SchemaDiagnostics,
): SimplePattern | undefined {
  if (root === undefined) return undefined;
  // RELAX NG §4.18 wraps a schema that is a bare pattern in a grammar; here that is done first.
  const grammar = root.kind === 'grammar' ? root : root.derive('grammar', [root.derive('start', [root])]);
  forEachNodeInheriting(grammar, '', (node, inherited) => {
    nameAttributeToName(node);
    const ns = inheritNs(node, inherited);
    resolveQualifiedName(node, diagnostics);
    return ns;
  });
  forEachNode(grammar, (node) => {
    unwrapDivs(node);
    normalizeChildCounts(node);
    expandMixed(node);
    expandOptional(node);
    expandZeroOrMore(node);
  });
  const datatypes: KnownDatatypes = new Map();
  forEachNode(grammar, (node) => {
    constrainNameClass(node, diagnostics);
    constrainDatatype(node, datatypes, diagnostics);
    combineDefinitions(node, diagnostics);
  });
  if (!complete) return undefined;
  const start = resolveReferences(grammar, diagnostics);
  if (start === undefined) return undefined;
  const expanded = expandReferences(start, diagnostics);
  return diagnostics.any ? undefined : rewritePatterns(expanded, [removeNotAllowed, removeEmpty]);
}
