import type { HostInterface as InterfaceModel } from '../../generated/interface.ts';
import { type InterfaceXmlFlags, interfaceXmlFlags } from '../../generated/libvirt/interface.ts';
import { documents } from './documents.ts';
import { bitsOf } from './flags.ts';
import { DescribedObject } from './libvirt-object.ts';

/** A network interface of the host. */
export class Interface extends DescribedObject<'Interface', InterfaceModel, InterfaceXmlFlags> {
  readonly name = this.identity.name as string;
  /** Its MAC address. */
  readonly mac = this.identity.mac as string;

  protected get document() {
    return documents.interface;
  }

  toString(): string {
    return `interface '${this.name}'`;
  }

  async xml(flags: InterfaceXmlFlags = {}): Promise<string> {
    return this.call('read the XML of', 'virInterfaceGetXMLDesc', bitsOf(interfaceXmlFlags, flags));
  }

  /** Whether it is up. */
  async isActive(): Promise<boolean> {
    return this.call('ask the state of', 'virInterfaceIsActive');
  }

  /** Brings it up. */
  async start(): Promise<void> {
    await this.call('start', 'virInterfaceCreate', 0);
  }

  /** Takes it down. */
  async destroy(): Promise<void> {
    await this.call('stop', 'virInterfaceDestroy', 0);
  }

  async undefine(): Promise<void> {
    await this.call('undefine', 'virInterfaceUndefine');
  }
}
