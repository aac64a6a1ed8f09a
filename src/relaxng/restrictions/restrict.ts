import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SimpleForm } from '../simplify/simple-pattern.ts';
import { restrictAttributes } from './restrict-attributes.ts';
import { restrictContexts } from './restrict-contexts.ts';
import { restrictInterleaves } from './restrict-interleaves.ts';
import { restrictStringSequences } from './restrict-string-sequences.ts';

/** Reports every violation of the restrictions on simplified schemas (RELAX NG §7). */
export function restrict(form: SimpleForm, diagnostics: SchemaDiagnostics): void {
  restrictContexts(form, diagnostics);
  restrictStringSequences(form, diagnostics);
  restrictAttributes(form, diagnostics);
  restrictInterleaves(form, diagnostics);
}
