import type { Severity, Stage } from './diagnostic.ts';

/** What there is to say of a diagnostic code: a page of docs/diagnostics, and `domxml explain CODE`. Plain data. */
export interface CodeExplanation {
  readonly code: string;
  readonly severity: Severity;
  readonly stage: Stage;
  /** What the code means; names of the document stand in backticks, here and below. */
  readonly meaning: string;
  /** What all codes of its family have in common, for who has never heard of it. */
  readonly background: string;
  /** Where the law stands: a specification, or file and function of libvirt. */
  readonly law: string;
  /** What becomes of a document that has such a finding. */
  readonly why: string;
  readonly example: ExplainedExample;
  /** Whether comments in the document and settings can suppress it. */
  readonly canBeSuppressed: boolean;
  /** Codes that are easily taken for this one, or come with it. */
  readonly related: readonly string[];
}

/** A text that has a finding, what is said about it, and the text as it should be. */
export interface ExplainedExample {
  /** As in a Markdown block: `xml`, `json`, `yaml` or `js`. */
  readonly language: string;
  readonly wrong: string;
  /** What cannot be seen in the text, such as how it is stored. */
  readonly remark?: string;
  /** The command that reads it; absent for what only programs come upon. */
  readonly command?: string;
  /** Whether libvirt 9.0.0 defines it without schema validation; absent where that does not matter. */
  readonly libvirt?: 'refuses' | 'takes';
  /** What is printed about it. */
  readonly findings: string;
  readonly fix?: ExplainedFix;
  readonly right: string;
}

/** What a fix does. */
interface ExplainedFix {
  readonly title: string;
  /** Whether `--fix` applies it. */
  readonly certain: boolean;
  /** As `diff -u` shows it. */
  readonly diff: string;
}
