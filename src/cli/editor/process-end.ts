import { constants } from 'node:os';

/** The signals that ask a process to end. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/**
 * Runs `action` and then `end`, once: also where the process is ended before, by a signal, or since its output cannot be written. `end`
 * must do all that it does at once. Who is ended by a signal ends with status 128 and its number, as shells say it, so that the
 * terminal gets its settings back.
 */
export async function endingWith<Result>(end: () => void, action: () => Promise<Result>): Promise<Result> {
  const release = takeEndings((signal) => process.exit(128 + constants.signals[signal]));
  process.once('exit', end);
  try {
    return await action();
  } finally {
    process.off('exit', end);
    release();
    end();
  }
}

/** Has `handle` called on signals that ask to end, instead of whoever was before, until what is returned is called. */
export function takeEndings(handle: (signal: NodeJS.Signals) => void): () => void {
  const before = endings.map((signal) => [signal, process.listeners(signal)] as const);
  for (const [signal, listeners] of before) {
    process.on(signal, handle);
    for (const listener of listeners) process.off(signal, listener);
  }
  return () => {
    for (const [signal, listeners] of before) {
      for (const listener of listeners) process.on(signal, listener);
      process.off(signal, handle);
    }
  };
}
