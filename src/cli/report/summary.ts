import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { DocumentReport } from './reporter.ts';

/** What the findings of each severity are called, one and several. */
const words: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information', 'information'],
  hint: ['hint', 'hints'],
};

/** Counts what a run comes to, and says it. */
export class Summary {
  #documents = 0;
  #correct = 0;
  #failures = 0;
  #skipped = 0;
  #fixable = 0;
  #omitted = 0;
  #suppressed = 0;
  readonly #findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  count({ ok, failure, skipped, omitted, diagnostics, suppressed = [] }: DocumentReport): void {
    this.#documents++;
    if (failure !== undefined) this.#failures++;
    else if (skipped !== undefined) this.#skipped++;
    else if (ok) this.#correct++;
    this.#omitted += omitted;
    this.#suppressed += suppressed.length;
    for (const { severity, fixes } of diagnostics) {
      this.#findings[severity]++;
      if (fixes?.some(({ certain }) => certain) === true) this.#fixable++;
    }
  }

  /** A line about the findings, where there are any, and one about the documents; '' where there were none. */
  text(): string {
    return this.#documents === 0 ? '' : `${this.#findingsLine()}${this.#documentsLine()}`;
  }

  #findingsLine(): string {
    const severities = Object.keys(words) as Severity[];
    const parts = severities.flatMap((severity) => {
      const count = this.#findings[severity];
      return count === 0 ? [] : [`${count} ${words[severity][count === 1 ? 0 : 1]}`];
    });
    if (this.#omitted > 0) parts.push(`${this.#omitted} more not shown`);
    if (this.#suppressed > 0) parts.push(`${this.#suppressed} suppressed by comments`);
    if (parts.length === 0) return '';
    const total = severities.reduce((sum, severity) => sum + this.#findings[severity], 0);
    const which = total === 1 ? 'it' : this.#fixable === total ? 'all' : `${this.#fixable} of them`;
    return `${parts.join(', ')}${this.#fixable === 0 ? '' : `; ${which} can be fixed with --fix`}\n`;
  }

  #documentsLine(): string {
    const wrong = this.#documents - this.#correct - this.#failures - this.#skipped;
    const parts = [
      `${this.#documents} ${this.#documents === 1 ? 'document' : 'documents'}`,
      `${this.#correct} correct`,
    ];
    if (wrong > 0) parts.push(`${wrong} with errors`);
    if (this.#failures > 0) parts.push(`${this.#failures} not validated`);
    if (this.#skipped > 0) parts.push(`${this.#skipped} passed over`);
    return `${parts.join(', ')}\n`;
  }
}
