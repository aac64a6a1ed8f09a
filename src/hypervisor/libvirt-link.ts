import type { Channel } from './channel.ts';
import type { Connection } from './connection.ts';
import type { LibvirtObject, ObjectClass } from './libvirt-object.ts';
import { wayOf } from './look-up.ts';
import type { Handle } from './native/addon.ts';
import type { LibvirtCalls } from './native/libvirt-calls.ts';

/** What a function that belongs to connections takes besides the connection. */
type Rest<Name extends keyof LibvirtCalls> =
  Parameters<LibvirtCalls[Name]> extends [Handle<'Connect'>, ...infer Others] ? Others : never;

/** What a connection asks libvirt by, and how handles become objects of it. */
export abstract class LibvirtLink {
  readonly #channel: Channel;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  /** The way to libvirt. */
  protected get channel(): Channel {
    return this.#channel;
  }

  /** What objects have as their connection. */
  protected abstract get connection(): Connection;

  /** Calls a function of libvirt on the connection. */
  protected ask<Name extends keyof LibvirtCalls>(
    words: string,
    name: Name,
    ...rest: Rest<Name>
  ): Promise<ReturnType<LibvirtCalls[Name]>> {
    const args = [this.channel.handle, ...rest] as unknown as Parameters<LibvirtCalls[Name]>;
    return this.channel.call(words, name, ...args);
  }

  protected async one<Type extends string, One extends LibvirtObject<Type>>(
    Class: ObjectClass<Type, One>,
    handle: Promise<Handle<Type>>,
  ): Promise<One> {
    return new Class(this.connection, this.channel, await handle);
  }

  protected async many<Type extends string, One extends LibvirtObject<Type>>(
    Class: ObjectClass<Type, One>,
    handles: Promise<readonly Handle<Type>[]>,
  ): Promise<One[]> {
    return (await handles).map((handle) => new Class(this.connection, this.channel, handle));
  }

  /** Looks an object up by the one way that the key names; a text alone is of the first. */
  protected async lookUp<Type extends string, One extends LibvirtObject<Type>>(
    Class: ObjectClass<Type, One>,
    noun: string,
    key: unknown,
    ways: Readonly<Record<string, (words: string, value: string) => Promise<Handle<Type>>>>,
  ): Promise<One> {
    const { value, lookUp } = wayOf(key, ways);
    return this.one(Class, lookUp(`look up ${noun} '${value}'`, value));
  }
}
