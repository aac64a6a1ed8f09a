import {
  ipAddrType,
  type NetworkPortCreateFlags,
  type NetworkUpdateFlags,
  type NetworkXmlFlags,
  networkPortCreateFlags,
  networkUpdateCommand,
  networkUpdateFlags,
  networkUpdateSection,
  networkXmlFlags,
} from '../../generated/libvirt/network.ts';
import type { Network as NetworkModel } from '../../generated/network.ts';
import type { NetworkPort as NetworkPortModel } from '../../generated/networkport.ts';
import { documents } from './documents.ts';
import { bitsOf, numberOf, wordOf } from './flags.ts';
import { DescribedObject } from './libvirt-object.ts';
import { unlessAbsent } from './look-up.ts';
import type { Integer } from './native/addon.ts';
import { NetworkPort } from './network-port.ts';

/** An address that a network has given to a guest. */
export interface NetworkLease {
  /** The bridge of the network on the host. */
  readonly interface: string;
  /** When it ends, in seconds since 1970. */
  readonly expiryTime: Integer;
  readonly type: 'ipv4' | 'ipv6' | number;
  readonly mac: string | undefined;
  readonly iaid: string | undefined;
  readonly address: string;
  readonly prefix: number;
  readonly hostname: string | undefined;
  readonly clientId: string | undefined;
}

/** What changes in a network that runs. */
export interface NetworkUpdate {
  readonly command: Exclude<keyof typeof networkUpdateCommand, 'none'>;
  /** Which part of the document: 'ipDhcpHost'. */
  readonly section: Exclude<keyof typeof networkUpdateSection, 'none'>;
  /** Which of several parents, such as `<ip>` elements; counted from 0. Absent: libvirt chooses, where it can. */
  readonly parentIndex?: number;
  /** The element of that section. */
  readonly xml: string;
}

/** A virtual network. */
export class Network extends DescribedObject<'Network', NetworkModel, NetworkXmlFlags> {
  readonly name = this.identity.name as string;
  readonly uuid = this.identity.uuid as string;

  protected get document() {
    return documents.network;
  }

  toString(): string {
    return `network '${this.name}'`;
  }

  async xml(flags: NetworkXmlFlags = {}): Promise<string> {
    return this.call('read the XML of', 'virNetworkGetXMLDesc', bitsOf(networkXmlFlags, flags));
  }

  /** Whether it runs. */
  async isActive(): Promise<boolean> {
    return this.call('ask the state of', 'virNetworkIsActive');
  }

  /** Whether it is defined, and stays when it stops. */
  async isPersistent(): Promise<boolean> {
    return this.call('ask the state of', 'virNetworkIsPersistent');
  }

  async start(): Promise<void> {
    await this.call('start', 'virNetworkCreate');
  }

  /** Stops it at once. */
  async destroy(): Promise<void> {
    await this.call('stop', 'virNetworkDestroy');
  }

  async undefine(): Promise<void> {
    await this.call('undefine', 'virNetworkUndefine');
  }

  /** Whether it is started with the host. */
  async autostart(): Promise<boolean> {
    return this.call('ask the state of', 'virNetworkGetAutostart');
  }

  async setAutostart(on: boolean): Promise<void> {
    await this.call('set the autostart of', 'virNetworkSetAutostart', on);
  }

  /** The bridge on the host: 'virbr0'. */
  async bridgeName(): Promise<string> {
    return this.call('ask the bridge of', 'virNetworkGetBridgeName');
  }

  /** Changes a part of it while it runs, or of its definition. Without flags: of what is active. */
  async update(change: NetworkUpdate, flags: NetworkUpdateFlags = {}): Promise<void> {
    const command = numberOf(networkUpdateCommand, change.command);
    const section = numberOf(networkUpdateSection, change.section);
    const bits = bitsOf(networkUpdateFlags, flags);
    await this.call(
      'update',
      'virNetworkUpdate',
      command,
      section,
      change.parentIndex ?? -1,
      change.xml,
      bits,
    );
  }

  /** The addresses that it has given, to one interface or all. */
  async leases(mac?: string): Promise<NetworkLease[]> {
    const leases = await this.call('list the leases of', 'virNetworkGetDHCPLeases', mac, 0);
    return leases.map(({ iface, expirytime, type, mac, iaid, ipaddr, prefix, hostname, clientid }) => ({
      interface: iface,
      expiryTime: expirytime,
      type: wordOf(ipAddrType, type),
      mac,
      iaid,
      address: ipaddr,
      prefix,
      hostname,
      clientId: clientid,
    }));
  }

  /** What is plugged into it. */
  async ports(): Promise<NetworkPort[]> {
    const handles = await this.call('list the ports of', 'virNetworkListAllPorts', 0);
    return handles.map((handle) => new NetworkPort(this.connection, this.channel, handle));
  }

  /** A port by UUID. */
  async port(uuid: string): Promise<NetworkPort> {
    const handle = await this.call(`look up port '${uuid}' of`, 'virNetworkPortLookupByUUIDString', uuid);
    return new NetworkPort(this.connection, this.channel, handle);
  }

  /** As `port`; undefined where there is none. */
  async findPort(uuid: string): Promise<NetworkPort | undefined> {
    return unlessAbsent(this.port(uuid), 'VIR_ERR_NO_NETWORK_PORT');
  }

  async createPort(
    document: string | NetworkPortModel,
    flags: NetworkPortCreateFlags = {},
  ): Promise<NetworkPort> {
    const bits = bitsOf(networkPortCreateFlags, flags);
    const xml = await documents.networkPort.text(document);
    const handle = await this.call('create a port of', 'virNetworkPortCreateXML', xml, bits);
    return new NetworkPort(this.connection, this.channel, handle);
  }
}
