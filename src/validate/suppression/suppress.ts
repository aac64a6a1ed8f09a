import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inOrder } from '../../diagnostics/in-order.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import type { XmlDocument } from '../../xml/tree.ts';
import { matchesCode } from '../code-pattern.ts';
import type { DocumentCode } from '../document-codes.ts';
import { coveredSpans } from './covered-spans.ts';
import type { DirectiveWord } from './directive.ts';
import { findDirectives, type PlacedDirective } from './find-directives.ts';
import { malformed, unknownCodes, unused } from './suppression-findings.ts';

/** A finding that a comment in the document suppresses. */
export interface SuppressedDiagnostic extends Diagnostic {
  readonly suppression: {
    /** The comment. */
    readonly span: Span;
    /** What its author says why. */
    readonly reason?: string;
  };
}

/** The findings of a document, parted by its comments. */
export interface Suppression {
  /** Those that are left, with what is wrong with the comments themselves. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
}

/**
 * Parts findings, given in document order, into those that comments of the document suppress and the others. `hasRun` tells
 * whether it was looked for what has a code, so that a comment without effect is known to have none.
 */
export function suppress(
  found: readonly Diagnostic[],
  document: XmlDocument,
  hasRun: (code: DocumentCode) => boolean,
): Suppression {
  const lines = new LineIndex(document.text);
  const reading = findDirectives(document, lines);
  const { directives } = reading;
  const left: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  const used: Used = new Map();
  const sweep = new Sweep(coveredSpans(reading, lines), new Set(found.map(({ code }) => code)));
  for (const diagnostic of found) {
    const scope = sweep.scopeOf(diagnostic);
    if (scope === undefined) {
      left.push(diagnostic);
      continue;
    }
    const { directive, word } = scope;
    const words = used.get(directive);
    if (words === undefined) used.set(directive, new Set([word]));
    else words.add(word);
    const { span, reason } = directive;
    suppressed.push({ ...diagnostic, suppression: { span, ...(reason === undefined ? {} : { reason }) } });
  }
  // Behind an error of the grammar there may be others that it hides.
  const isWhole = !left.some(({ severity, stage }) => severity === 'error' && stage === 'grammar');
  const own = reading.malformed.slice(0, mostFindings).map(malformed);
  for (const directive of directives) {
    if (own.length >= mostFindings) break;
    const idle = isWhole ? unused(directive, used.get(directive), hasRun, document.text) : [];
    for (const one of [...unknownCodes(directive), ...idle]) own.push(one);
  }
  return { diagnostics: inOrder([...left, ...own]), suppressed };
}

/** How many comments are complained about. */
const mostFindings = 1000;

/** The codes of directives that suppressed something; undefined is what a directive without codes has. */
type Used = Map<PlacedDirective, Set<DirectiveWord | undefined>>;

/** What suppresses findings of one code at one place. */
interface Scope {
  readonly directive: PlacedDirective;
  /** The code or family by which it does; undefined for all findings. */
  readonly word: DirectiveWord | undefined;
  readonly end: number;
}

/**
 * Goes through a document with its findings in order. For each code it keeps the scope that ends last: a smaller one inside it
 * adds nothing.
 */
class Sweep {
  readonly #waiting: readonly (readonly [PlacedDirective, Span])[];
  readonly #codes: readonly string[];
  /** What lasts up to an `enable`, by code. */
  readonly #rests = new Map<string, Scope>();
  readonly #pieces = new Map<string, Scope>();
  #next = 0;

  constructor(spans: ReadonlyMap<PlacedDirective, Span>, codes: ReadonlySet<string>) {
    this.#waiting = [...spans].sort(([, a], [, b]) => a.start - b.start);
    this.#codes = [...codes];
  }

  /** What suppresses a finding; those asked for come in document order. */
  scopeOf({ code, span: { start } }: Diagnostic): Scope | undefined {
    for (;;) {
      const [directive, span] = this.#waiting[this.#next] ?? [];
      if (directive === undefined || span === undefined || span.start > start) break;
      this.#next++;
      this.#enter(directive, span);
    }
    const piece = this.#pieces.get(code);
    return this.#rests.get(code) ?? (piece !== undefined && start < piece.end ? piece : undefined);
  }

  #enter(directive: PlacedDirective, { end }: Span): void {
    for (const code of this.#codes) {
      const word = directive.codes.find(({ text }) => matchesCode(text, code));
      if (word === undefined && directive.codes.length > 0) continue;
      if (directive.subject === 'enable') this.#rests.delete(code);
      else {
        const scopes = directive.subject === 'rest' ? this.#rests : this.#pieces;
        const known = scopes.get(code);
        if (known === undefined || known.end < end) scopes.set(code, { directive, word, end });
      }
    }
  }
}
