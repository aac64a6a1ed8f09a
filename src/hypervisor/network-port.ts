import type { NetworkPort as NetworkPortModel } from '../../generated/networkport.ts';
import { documents } from './documents.ts';
import { DescribedObject } from './libvirt-object.ts';

/** What is plugged into a network: the interface of a guest. */
export class NetworkPort extends DescribedObject<'NetworkPort', NetworkPortModel, Record<never, never>> {
  readonly uuid = this.identity.uuid as string;

  protected get document() {
    return documents.networkPort;
  }

  toString(): string {
    return `network port '${this.uuid}'`;
  }

  async xml(): Promise<string> {
    return this.call('read the XML of', 'virNetworkPortGetXMLDesc', 0);
  }

  async delete(): Promise<void> {
    await this.call('delete', 'virNetworkPortDelete', 0);
  }
}
