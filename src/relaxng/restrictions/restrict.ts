import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SimplePattern } from '../simplify/simple-pattern.ts';
import { restrictAttributes } from './restrict-attributes.ts';
import { restrictContexts } from './restrict-contexts.ts';
import { restrictInterleaves } from './restrict-interleaves.ts';
import { restrictStringSequences } from './restrict-string-sequences.ts';

/** Reports every violation of the restrictions on simplified schemas (RELAX NG §7). */
export function restrict(
  start: SimplePattern,
  elements: readonly SimplePattern[],
  diagnostics: SchemaDiagnostics,
): void {
  restrictContexts(start, elements, diagnostics);
  restrictStringSequences(elements, diagnostics);
  restrictAttributes(elements, diagnostics);
  restrictInterleaves(elements, diagnostics);
}
