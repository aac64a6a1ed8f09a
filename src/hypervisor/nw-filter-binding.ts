import type { NetworkFilterBinding as NwFilterBindingModel } from '../../generated/filterbinding.ts';
import { documents } from './documents.ts';
import { DescribedObject } from './libvirt-object.ts';

/** The use of a network filter on a port of a guest. */
export class NwFilterBinding extends DescribedObject<
  'NWFilterBinding',
  NwFilterBindingModel,
  Record<never, never>
> {
  /** The device on the host: 'vnet0'. */
  readonly portDevice = this.identity.portDevice as string;
  readonly filterName = this.identity.filterName as string;

  protected get document() {
    return documents.nwFilterBinding;
  }

  toString(): string {
    return `the binding of '${this.portDevice}'`;
  }

  async xml(): Promise<string> {
    return this.call('read the XML of', 'virNWFilterBindingGetXMLDesc', 0);
  }

  async delete(): Promise<void> {
    await this.call('delete', 'virNWFilterBindingDelete');
  }
}
