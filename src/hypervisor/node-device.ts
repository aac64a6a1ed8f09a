import type { NodeDevice as NodeDeviceModel } from '../../generated/device.ts';
import { documents } from './documents.ts';
import { DescribedObject } from './libvirt-object.ts';

/** A device of the host. */
export class NodeDevice extends DescribedObject<'NodeDevice', NodeDeviceModel, Record<never, never>> {
  /** libvirt's name: 'pci_0000_00_1f_2'. */
  readonly name = this.identity.name as string;

  protected get document() {
    return documents.nodeDevice;
  }

  toString(): string {
    return `device '${this.name}'`;
  }

  async xml(): Promise<string> {
    return this.call('read the XML of', 'virNodeDeviceGetXMLDesc', 0);
  }

  /** The name of the device that it is part of; undefined for the root of all. */
  async parent(): Promise<string | undefined> {
    return this.call('ask the parent of', 'virNodeDeviceGetParent');
  }

  /** What it can be: ['net', '80203']. */
  async capabilities(): Promise<string[]> {
    return this.call('list the capabilities of', 'virNodeDeviceListCaps');
  }

  async isActive(): Promise<boolean> {
    return this.call('ask the state of', 'virNodeDeviceIsActive');
  }

  async isPersistent(): Promise<boolean> {
    return this.call('ask the state of', 'virNodeDeviceIsPersistent');
  }

  /** Makes the device that is defined. */
  async start(): Promise<void> {
    await this.call('start', 'virNodeDeviceCreate', 0);
  }

  /** Takes a device away that software has made. */
  async destroy(): Promise<void> {
    await this.call('destroy', 'virNodeDeviceDestroy');
  }

  async undefine(): Promise<void> {
    await this.call('undefine', 'virNodeDeviceUndefine', 0);
  }

  /** Whether it is made with the host. */
  async autostart(): Promise<boolean> {
    return this.call('ask the state of', 'virNodeDeviceGetAutostart');
  }

  async setAutostart(on: boolean): Promise<void> {
    await this.call('set the autostart of', 'virNodeDeviceSetAutostart', on);
  }

  /** Takes it from the host, so that a guest can have it; `driver` is 'vfio' where it is not said. */
  async detach(driver?: string): Promise<void> {
    await this.call('detach', 'virNodeDeviceDetachFlags', driver, 0);
  }

  /** Gives it back to the host. */
  async reattach(): Promise<void> {
    await this.call('reattach', 'virNodeDeviceReAttach');
  }

  async reset(): Promise<void> {
    await this.call('reset', 'virNodeDeviceReset');
  }
}
