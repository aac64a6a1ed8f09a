import type { Channel } from '../channel.ts';
import type { Connection } from '../connection.ts';
import { LibvirtObject, type ObjectClass } from '../libvirt-object.ts';
import type { EventSource } from '../native/addon.ts';
import { type EventFamily, readEvent } from './event-family.ts';
import { eventHub } from './event-hub.ts';
import { EventStream, type EventStreamOptions } from './event-stream.ts';

/** Which events a stream has. */
export interface EventOptions<Kind extends string, One> extends EventStreamOptions {
  /** Only these kinds. Absent: all that the driver tells of. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Only what happens to this object. */
  readonly of?: One | undefined;
}

/**
 * The events of a family from now on: what is done on this connection after the call is seen. The stream rejects where the driver
 * tells of none of the kinds, or not of one that was asked for.
 */
export function subscribe<
  Payloads extends object,
  Event extends { readonly kind: string },
  Type extends string,
  One extends LibvirtObject<Type>,
>(
  connection: Connection,
  channel: Channel,
  family: EventFamily<Payloads>,
  Class: ObjectClass<Type, One>,
  options: EventOptions<keyof Payloads & string, One>,
): EventStream<Event> {
  const kinds = options.kinds ?? (Object.keys(family.kinds) as (keyof Payloads & string)[]);
  const unknown = kinds.find((kind) => !Object.hasOwn(family.kinds, kind));
  if (unknown !== undefined) {
    throw new TypeError(`'${unknown}' is none of ${Object.keys(family.kinds).join(', ')}`);
  }
  const hub = eventHub(channel);
  const of = options.of === undefined ? {} : { object: LibvirtObject.handleOf(options.of) };
  const stream = new EventStream<Event>(options, () => {
    forget();
    for (const subscription of subscriptions) subscription.then((end) => end()).catch(() => {});
  });
  const forget = channel.onEnd(() => stream.end());
  const subscriptions = kinds.map((kind) => {
    const source: EventSource = { kind: family.object, event: family.kinds[kind].id, ...of };
    const operation = { function: family.register, words: `subscribe to ${kind} events` };
    return hub.listen(operation, source, (event) => {
      stream.push(readEvent(connection, channel, family, Class, kind, event) as Event);
    });
  });
  void Promise.allSettled(subscriptions).then((outcomes) => {
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    const mostFailures = options.kinds === undefined ? kinds.length - 1 : 0;
    if (failures.length > mostFailures) stream.end(failures[0]?.reason);
  });
  return stream;
}
