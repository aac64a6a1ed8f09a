import type { ModelReader } from '../model/read.ts';
import type { SchemaMatcher } from '../relaxng/schema-matcher.ts';
import type { Rule } from './rule.ts';

/** What documents of one kind are validated against. */
export interface DocumentSchema {
  /** The document kind; undefined for a schema of the user's own. */
  readonly kind: string | undefined;
  readonly matcher: SchemaMatcher;
  /** Reads the typed model that rules look at; undefined where there is none. */
  readonly readModel: ModelReader | undefined;
  readonly rules: readonly Rule[];
}
