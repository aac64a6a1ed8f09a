import type { Span } from '../../text/span.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';

/** What libvirt does with a part of a document that it does not take as it is written. */
export type LossKind =
  | 'refused-name'
  | 'refused-value'
  | 'refused-repeat'
  /** Several elements are read as if they were one. */
  | 'read-as-one'
  | 'dropped'
  | 'dropped-text'
  | 'dropped-value'
  | 'dropped-repeat'
  /** An element in a text: its own text becomes part of the one around it. */
  | 'dropped-tags'
  | 'unbound-prefix'
  /** Taken in spite of its prefix; nothing to be told. */
  | 'prefix-ignored'
  /** Allowed by the grammar, and yet not kept. */
  | 'not-kept'
  /** Allowed by the grammar, and yet something else is kept. */
  | 'replaced'
  /** Not for definitions to say. */
  | 'running-state';

/** A part of a document that libvirt does not take as it is written. */
export interface Loss {
  readonly kind: LossKind;
  readonly element: XmlElement;
  /** Of the element, where it is about one. */
  readonly attribute?: XmlAttribute;
  /** What is underlined. */
  readonly span: Span;
  /** What is as if it were not there; absent where libvirt refuses the document or keeps something else. */
  readonly cuts?: readonly Span[];
  /** Why, or by what it is replaced: of what the grammar allows. */
  readonly reason?: string;
  /** The element that is taken instead of a repeated one. */
  readonly taken?: XmlElement;
}
