// Generated from schemas/rng/filterbinding.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';

/** A filter at work on an interface. libvirt makes one itself for every interface with `filterref`. Since libvirt 4.5.0. */
export interface NetworkFilterBinding extends RecordExtras {
  owner: NetworkFilterBindingOwner;
  portdev: NetworkFilterBindingPortdev;
  mac: NetworkFilterBindingMac;
  filterref: NetworkFilterBindingFilterref;
  linkdev?: NetworkFilterBindingLinkdev;
  backend?: NetworkFilterBindingBackend;
}
/** The domain whose interface it is. Since libvirt 4.5.0. */
export interface NetworkFilterBindingOwner extends RecordExtras {
  /** Name of the domain. Since libvirt 4.5.0. */
  name: string;
  /** Globally unique identifier of the domain. Since libvirt 4.5.0. */
  uuid: string;
}
/** Device of the host that the filter works on. Since libvirt 4.5.0. */
export interface NetworkFilterBindingPortdev extends RecordExtras {
  /** Name of the device, such as `vnet0`. Since libvirt 4.5.0. */
  name: string;
}
/** The interface as the network knows it. Since libvirt 4.5.0. */
export interface NetworkFilterBindingMac extends RecordExtras {
  /** MAC address of the domain's interface. Since libvirt 4.5.0. */
  address: string;
}
/** The filter, and values for its variables. Since libvirt 4.5.0. */
export interface NetworkFilterBindingFilterref extends RecordExtras {
  /** Name of the network filter. Since libvirt 0.8.0. */
  filter: string;
  parameter?: NetworkFilterBindingFilterrefParameter[];
}
/** Value of a variable of the filter. The same name may come several times and makes a list. Since libvirt 0.8.0. */
export interface NetworkFilterBindingFilterrefParameter extends RecordExtras {
  /** Name of the variable, without the dollar sign. Since libvirt 0.8.0. */
  name: string;
  /** One value: letters, digits, underscores, dots and colons. Since libvirt 0.8.0. */
  value: string;
}
/** Device of the host that a macvtap device is attached to. Since libvirt 4.5.0. */
export interface NetworkFilterBindingLinkdev extends RecordExtras {
  /** Name of the device, such as `eth0`. Since libvirt 4.5.0. */
  name: string;
}
/** The software of the host that carries the filter out. Since libvirt 12.4.0. */
export interface NetworkFilterBindingBackend extends RecordExtras {
  /** Name of the software. Since libvirt 12.4.0. */
  name: string;
}

/** What the types look like in XML. */
export const networkFilterBindingDescriptor: KindData = {
  kind: 'filterbinding',
  roots: [{"localName":"filterbinding","type":"NetworkFilterBinding"}],
  types: `{
"NetworkFilterBinding": {"shape":"record","attributes":[],"children":[{"property":"owner","localName":"owner","type":"NetworkFilterBindingOwner","required":true},{"property":"portdev","localName":"portdev","type":"NetworkFilterBindingPortdev","required":true},{"property":"mac","localName":"mac","type":"NetworkFilterBindingMac","required":true},{"property":"filterref","localName":"filterref","type":"NetworkFilterBindingFilterref","required":true},{"property":"linkdev","localName":"linkdev","type":"NetworkFilterBindingLinkdev"},{"property":"backend","localName":"backend","type":"NetworkFilterBindingBackend"}]},
"NetworkFilterBindingOwner": {"shape":"record","attributes":[],"children":[{"property":"name","localName":"name","type":"NetworkFilterBindingOwnerName","required":true},{"property":"uuid","localName":"uuid","type":"NetworkFilterBindingOwnerUuid","required":true}]},
"NetworkFilterBindingPortdev": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkFilterBindingMac": {"shape":"record","attributes":[{"property":"address","localName":"address","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkFilterBindingFilterref": {"shape":"record","attributes":[{"property":"filter","localName":"filter","value":{"kind":"string"},"required":true}],"children":[{"property":"parameter","localName":"parameter","type":"NetworkFilterBindingFilterrefParameter","many":true}]},
"NetworkFilterBindingLinkdev": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkFilterBindingBackend": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkFilterBindingOwnerName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkFilterBindingOwnerUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkFilterBindingFilterrefParameter": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]}
}`,
};
