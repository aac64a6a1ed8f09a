// Generated from schemas/rng/filterbinding.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';

/** A filter at work on an interface. libvirt makes one itself for every interface with `filterref`. Since 4.5.0. */
export interface NetworkFilterBinding extends RecordExtras {
  /** The domain whose interface it is. */
  owner: NetworkFilterBindingOwner;
  /** Device of the host that the filter works on. */
  portdev: NetworkFilterBindingPortdev;
  /** The interface as the network knows it. */
  mac: NetworkFilterBindingMac;
  /** The filter, and values for its variables. */
  filterref: NetworkFilterBindingFilterref;
  /** Device of the host that a macvtap device is attached to. */
  linkdev?: NetworkFilterBindingLinkdev;
  /** The software of the host that carries the filter out. */
  backend?: NetworkFilterBindingBackend;
}
/** The domain whose interface it is. Since 4.5.0. */
export interface NetworkFilterBindingOwner extends RecordExtras {
  /** Name of the domain. */
  name: string;
  /** Globally unique identifier of the domain. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid: string;
}
/** Device of the host that the filter works on. Since 4.5.0. */
export interface NetworkFilterBindingPortdev extends RecordExtras {
  /** Name of the device, such as `vnet0`. */
  name: string;
}
/** The interface as the network knows it. Since 4.5.0. */
export interface NetworkFilterBindingMac extends RecordExtras {
  /** MAC address of the domain's interface. Format: a unicast MAC address such as 52:54:00:6b:3c:58. */
  address: string;
}
/** The filter, and values for its variables. Since 4.5.0. */
export interface NetworkFilterBindingFilterref extends RecordExtras {
  /** Name of the network filter. Format: an XML name without colon. */
  filter: string;
  /** Value of a variable of the filter. */
  parameter?: NetworkFilterBindingFilterrefParameter[];
}
/** Device of the host that a macvtap device is attached to. Since 4.5.0. */
export interface NetworkFilterBindingLinkdev extends RecordExtras {
  /** Name of the device, such as `eth0`. */
  name: string;
}
/** The software of the host that carries the filter out. Since 12.4.0. */
export interface NetworkFilterBindingBackend extends RecordExtras {
  /** Name of the software. */
  name: string;
}
/** Value of a variable of the filter. The same name may come several times and makes a list. Since 0.8.0. */
export interface NetworkFilterBindingFilterrefParameter extends RecordExtras {
  /** Name of the variable, without the dollar sign. Format: a name of letters, digits, _. */
  name: string;
  /** One value: letters, digits, underscores, dots and colons. Format: text of letters, digits, _ . :. */
  value: string;
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
