import type { ElementDescriptor } from '../descriptor/descriptor.ts';

/**
 * Where libvirt's Format functions write the two tags themselves instead of leaving them to virXMLFormatElement, by the name
 * of the type: with nothing between them they stand all the same, or empty lines stand around the children.
 */
export const libvirtLayout: Readonly<Record<string, ElementDescriptor['layout']>> = {
  // src/conf/domain_conf.c virDomainDefFormatInternalSetRootName, virDomainDefFormatFeatures
  DomainDevices: 'open',
  DomainFeaturesHyperv: 'open',
  DomainFeaturesKvm: 'open',
  DomainFeaturesXen: 'open',

  // src/conf/network_conf.c virNetworkIPDefFormat, virPortGroupDefFormat
  NetworkIp: 'open',
  NetworkPortgroup: 'open',

  // src/conf/storage_conf.c virStoragePoolSourceFormat
  StoragePoolSource: 'open',

  // src/conf/interface_conf.c; the interface below a VLAN is a mere name
  HostInterface: 'open',
  HostInterfaceBridge: 'open',
  HostInterfaceBridgeInterface: 'open',
  HostInterfaceBond: 'open',
  HostInterfaceBondInterface: 'open',
  HostInterfaceProtocol: 'open',

  // src/conf/capabilities.c virCapabilitiesFormatXML
  Capabilities: 'spaced',
};
