import type { Comment, ForeignContent, Instruction } from './foreign.ts';

/** The property under which a record keeps the order of its children. No XML name can clash with it. */
export const orderProperty = '$order';

/** What any record may have beside the members of its type, so that nothing of a document is lost. */
export interface RecordExtras {
  /** Attributes and elements that the grammar does not know. */
  $foreign?: ForeignContent;
  /** The content as it stands in the document, where that is not what libvirt would write. */
  $order?: ContentOrder;
}

/**
 * The content of an element in its order. Children go by the names of their properties: the n-th mention of a name stands
 * for the n-th value of the property (`$foreign`: the n-th foreign element; `value`: the text). Mentions of what is not
 * there (any more) mean nothing; children that are not mentioned stand where libvirt would have them.
 */
export type ContentOrder = readonly (string | PlacedComment | PlacedInstruction | StrayText)[];

/** Where something stands that is not between two children. */
export interface Place {
  /** Inside the text: so many UTF-16 code units in. */
  readonly at?: number;
  /** Inside the child mentioned last before, which is text alone or nothing at all. */
  readonly inside?: true;
  /** Of root elements: outside, in front of or behind the element. */
  readonly outside?: 'before' | 'after';
}

/** A comment among the content. */
export type PlacedComment = Comment & Place;

/** A processing instruction among the content. */
export type PlacedInstruction = Instruction & Place;

/** Text among child elements, where no text belongs. */
export interface StrayText {
  readonly text: string;
}
