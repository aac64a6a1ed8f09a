import type { Channel } from './channel.ts';
import type { Connection } from './connection.ts';
import type { DocumentForm } from './document-form.ts';
import type { Addon, Handle } from './native/addon.ts';
import type { LibvirtCalls } from './native/libvirt-calls.ts';

/** The functions of libvirt whose first argument is an object of a type. */
type CallsOn<Type extends string> = {
  [Name in keyof LibvirtCalls]: Parameters<LibvirtCalls[Name]>[0] extends Handle<Type> ? Name : never;
}[keyof LibvirtCalls];

/** What such a function takes besides. */
type Rest<Name extends keyof LibvirtCalls> =
  Parameters<LibvirtCalls[Name]> extends [unknown, ...infer Others] ? Others : never;

/**
 * An object that libvirt keeps: a domain, a network, a storage volume. It stands for what libvirt knows under its name or UUID;
 * nothing is kept here, so every method asks libvirt, and rejects with `LibvirtError` when the object is gone.
 */
export abstract class LibvirtObject<Type extends string> {
  // Private all of them: what is printed and serialised of an object is what it is known by.
  readonly #connection: Connection;
  readonly #channel: Channel;
  readonly #handle: Handle<Type>;
  readonly #identity: ReturnType<Addon['identity']>;

  /** For connections; programs get objects from them. */
  constructor(connection: Connection, channel: Channel, handle: Handle<Type>) {
    this.#connection = connection;
    this.#channel = channel;
    this.#handle = handle;
    this.#identity = channel.addon.identity(handle);
  }

  /** The connection that it was got from. */
  get connection(): Connection {
    return this.#connection;
  }

  /** What libvirt keeps in the object itself, read when it was got. */
  protected get identity(): ReturnType<Addon['identity']> {
    return this.#identity;
  }

  /** The words for it in messages: "domain 'guest'". */
  abstract toString(): string;

  /** The handle of an object, as an argument of a call. Throws a `TypeError` for others than connections give. */
  static handleOf<OfType extends string>(object: LibvirtObject<OfType>): Handle<OfType> {
    if (!(#handle in Object(object))) {
      throw new TypeError('expected an object that a connection gives, such as a domain or a storage volume');
    }
    return object.#handle;
  }

  /** The way to libvirt, for objects that belong to this one. */
  protected get channel(): Channel {
    return this.#channel;
  }

  /** Calls a function of libvirt on this object; the words say what for: 'start', 'attach a device to'. */
  protected call<Name extends CallsOn<Type>>(
    words: string,
    name: Name,
    ...rest: Rest<Name>
  ): Promise<ReturnType<LibvirtCalls[Name]>> {
    const args = [this.#handle, ...rest] as unknown as Parameters<LibvirtCalls[Name]>;
    return this.#channel.call(`${words} ${this}`, name, ...args);
  }
}

/** A class of libvirt's objects. */
export type ObjectClass<Type extends string, One extends LibvirtObject<Type>> = new (
  connection: Connection,
  channel: Channel,
  handle: Handle<Type>,
) => One;

/** An object that libvirt describes in a document. `XmlFlags` are those of the function that gives it. */
export abstract class DescribedObject<
  Type extends string,
  Model extends object,
  XmlFlags,
> extends LibvirtObject<Type> {
  protected abstract get document(): DocumentForm<Model>;

  /** The document, as libvirt writes it. */
  abstract xml(flags?: XmlFlags): Promise<string>;

  /** The document as a model: what `xml` gives with the same flags, read. */
  async model(flags?: XmlFlags): Promise<Model> {
    return this.document.model(await this.xml(flags));
  }
}
