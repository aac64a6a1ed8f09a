import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** How bad a finding is, in the words of the Language Server Protocol. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * What found it: the XML reader, the schema compiler, the grammar matcher, a rule, what knows other readers of the document
 * (`compat`) or what libvirt loses (`loss`), what reads settings (`config`), or whatever looked at a model.
 */
export type Stage = 'xml' | 'schema' | 'grammar' | 'rules' | 'compat' | 'loss' | 'config' | 'model';

/**
 * What is wrong at one place of a text. Plain data: it survives `JSON.stringify` unchanged.
 *
 * `path` names the node as `/domain/devices/interface[2]/target/@dev`: qualified names as written, a position from 1
 * among siblings of the same name where there are several, `text()` for character content; `/` for the document. Of
 * more than 48 elements inside each other the path names the first 16 and the last 32, as in `/a/b/…/y/z`: it is for
 * people; `span` says exactly where.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly stage: Stage;
  readonly message: string;
  readonly path: string;
  readonly span: Span;
  /** What would have been right at that place, where the grammar can say it. */
  readonly expected?: readonly Expected[];
  /** The facts the message was made from, by name. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** The URI of the text that `span` refers to, where that is not the text that was given (a schema's include). */
  readonly source?: string;
}

/** One thing that the grammar allows at a place. */
export interface Expected {
  readonly kind: 'element' | 'attribute' | 'value' | 'datatype' | 'text' | 'endTag';
  /**
   * The local name of an element or attribute (`*`: any name, with `namespaceName` any name of that namespace), the literal
   * value, or words for a datatype.
   */
  readonly name: string;
  readonly namespaceName?: string;
  readonly required?: boolean;
}

/** Another place that belongs to a finding, such as the first of two duplicates. */
export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
}

/** A change that would remove the finding. */
export interface Fix {
  /** What it does, as an order: `rename <memroy> to <memory>`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it is what the author meant beyond doubt: applied, it removes the finding and adds no other. */
  readonly certain: boolean;
}
