import { printable } from '../../../diagnostics/excerpt.ts';
import { artifactLocation } from './artifact-location.ts';

/** How many notes are kept: unlike results they have to be held until the end. */
const mostNotes = 1000;

/** What there is to say of a run beside its results (SARIF §3.58). */
export class Notifications {
  readonly #list: object[] = [];
  #notes = 0;

  /** A document could not be validated. */
  failure(file: string, text: string): void {
    this.#add('error', file, text);
  }

  /** A document was passed over, or not all of its findings are given. */
  note(file: string, text: string): void {
    if (this.#notes++ < mostNotes) this.#add('note', file, text);
  }

  /** All of them, with what is to be said of the whole run behind them. */
  list(...last: readonly string[]): object[] {
    const excess = this.#notes - mostNotes;
    const general = excess > 0 ? [...last, `${excess} more notes are left out`] : last;
    return [...this.#list, ...general.map((text) => ({ level: 'warning', message: { text } }))];
  }

  #add(level: 'error' | 'note', file: string, text: string): void {
    const locations = [{ physicalLocation: { artifactLocation: artifactLocation(file) } }];
    this.#list.push({ level, message: { text: printable(text) }, locations });
  }
}
