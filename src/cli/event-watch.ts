import type { Connection } from '../hypervisor/connection.ts';
import { LibvirtError } from '../hypervisor/libvirt-error.ts';
import { type DomainChoice, type EventSourceName, eventSourceNames, eventSources } from './event-sources.ts';

/** How a watch came to its end. */
type WatchEnd = 'counted' | 'timed out' | 'interrupted' | 'connection lost';

/** What is watched, and for how long. */
interface WatchOptions {
  /** Whose events; undefined: of all that the hypervisor tells of. */
  readonly sources: readonly EventSourceName[] | undefined;
  readonly domains: DomainChoice;
  /** How many events are told at most. */
  readonly count: number;
  /** For how many seconds; undefined: for ever. */
  readonly timeout: number | undefined;
}

/** Gives events to `tell` until there were enough, the time is over, the process is interrupted or the connection ends. */
export async function watchEvents(
  connection: Connection,
  { sources, domains, count, timeout }: WatchOptions,
  tell: (event: { readonly kind: string }) => void,
): Promise<WatchEnd> {
  const ending = new AbortController();
  let end: WatchEnd = 'connection lost';
  const stop = (why: WatchEnd): void => {
    end = why;
    ending.abort();
  };
  const interrupt = (): void => stop('interrupted');
  for (const signal of signals) process.once(signal, interrupt);
  const timer =
    timeout === undefined
      ? undefined
      : setTimeout(stop, Math.min(timeout * 1000, longestTimeout), 'timed out');
  let left = count;
  const follow = async (source: EventSourceName): Promise<void> => {
    const events = eventSources[source](connection, { keepAlive: true, signal: ending.signal }, domains);
    for await (const event of events) {
      tell(event);
      if (--left === 0) stop('counted');
    }
  };
  /** What the hypervisor does not tell of is no failure, unless it was asked for or there is nothing else. */
  const unsupported: unknown[] = [];
  const all = sources ?? eventSourceNames;
  const followed = all.map(async (source) => {
    try {
      await follow(source);
    } catch (error) {
      if (ending.signal.aborted) return;
      const isExpected =
        sources === undefined && error instanceof LibvirtError && error.code === 'VIR_ERR_NO_SUPPORT';
      if (!isExpected || unsupported.push(error) === all.length) throw error;
    }
  });
  try {
    await Promise.all(followed);
  } finally {
    clearTimeout(timer);
    for (const signal of signals) process.off(signal, interrupt);
    ending.abort();
  }
  return end;
}

const signals = ['SIGINT', 'SIGTERM'] as const;
/** What a timer can wait for, in milliseconds. */
const longestTimeout = 2 ** 31 - 1;
