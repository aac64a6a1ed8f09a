import type { Severity, Stage } from './diagnostic.ts';

/**
 * What a diagnostic code stands for. Every room that reports keeps its codes in one table of these; docs/diagnostics.md
 * is made from the tables and a test holds the two, and a test for each code, together.
 */
export interface DiagnosticCode {
  readonly code: string;
  readonly severity: Severity;
  readonly stage: Stage;
  /** One or two sentences for the reference: what the code means and where the law stands. */
  readonly meaning: string;
}
