import type { NetworkFilter as NwFilterModel } from '../../generated/filter.ts';
import { documents } from './documents.ts';
import { DescribedObject } from './libvirt-object.ts';

/** A network filter. */
export class NwFilter extends DescribedObject<'NWFilter', NwFilterModel, Record<never, never>> {
  readonly name = this.identity.name as string;
  readonly uuid = this.identity.uuid as string;

  protected get document() {
    return documents.nwFilter;
  }

  toString(): string {
    return `network filter '${this.name}'`;
  }

  async xml(): Promise<string> {
    return this.call('read the XML of', 'virNWFilterGetXMLDesc', 0);
  }

  async undefine(): Promise<void> {
    await this.call('undefine', 'virNWFilterUndefine');
  }
}
