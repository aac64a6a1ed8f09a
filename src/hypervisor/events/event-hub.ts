import { onceFor } from '../../lazy/once.ts';
import type { Channel } from '../channel.ts';
import type { Operation } from '../libvirt-error.ts';
import type { EventSource, NativeEvent } from '../native/addon.ts';

type Listener = (event: NativeEvent) => void;

/** A subscription of libvirt, and those who have it together. */
interface Shared {
  readonly listeners: Set<Listener>;
  readonly begun: Promise<number>;
}

/** What a connection has subscribed to. libvirt takes one callback for an event of an object: streams of the same share it. */
class EventHub {
  readonly #channel: Channel;
  readonly #shared = new Map<string, Shared>();

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  /** Has a listener called from now on; resolves to what ends that. */
  async listen(operation: Operation, source: EventSource, listener: Listener): Promise<() => void> {
    const key = this.#keyOf(source);
    const shared = this.#shared.get(key) ?? this.#begin(operation, source, key);
    shared.listeners.add(listener);
    const subscription = await shared.begun;
    return () => {
      shared.listeners.delete(listener);
      if (shared.listeners.size > 0 || this.#shared.get(key) !== shared) return;
      this.#shared.delete(key);
      const { addon, handle } = this.#channel;
      // What cannot be unsubscribed ends with the connection.
      this.#channel.attempt(operation, () => addon.unsubscribe(handle, source, subscription)).catch(() => {});
    };
  }

  #begin(operation: Operation, source: EventSource, key: string): Shared {
    const { addon, handle } = this.#channel;
    const listeners = new Set<Listener>();
    const begun = this.#channel.attempt(operation, () =>
      addon.subscribe(handle, source, (event) => {
        for (const listener of listeners) listener(event);
      }),
    );
    const shared = { listeners, begun };
    this.#shared.set(key, shared);
    begun.catch(() => this.#shared.delete(key));
    return shared;
  }

  #keyOf({ kind, event, object }: EventSource): string {
    const { name, uuid } = object === undefined ? {} : this.#channel.addon.identity(object);
    return `${kind} ${event} ${uuid ?? name ?? ''}`;
  }
}

/** The hub of a connection. */
export const eventHub = onceFor((channel: Channel) => new EventHub(channel));
