import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OpenedModel } from '../model/open.ts';
import type { SchemaMatcher } from '../relaxng/schema-matcher.ts';
import type { XmlDocument } from '../xml/tree.ts';
import type { ValidDocument } from './compat/compat-findings.ts';
import type { Rule } from './rule.ts';

/** What documents of one kind are validated against. */
export interface DocumentSchema {
  /** The document kind; undefined for a schema of the user's own. */
  readonly kind: string | undefined;
  readonly matcher: SchemaMatcher;
  /**
   * Reads the typed model that rules look at; undefined where there is none, and for a document whose root element is not of
   * the kind.
   */
  readonly readModel: ((document: XmlDocument) => OpenedModel | undefined) | undefined;
  readonly rules: readonly Rule[];
  /** What other readers than libvirt make of a document that the matcher accepts; undefined where none are known. */
  readonly compat?: ((document: ValidDocument) => Diagnostic[]) | undefined;
}
