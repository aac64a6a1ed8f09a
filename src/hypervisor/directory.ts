import type { Domain as DomainModel } from '../../generated/domain.ts';
import type { NetworkFilter as NwFilterModel } from '../../generated/filter.ts';
import type { NetworkFilterBinding as NwFilterBindingModel } from '../../generated/filterbinding.ts';
import {
  type ConnectListAllDomainsFlags,
  connectListAllDomainsFlags,
  type DomainCreateFlags,
  type DomainDefineFlags,
  type DomainSaveRestoreFlags,
  domainCreateFlags,
  domainDefineFlags,
  domainSaveRestoreFlags,
} from '../../generated/libvirt/domain.ts';
import {
  type ConnectListAllNetworksFlags,
  connectListAllNetworksFlags,
  type NetworkCreateFlags,
  type NetworkDefineFlags,
  networkCreateFlags,
  networkDefineFlags,
} from '../../generated/libvirt/network.ts';
import {
  type NwFilterBindingCreateFlags,
  type NwFilterDefineFlags,
  nwFilterBindingCreateFlags,
  nwFilterDefineFlags,
} from '../../generated/libvirt/nw-filter.ts';
import type { Network as NetworkModel } from '../../generated/network.ts';
import { documents } from './documents.ts';
import { Domain } from './domain.ts';
import { bitsOf } from './flags.ts';
import { HostDirectory } from './host-directory.ts';
import { type LookUpKey, unlessAbsent } from './look-up.ts';
import { Network } from './network.ts';
import { NwFilter } from './nw-filter.ts';
import { NwFilterBinding } from './nw-filter-binding.ts';

/**
 * The objects of a connection. Of each class there are: the list; the look-up, which rejects with `LibvirtError` where there is none;
 * `find…`, which resolves to undefined instead; `define…`, which makes an object persistent or gives a persistent one another document;
 * and `create…`, which makes one that is gone when it stops.
 */
export abstract class Directory extends HostDirectory {
  /** The domains that the flags select, or all. Flags of one group (`active`, `inactive`) add up; groups narrow each other. */
  async domains(flags: ConnectListAllDomainsFlags = {}): Promise<Domain[]> {
    const bits = bitsOf(connectListAllDomainsFlags, flags);
    return this.many(Domain, this.ask('list the domains', 'virConnectListAllDomains', bits));
  }

  /** A domain by name, `{ uuid }`, or `{ id }` while it runs. */
  async domain(key: LookUpKey<'name' | 'uuid'> | { readonly id: number }): Promise<Domain> {
    return this.lookUp(Domain, 'domain', key, {
      name: (words, name) => this.ask(words, 'virDomainLookupByName', name),
      uuid: (words, uuid) => this.ask(words, 'virDomainLookupByUUIDString', uuid),
      id: (words, id) => this.ask(words, 'virDomainLookupByID', Number(id)),
    });
  }

  /** As `domain`; undefined where there is none. */
  async findDomain(key: Parameters<Directory['domain']>[0]): Promise<Domain | undefined> {
    return unlessAbsent(this.domain(key), 'VIR_ERR_NO_DOMAIN');
  }

  /** Defines a domain from XML or a model. With `validate` libvirt holds the document against its schema first. */
  async defineDomain(document: string | DomainModel, flags: DomainDefineFlags = {}): Promise<Domain> {
    const bits = bitsOf(domainDefineFlags, flags);
    const xml = await documents.domain.text(document);
    return this.one(Domain, this.ask('define a domain', 'virDomainDefineXMLFlags', xml, bits));
  }

  /** Starts a domain that libvirt forgets when it stops. */
  async createDomain(document: string | DomainModel, flags: DomainCreateFlags = {}): Promise<Domain> {
    const bits = bitsOf(domainCreateFlags, flags);
    const xml = await documents.domain.text(document);
    return this.one(Domain, this.ask('create a domain', 'virDomainCreateXML', xml, bits));
  }

  /** Starts the domain that `Domain.save` put into a file of the host; with a document, changed in what is of the host. */
  async restoreDomain(
    path: string,
    document?: string | DomainModel,
    flags: DomainSaveRestoreFlags = {},
  ): Promise<void> {
    const bits = bitsOf(domainSaveRestoreFlags, flags);
    const xml = document === undefined ? undefined : await documents.domain.text(document);
    await this.ask(`restore a domain from '${path}'`, 'virDomainRestoreFlags', path, xml, bits);
  }

  /** The networks that the flags select, or all. */
  async networks(flags: ConnectListAllNetworksFlags = {}): Promise<Network[]> {
    const bits = bitsOf(connectListAllNetworksFlags, flags);
    return this.many(Network, this.ask('list the networks', 'virConnectListAllNetworks', bits));
  }

  /** A network by name or `{ uuid }`. */
  async network(key: LookUpKey<'name' | 'uuid'>): Promise<Network> {
    return this.lookUp(Network, 'network', key, {
      name: (words, name) => this.ask(words, 'virNetworkLookupByName', name),
      uuid: (words, uuid) => this.ask(words, 'virNetworkLookupByUUIDString', uuid),
    });
  }

  /** As `network`; undefined where there is none. */
  async findNetwork(key: LookUpKey<'name' | 'uuid'>): Promise<Network | undefined> {
    return unlessAbsent(this.network(key), 'VIR_ERR_NO_NETWORK');
  }

  /** Defines a network; it is started by `Network.start`. */
  async defineNetwork(document: string | NetworkModel, flags: NetworkDefineFlags = {}): Promise<Network> {
    const bits = bitsOf(networkDefineFlags, flags);
    const xml = await documents.network.text(document);
    const words = 'define a network';
    // Daemons before 7.7.0 have no function with flags.
    const handle =
      bits === 0
        ? this.ask(words, 'virNetworkDefineXML', xml)
        : this.ask(words, 'virNetworkDefineXMLFlags', xml, bits);
    return this.one(Network, handle);
  }

  /** Starts a network that libvirt forgets when it stops. */
  async createNetwork(document: string | NetworkModel, flags: NetworkCreateFlags = {}): Promise<Network> {
    const bits = bitsOf(networkCreateFlags, flags);
    const xml = await documents.network.text(document);
    const words = 'create a network';
    // Daemons before 7.8.0 have no function with flags.
    const handle =
      bits === 0
        ? this.ask(words, 'virNetworkCreateXML', xml)
        : this.ask(words, 'virNetworkCreateXMLFlags', xml, bits);
    return this.one(Network, handle);
  }

  /** All network filters. */
  async nwFilters(): Promise<NwFilter[]> {
    return this.many(NwFilter, this.ask('list the network filters', 'virConnectListAllNWFilters', 0));
  }

  /** A network filter by name or `{ uuid }`. */
  async nwFilter(key: LookUpKey<'name' | 'uuid'>): Promise<NwFilter> {
    return this.lookUp(NwFilter, 'network filter', key, {
      name: (words, name) => this.ask(words, 'virNWFilterLookupByName', name),
      uuid: (words, uuid) => this.ask(words, 'virNWFilterLookupByUUIDString', uuid),
    });
  }

  /** As `nwFilter`; undefined where there is none. */
  async findNwFilter(key: LookUpKey<'name' | 'uuid'>): Promise<NwFilter | undefined> {
    return unlessAbsent(this.nwFilter(key), 'VIR_ERR_NO_NWFILTER');
  }

  /** Defines a network filter. */
  async defineNwFilter(document: string | NwFilterModel, flags: NwFilterDefineFlags = {}): Promise<NwFilter> {
    const bits = bitsOf(nwFilterDefineFlags, flags);
    const xml = await documents.nwFilter.text(document);
    const words = 'define a network filter';
    // Daemons before 7.7.0 have no function with flags.
    const handle =
      bits === 0
        ? this.ask(words, 'virNWFilterDefineXML', xml)
        : this.ask(words, 'virNWFilterDefineXMLFlags', xml, bits);
    return this.one(NwFilter, handle);
  }

  /** All bindings of network filters to ports of guests. */
  async nwFilterBindings(): Promise<NwFilterBinding[]> {
    const words = 'list the bindings of network filters';
    return this.many(NwFilterBinding, this.ask(words, 'virConnectListAllNWFilterBindings', 0));
  }

  /** The binding of a network filter to a port, by the device of that port: 'vnet0'. */
  async nwFilterBinding(portDevice: string): Promise<NwFilterBinding> {
    return this.lookUp(NwFilterBinding, 'the binding of', portDevice, {
      portDevice: (words, device) => this.ask(words, 'virNWFilterBindingLookupByPortDev', device),
    });
  }

  /** As `nwFilterBinding`; undefined where there is none. */
  async findNwFilterBinding(portDevice: string): Promise<NwFilterBinding | undefined> {
    return unlessAbsent(this.nwFilterBinding(portDevice), 'VIR_ERR_NO_NWFILTER_BINDING');
  }

  /** Binds a network filter to a port. */
  async createNwFilterBinding(
    document: string | NwFilterBindingModel,
    flags: NwFilterBindingCreateFlags = {},
  ): Promise<NwFilterBinding> {
    const bits = bitsOf(nwFilterBindingCreateFlags, flags);
    const xml = await documents.nwFilterBinding.text(document);
    return this.one(
      NwFilterBinding,
      this.ask('bind a network filter', 'virNWFilterBindingCreateXML', xml, bits),
    );
  }
}
