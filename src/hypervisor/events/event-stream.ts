import { clearInterval as releaseProcess, setInterval as repeat } from 'node:timers';

/** In the place of events that were dropped because nobody took them in time. */
export interface Overflow {
  readonly kind: 'overflow';
  /** How many were dropped here. */
  readonly dropped: number;
}

/** How a stream of events behaves. */
export interface EventStreamOptions {
  /** How many events wait for the reader at most; beyond it the oldest are dropped, and an `Overflow` says how many. Default 10,000. */
  readonly buffer?: number | undefined;
  /** Whether waiting for an event keeps the process alive, as a timer does; default: no. */
  readonly keepAlive?: boolean | undefined;
  /** Ends the stream: `next` rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** What somebody who waits for an event is told. */
interface Reader<Event> {
  resolve(result: IteratorResult<Event, undefined>): void;
  reject(error: unknown): void;
}

/**
 * Events in the order in which libvirt tells them, for one reader: `for await (const event of stream)`. Leaving the loop ends
 * the subscription; so do `return()`, `await using`, the signal and the end of the connection, behind which the loop ends.
 */
export class EventStream<Event extends { readonly kind: string }>
  implements AsyncIterableIterator<Event | Overflow, undefined, void>, AsyncDisposable
{
  #waiting: Event[] = [];
  /** Where those that wait begin. */
  #first = 0;
  readonly #readers: Reader<Event | Overflow>[] = [];
  readonly #most: number;
  readonly #keepAlive: boolean;
  readonly #signal: AbortSignal | undefined;
  readonly #abort = (): void => {
    this.#clear();
    this.#finish({ error: this.#signal?.reason });
  };
  readonly #onEnd: () => void;
  #dropped = 0;
  #hold: NodeJS.Timeout | undefined;
  #ended: { error?: unknown } | undefined;

  /** `onEnd` ends what feeds the stream. */
  constructor(options: EventStreamOptions, onEnd: () => void) {
    const { buffer = 10_000, keepAlive = false, signal } = options;
    if (!Number.isInteger(buffer) || buffer < 1) {
      throw new TypeError('buffer is a whole number of events, at least 1');
    }
    this.#most = buffer;
    this.#keepAlive = keepAlive;
    this.#onEnd = onEnd;
    this.#signal = signal;
    signal?.addEventListener('abort', this.#abort);
    // Behind this call, since what feeds the stream is not there yet.
    if (signal?.aborted) queueMicrotask(this.#abort);
  }

  /** Puts an event at the end. */
  push(event: Event): void {
    if (this.#ended !== undefined) return;
    const reader = this.#readers.shift();
    if (reader !== undefined) {
      this.#settle(() => reader.resolve({ done: false, value: event }));
      return;
    }
    this.#waiting.push(event);
    if (this.#waiting.length - this.#first <= this.#most) return;
    this.#take();
    this.#dropped++;
  }

  /** No more events come: those that wait are still given out, then the stream ends or, with an error, rejects once. */
  end(error?: unknown): void {
    this.#finish(error === undefined ? {} : { error });
  }

  /** The next event; waits for it. */
  next(): Promise<IteratorResult<Event | Overflow, undefined>> {
    if (this.#dropped > 0) {
      const dropped = this.#dropped;
      this.#dropped = 0;
      return Promise.resolve({ done: false, value: { kind: 'overflow', dropped } });
    }
    const event = this.#take();
    if (event !== undefined) return Promise.resolve({ done: false, value: event });
    if (this.#ended !== undefined) return this.#last();
    return new Promise((resolve, reject) => {
      this.#readers.push({ resolve, reject });
      if (this.#keepAlive) this.#hold ??= repeat(() => {}, 2 ** 30);
    });
  }

  /** Ends the subscription; events that wait are dropped. */
  async return(): Promise<IteratorResult<Event | Overflow, undefined>> {
    this.#clear();
    this.#finish({});
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #clear(): void {
    this.#waiting = [];
    this.#first = 0;
    this.#dropped = 0;
  }

  /** The oldest event that waits. The array is cut now and then, so that taking one costs the same however many wait. */
  #take(): Event | undefined {
    if (this.#first === this.#waiting.length) return undefined;
    const event = this.#waiting[this.#first++];
    if (this.#first * 2 >= this.#waiting.length) {
      this.#waiting.splice(0, this.#first);
      this.#first = 0;
    }
    return event;
  }

  #finish(end: { error?: unknown }): void {
    if (this.#ended !== undefined) return;
    this.#ended = end;
    this.#signal?.removeEventListener('abort', this.#abort);
    this.#onEnd();
    for (const reader of this.#readers.splice(0)) {
      this.#settle(() => void this.#last().then(reader.resolve, reader.reject));
    }
  }

  /** What comes behind the last event: an error once, then nothing for ever. */
  async #last(): Promise<IteratorResult<Event, undefined>> {
    const end = this.#ended;
    this.#ended = {};
    if (end !== undefined && 'error' in end) throw end.error;
    return { done: true, value: undefined };
  }

  #settle(settle: () => void): void {
    if (this.#readers.length === 0) {
      releaseProcess(this.#hold);
      this.#hold = undefined;
    }
    settle();
  }
}
