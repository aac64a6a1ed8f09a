/**
 * The vocabulary that generated code is written in: what an element looks like in XML and in the model. Reading,
 * writing, rules and documentation all run on these tables; generated code holds nothing else but types.
 */

/** A document kind as generated files have it: its element types as JSON, so that only who needs them decodes them. */
export interface KindData {
  readonly kind: string;
  readonly roots: readonly RootDescriptor[];
  /** A JSON object: `types` of a `KindDescriptor`, without those that belong to other kinds. */
  readonly types: string;
}

/** A document kind: its root elements and every element type of it. */
export interface KindDescriptor {
  readonly kind: string;
  /**
   * The root elements. Where there is one, the model of a document is its record; where there are several, a record whose
   * only property is named after the root element.
   */
  readonly roots: readonly RootDescriptor[];
  readonly types: Readonly<Record<string, ElementDescriptor>>;
}

/** A root element of a document kind. */
export interface RootDescriptor extends QualifiedName {
  /** A key of the kind's `types`. */
  readonly type: string;
}

/** A name in XML. */
export interface QualifiedName {
  readonly localName: string;
  /** Absent for no namespace. */
  readonly namespaceName?: string;
}

/** An element type. */
export interface ElementDescriptor {
  /**
   * What an element of this type is in the model: `record` an object with properties; `scalar` its text alone; `flag`
   * the value `true`, since it has neither attributes nor content; `foreign` markup that the grammar does not describe,
   * as `ForeignElement`.
   */
  readonly shape: 'record' | 'scalar' | 'flag' | 'foreign';
  /** In the order libvirt writes them. */
  readonly attributes: readonly AttributeDescriptor[];
  /** In the order libvirt writes them. */
  readonly children: readonly ChildDescriptor[];
  /** The text content; of a record it is the property `value`. */
  readonly content?: ValueDescriptor;
  /**
   * How libvirt lays a record out where that is not as usual: `open` with a start and an end tag though nothing is between
   * them; `spaced` with an empty line behind the start tag and each child.
   */
  readonly layout?: 'open' | 'spaced';
}

/** An attribute of an element type. */
export interface AttributeDescriptor extends QualifiedName {
  readonly property: string;
  readonly value: ValueDescriptor;
  readonly required?: true;
  /** What libvirt takes where the attribute is absent, in the lexical form of XML. */
  readonly default?: string;
}

/** A child element of an element type. */
export interface ChildDescriptor extends QualifiedName {
  readonly property: string;
  /** A key of the kind's `types`. */
  readonly type: string;
  /** May occur more than once: the property is an array. */
  readonly many?: true;
  readonly required?: true;
}

/** How text becomes a value. */
export type ValueDescriptor =
  | { readonly kind: 'string' }
  /** A whole number: `number` where that is exact, `bigint` beyond. */
  | { readonly kind: 'integer' }
  /** `true` and `false` under the two given spellings. */
  | { readonly kind: 'boolean'; readonly true: string; readonly false: string }
  /** One of the literals that libvirt knows today; others are kept as they are. */
  | { readonly kind: 'enumeration'; readonly literals: readonly string[] };
