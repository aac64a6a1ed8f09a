import type { connectCloseReason } from '../../generated/libvirt/connection.ts';

/** Why a connection ended: closed by this program, or lost. */
export type CloseReason = keyof typeof connectCloseReason;

/**
 * The end of a connection, and who is told of it.
 *
 * The addon holds what it tells of the end for as long as the connection is open. So nothing here refers to the connection, unless
 * somebody waits for its end: one that nobody knows any more is closed when memory is collected.
 */
export class ConnectionEnd {
  /** Undefined until it has come. */
  reason: CloseReason | undefined;
  readonly #listeners = new Set<() => void>();

  /** Calls a function when the end comes; gives what takes it back. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** It has come; only the first time counts. */
  come(reason: CloseReason): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    for (const listener of this.#listeners) listener();
  }
}
