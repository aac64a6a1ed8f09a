/** The property under which a record keeps what its type does not describe. No XML name can clash with it. */
export const foreignProperty = '$foreign';

/** Attributes and child elements that the grammar does not know: kept, and written back. */
export interface ForeignContent {
  readonly attributes?: readonly ForeignAttribute[];
  readonly children?: readonly ForeignElement[];
}

/**
 * An attribute outside the grammar. Those of elements outside the grammar may be namespace declarations, which values and
 * elements further in may need; what the names of the element itself need is declared without being told.
 */
export interface ForeignAttribute {
  /** As written, with prefix. */
  readonly name: string;
  readonly namespaceName?: string;
  readonly value: string;
}

/** An element outside the grammar, with everything in it. */
export interface ForeignElement {
  /** As written, with prefix. */
  readonly name: string;
  readonly namespaceName?: string;
  readonly attributes?: readonly ForeignAttribute[];
  /** Text stands among them as strings. */
  readonly children?: readonly (ForeignElement | Comment | Instruction | string)[];
}

/** A comment. */
export interface Comment {
  /** What stands between `<!--` and `-->`. */
  readonly comment: string;
}

/** A processing instruction. */
export interface Instruction {
  /** Its target. */
  readonly instruction: string;
  /** What stands behind the target; may be empty. */
  readonly value: string;
}
