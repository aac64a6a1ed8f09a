import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { HostFacts } from '../../validate/facts/host/host-facts.ts';
import type { Outcome } from '../../validate/predicted-outcome.ts';
import type { SuppressedDiagnostic } from '../../validate/suppression/suppress.ts';

/** What came of one document. */
export interface DocumentReport {
  /** As named on the command line; `-` for standard input. */
  readonly file: string;
  /** The document kind; null where it is not known or not asked for (`--schema`). */
  readonly kind: string | null;
  /** Whether it is in order: validated, or passed over, and without a diagnostic of severity error, reported or left out. */
  readonly ok: boolean;
  /** The text that the spans refer to; '' where there is none. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What comments of the document suppress. */
  readonly suppressed?: readonly SuppressedDiagnostic[];
  /** How many diagnostics were left out because of `--max-diagnostics`. */
  readonly omitted: number;
  /** Why the document could not be validated at all: unreadable, or of unknown kind. */
  readonly failure?: string;
  /** Whether it was asked what libvirt makes of the document without validation. */
  readonly asLibvirt?: boolean;
  /** What would come of the document on the hypervisor that was asked. */
  readonly outcome?: Outcome;
  /** What is known of its host, where that is to be told. */
  readonly facts?: HostFacts;
  /** Why the document was passed over as asked for. */
  readonly skipped?: string;
}

/** Writes reports as documents are done; holds no more of them than the format demands. */
export interface Reporter {
  report(report: DocumentReport): void;
  /** Called once behind the last document, with the exit status of the run. */
  finish(status: number): void;
}
