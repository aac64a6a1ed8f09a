import { setTimeout as after, clearTimeout as forget } from 'node:timers';
import { GivenUp, timeoutFailure } from './channel.ts';

/** A time that something may take, which can be stopped and started anew, and a signal that ends it early. */
export class Deadline {
  /** Rejects when the time is over, with `GivenUp`, or with the reason of the signal. */
  readonly passed: Promise<never>;
  readonly #milliseconds: number;
  readonly #signal: AbortSignal | undefined;
  readonly #timeIsOver: () => void;
  readonly #abort: () => void;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(milliseconds: number, signal?: AbortSignal) {
    let reject: (reason: unknown) => void = () => {};
    this.passed = new Promise((_, rejectPassed) => (reject = rejectPassed));
    // Whoever races with it may have finished long before.
    this.passed.catch(() => {});
    this.#milliseconds = milliseconds;
    this.#timeIsOver = () => reject(new GivenUp(timeoutFailure(milliseconds)));
    this.#signal = signal;
    this.#abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', this.#abort);
    this.start();
  }

  /** Gives the whole time again, unless it is not needed any more. */
  start(): void {
    this.stop();
    if (this.#ended) return;
    this.#timer = after(this.#timeIsOver, this.#milliseconds);
  }

  /** Lets time pass without counting it. */
  stop(): void {
    forget(this.#timer);
  }

  /** It is not needed any more. */
  end(): void {
    this.#ended = true;
    this.stop();
    this.#signal?.removeEventListener('abort', this.#abort);
  }
}
