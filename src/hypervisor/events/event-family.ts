import type { Channel } from '../channel.ts';
import type { Connection } from '../connection.ts';
import type { LibvirtObject, ObjectClass } from '../libvirt-object.ts';
import type { EventSource, NativeEvent } from '../native/addon.ts';

/** One kind of events: libvirt's number of it, and what the arguments of its callback mean. */
export interface EventKind<Payload> {
  readonly id: number;
  /** Takes what is behind the object. */
  read(...values: unknown[]): Payload;
}

/** The events of a class of objects. `Payloads` is what each kind tells besides the object. */
export interface EventFamily<Payloads extends object> {
  readonly object: EventSource['kind'];
  /** The function of libvirt that subscribes to them. */
  readonly register: string;
  readonly kinds: { readonly [Kind in keyof Payloads & string]: EventKind<Payloads[Kind]> };
}

/** The events of a family: told apart by `kind`, each with its object under the name of the family. */
export type EventOf<Payloads extends object, Objects extends object> = {
  [Kind in keyof Payloads & string]: { readonly kind: Kind } & Objects & Payloads[Kind];
}[keyof Payloads & string];

/** The event that a native one is. */
export function readEvent<Payloads extends object, Type extends string, One extends LibvirtObject<Type>>(
  connection: Connection,
  channel: Channel,
  family: EventFamily<Payloads>,
  Class: ObjectClass<Type, One>,
  kind: keyof Payloads & string,
  native: NativeEvent,
): object {
  const { read } = family.kinds[kind];
  const object = new Class(connection, channel, native.object as never);
  return { kind, [family.object]: object, ...read(...native.values) };
}
