import type { Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Annotations } from '../grammar.ts';

/** What may be written at a place of a document. */
export interface CompletionList {
  /** What an item takes the place of: the word at the cursor, empty where there is none. */
  readonly span: Span;
  /** All that is valid there, whatever of it is typed already; the likeliest first. */
  readonly items: readonly CompletionItem[];
}

/**
 * One thing that may stand at a place. Of `datatype` and `text`, and of names that the grammar leaves open (`label` is `*`), it
 * says in words what may be written; all others can be inserted as they are.
 */
export interface CompletionItem {
  readonly kind: 'element' | 'attribute' | 'value' | 'text' | 'datatype' | 'endTag';
  /** The name as it is written there, the value, or words. */
  readonly label: string;
  /** Of an element or attribute in a namespace; of a `*`, the only one that it may be in. */
  readonly namespaceName?: string;
  /** Whether the element around cannot do without. */
  readonly required: boolean;
  /** Whether what is written already, elsewhere in the element, does not go with it; see `CompleteOptions.conflicting`. */
  readonly conflicting?: true;
  /**
   * What to write in the place of the span, with all parts that are required; what has to be filled in is empty. Lines behind the
   * first are indented as if that one was not.
   */
  readonly insertText: string;
  /** The same as a snippet of the Language Server Protocol, where there is something to fill in. */
  readonly snippet?: string;
  /** What else to change in the document, such as a namespace to declare. */
  readonly additionalEdits?: readonly TextEdit[];
  /** What it is, in a few words: of an attribute, its values. */
  readonly detail?: string;
  /** What the schema's author says about it, at each place of the schema that it may be from. */
  readonly annotations?: readonly Annotations[];
  /** Orders the items as text. */
  readonly sortText: string;
  /** Of a `datatype` or `text`: whether it covers a value. */
  readonly accepts?: (value: string) => boolean;
}

/** What is offered. */
export interface CompleteOptions {
  /**
   * Whether to offer values and attributes, too, that do not go with the children or other attributes which are there: last and
   * marked as `conflicting`. For somebody who is about to change an element from one variant into another.
   */
  readonly conflicting?: boolean;
}

/** An item that is not in its place yet. */
export type UnsortedItem = Omit<CompletionItem, 'sortText'>;

/** The items in their order. */
export function sorted(items: readonly UnsortedItem[]): CompletionItem[] {
  const digits = String(items.length).length;
  return items.map((item, index) => ({ ...item, sortText: String(index).padStart(digits, '0') }));
}
