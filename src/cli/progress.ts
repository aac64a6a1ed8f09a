import { printable } from '../diagnostics/excerpt.ts';
import { isTerminal, writeError } from './output.ts';

/** After how many milliseconds a run is long enough to say how far it is, and how often it says so. */
const patience = 1000;
const interval = 100;

/** A line on standard error that says how far a long run is. Silent where standard error is not a terminal. */
export class Progress {
  readonly #total: number;
  #active: boolean | undefined;
  #next = Date.now() + patience;
  #shown = false;

  constructor(total: number) {
    this.#total = total;
  }

  /** Says that `done` documents are behind us and `current` comes next. */
  update(done: number, current: string): void {
    if (Date.now() < this.#next) return;
    this.#active ??= isTerminal('error');
    this.#next = Date.now() + interval;
    if (!this.#active) return;
    this.#shown = true;
    const width = Math.max(20, (process.stderr.columns ?? 80) - 1);
    writeError(`\r\u001b[K${`${done}/${this.#total} ${printable(current)}`.slice(0, width)}`);
  }

  /** Takes the line away, so that other output may be written. */
  clear(): void {
    if (!this.#shown) return;
    this.#shown = false;
    writeError('\r\u001b[K');
  }
}
