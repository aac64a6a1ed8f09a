import type { Handle, TypedParameter, TypedParameters } from '../addon.ts';
import type { NetworkDHCPLease } from '../structures.ts';

type Connect = Handle<'Connect'>;
type Network = Handle<'Network'>;
type NetworkPort = Handle<'NetworkPort'>;
type NWFilter = Handle<'NWFilter'>;
type NWFilterBinding = Handle<'NWFilterBinding'>;
type Interface = Handle<'Interface'>;

/** Functions of networks, interfaces of the host and network filters. */
export interface NetworkCalls {
  // Networks
  virConnectListAllNetworks(connection: Connect, flags: number): Network[];
  virNetworkLookupByName(connection: Connect, name: string): Network;
  virNetworkLookupByUUIDString(connection: Connect, uuid: string): Network;
  virNetworkGetName(network: Network): string;
  virNetworkGetUUIDString(network: Network): string;
  virNetworkGetXMLDesc(network: Network, flags: number): string;
  virNetworkGetBridgeName(network: Network): string;
  virNetworkIsActive(net: Network): boolean;
  virNetworkIsPersistent(net: Network): boolean;
  virNetworkGetAutostart(network: Network): boolean;
  virNetworkSetAutostart(network: Network, autostart: boolean): void;
  virNetworkDefineXML(connection: Connect, xml: string): Network;
  virNetworkDefineXMLFlags(connection: Connect, xml: string, flags: number): Network;
  virNetworkCreateXML(connection: Connect, xml: string): Network;
  virNetworkCreateXMLFlags(connection: Connect, xml: string, flags: number): Network;
  virNetworkCreate(network: Network): void;
  virNetworkUpdate(
    network: Network,
    command: number,
    section: number,
    parentIndex: number,
    xml: string,
    flags: number,
  ): void;
  virNetworkDestroy(network: Network): void;
  virNetworkUndefine(network: Network): void;
  virNetworkGetDHCPLeases(network: Network, mac: string | undefined, flags: number): NetworkDHCPLease[];

  // Their ports
  virNetworkListAllPorts(network: Network, flags: number): NetworkPort[];
  virNetworkPortLookupByUUIDString(net: Network, uuid: string): NetworkPort;
  virNetworkPortCreateXML(net: Network, xml: string, flags: number): NetworkPort;
  virNetworkPortGetUUIDString(port: NetworkPort): string;
  virNetworkPortGetXMLDesc(port: NetworkPort, flags: number): string;
  virNetworkPortGetParameters(port: NetworkPort, flags: number): TypedParameters;
  virNetworkPortSetParameters(port: NetworkPort, params: readonly TypedParameter[], flags: number): void;
  virNetworkPortDelete(port: NetworkPort, flags: number): void;

  // Interfaces of the host
  virConnectListAllInterfaces(connection: Connect, flags: number): Interface[];
  virInterfaceLookupByName(connection: Connect, name: string): Interface;
  virInterfaceLookupByMACString(connection: Connect, mac: string): Interface;
  virInterfaceGetName(hostInterface: Interface): string;
  virInterfaceGetMACString(hostInterface: Interface): string;
  virInterfaceGetXMLDesc(hostInterface: Interface, flags: number): string;
  virInterfaceIsActive(hostInterface: Interface): boolean;
  virInterfaceDefineXML(connection: Connect, xml: string, flags: number): Interface;
  virInterfaceUndefine(hostInterface: Interface): void;
  virInterfaceCreate(hostInterface: Interface, flags: number): void;
  virInterfaceDestroy(hostInterface: Interface, flags: number): void;
  virInterfaceChangeBegin(connection: Connect, flags: number): void;
  virInterfaceChangeCommit(connection: Connect, flags: number): void;
  virInterfaceChangeRollback(connection: Connect, flags: number): void;

  // Network filters and what binds them to interfaces
  virConnectListAllNWFilters(connection: Connect, flags: number): NWFilter[];
  virNWFilterLookupByName(connection: Connect, name: string): NWFilter;
  virNWFilterLookupByUUIDString(connection: Connect, uuid: string): NWFilter;
  virNWFilterGetName(nwfilter: NWFilter): string;
  virNWFilterGetUUIDString(nwfilter: NWFilter): string;
  virNWFilterGetXMLDesc(nwfilter: NWFilter, flags: number): string;
  virNWFilterDefineXML(connection: Connect, xml: string): NWFilter;
  virNWFilterDefineXMLFlags(connection: Connect, xml: string, flags: number): NWFilter;
  virNWFilterUndefine(nwfilter: NWFilter): void;
  virConnectListAllNWFilterBindings(connection: Connect, flags: number): NWFilterBinding[];
  virNWFilterBindingLookupByPortDev(connection: Connect, portdev: string): NWFilterBinding;
  virNWFilterBindingGetPortDev(binding: NWFilterBinding): string;
  virNWFilterBindingGetFilterName(binding: NWFilterBinding): string;
  virNWFilterBindingGetXMLDesc(binding: NWFilterBinding, flags: number): string;
  virNWFilterBindingCreateXML(connection: Connect, xml: string, flags: number): NWFilterBinding;
  virNWFilterBindingDelete(binding: NWFilterBinding): void;
}
