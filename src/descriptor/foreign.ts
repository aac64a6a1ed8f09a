/** The property under which a record keeps what its type does not describe. No XML name can clash with it. */
export const foreignProperty = '$foreign';

/** Attributes and child elements that the grammar does not know: kept, and written back. */
export interface ForeignContent {
  readonly attributes?: readonly ForeignAttribute[];
  readonly children?: readonly ForeignElement[];
}

/** An attribute outside the grammar. */
export interface ForeignAttribute {
  /** As written, with prefix. */
  readonly name: string;
  readonly namespaceName?: string;
  readonly value: string;
}

/** An element outside the grammar, with everything in it; text stands among the children as strings. */
export interface ForeignElement {
  /** As written, with prefix. */
  readonly name: string;
  readonly namespaceName?: string;
  readonly attributes?: readonly ForeignAttribute[];
  readonly children?: readonly (ForeignElement | string)[];
}
