import type { ReleaseRange } from '../releases/release.ts';
import type { SchemaNode } from '../schema/schema-node.ts';

/** The patterns that are left after simplification (RELAX NG §5); references are edges, so there is no `ref`. */
export type SimplePatternKind =
  | 'empty'
  | 'notAllowed'
  | 'text'
  | 'choice'
  | 'group'
  | 'interleave'
  | 'oneOrMore'
  | 'list'
  | 'data'
  | 'value'
  | 'attribute'
  | 'element';

/**
 * A pattern of the simple syntax (RELAX NG §5) that still knows its place in the schema. Patterns are shared where
 * several references lead to one definition; cycles go through elements only.
 */
export interface SimplePattern {
  readonly kind: SimplePatternKind;
  readonly node: SchemaNode;
  /** Content of `element`, `attribute`, `list` and `oneOrMore`; members of the others; the except of `data`, if any. */
  readonly members: SimplePattern[];
  /** The name of the `define` around it; '' for the start. */
  readonly definition: string;
  /** On a choice of one member: the releases that have the member at this place; in others it is not allowed. */
  readonly releases?: ReleaseRange;
}

/** A schema in its simple form (RELAX NG §5). */
export interface SimpleForm {
  readonly start: SimplePattern;
  /** Every element that can be reached from the start. */
  readonly elements: readonly SimplePattern[];
  /**
   * Every pattern that can be reached from the start: members before what they belong to, but for the content of
   * elements.
   */
  readonly patterns: readonly SimplePattern[];
}

/** A `notAllowed` or `empty` in the place of another pattern. */
export function replacement(
  kind: 'notAllowed' | 'empty',
  { node, definition }: SimplePattern,
): SimplePattern {
  return { kind, node, members: [], definition };
}

/** Changes the members in place, so that all who share the pattern see it. */
export function replaceMembers({ members }: SimplePattern, others: readonly SimplePattern[]): void {
  members.length = 0;
  for (const other of others) members.push(other);
}
