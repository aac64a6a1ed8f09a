/**
 * How libvirt's grammar groups the child elements of an element, as far as libxml2 lets it show. Documents that are held against it are
 * valid: how often something may stand, and in which of the orders, it does not say.
 */
export type ContentModel =
  /** Any number of elements of this name, also none. */
  | string
  | { readonly interleave: readonly ContentModel[] }
  | { readonly sequence: readonly ContentModel[] }
  | { readonly choice: readonly ContentModel[] }
  /** Optional attributes; those of elements that have the attribute `of`, where it is given: `mode='subsystem'`, or `file`. */
  | { readonly attributes: readonly string[]; readonly of?: string }
  /** One element of this name whose child `type` has one of these texts. */
  | { readonly element: string; readonly type: readonly string[] };

/** What is known of the elements at one place of the documents of a kind. */
export interface Place {
  readonly content?: ContentModel;
  /** The attributes that libxml2 tries together with and without each other: all but `except`. */
  readonly attributesTogether?: { readonly except: readonly string[] };
  /** The name of a child that libxml2 takes for one with `attribute`, unless such a one stands in front of it. */
  readonly mistaken?: { readonly child: string; readonly attribute: string; readonly value: string };
  readonly children?: Readonly<Record<string, Place>>;
}
