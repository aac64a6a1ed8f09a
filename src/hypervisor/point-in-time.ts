import type { Channel } from './channel.ts';
import type { Connection } from './connection.ts';
import type { Domain } from './domain.ts';
import { DescribedObject } from './libvirt-object.ts';
import type { Handle } from './native/addon.ts';

/** A point in the life of a domain that has a name. */
export abstract class PointInTime<
  Type extends string,
  Model extends object,
  XmlFlags,
> extends DescribedObject<Type, Model, XmlFlags> {
  readonly name = this.identity.name as string;
  /** The domain that it is of. */
  readonly domain: Domain;

  constructor(connection: Connection, channel: Channel, handle: Handle<Type>, domain: Domain) {
    super(connection, channel, handle);
    this.domain = domain;
  }
}
