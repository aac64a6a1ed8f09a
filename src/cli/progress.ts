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

  /** `total`: how many documents there are; 0 where steps are not counted. */
  constructor(total = 0) {
    this.#total = total;
  }

  /** Says that `done` documents are behind us and `current` comes next. */
  update(done: number, current: string): void {
    this.say(() => `${done}/${this.#total} ${printable(current)}`);
  }

  /** Says what the run is at; `text` is asked for when it is time to say something. */
  say(text: () => string): void {
    if (Date.now() < this.#next) return;
    this.#active ??= isTerminal('error');
    this.#next = Date.now() + interval;
    if (!this.#active) return;
    this.#shown = true;
    const width = Math.max(20, (process.stderr.columns || 80) - 1);
    writeError(`\r\u001b[K${text().slice(0, width)}`);
  }

  /** Takes the line away, so that other output may be written. */
  clear(): void {
    if (!this.#shown) return;
    this.#shown = false;
    writeError('\r\u001b[K');
  }
}

/** Says on a terminal what a run waits for, once it has waited for a while, and for how many seconds by now. */
export class Waiting {
  readonly #timer: NodeJS.Timeout;
  readonly #progress = new Progress();
  #isHeld = false;

  /** `what`: as in 'connecting to test:///default'. */
  constructor(what: string) {
    const start = Date.now();
    const text = (): string => `${printable(what)} (${Math.floor((Date.now() - start) / 1000)} s)`;
    this.#timer = setInterval(() => {
      if (!this.#isHeld) this.#progress.say(text);
    }, interval);
  }

  /** Says nothing while `action` has the terminal. */
  async hold<Result>(action: () => Promise<Result>): Promise<Result> {
    this.#isHeld = true;
    this.#progress.clear();
    try {
      return await action();
    } finally {
      this.#isHeld = false;
    }
  }

  end(): void {
    clearInterval(this.#timer);
    this.#progress.clear();
  }
}
