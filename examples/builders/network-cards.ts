import type { DomainDevices, DomainInterface } from 'domxml/domain';

/** A network card; a name alone is that of a virtual network. A MAC address is made up by libvirt unless the card has one. */
export function networkCard(network: string | DomainInterface, model?: string): DomainDevices {
  const card = typeof network === 'string' ? onNetwork(network) : network;
  return { interface: [model === undefined ? card : { model: { type: model }, ...card }] };
}

/** A card on a virtual network of libvirt. */
export function onNetwork(network: string): DomainInterface {
  return { type: 'network', source: { network } };
}

/** A card on a bridge of the host. */
export function onBridge(bridge: string): DomainInterface {
  return { type: 'bridge', source: { bridge } };
}

/** A card on a tap device that somebody has made for the guest; libvirt leaves the device as it is. */
export function onTap(dev: string): DomainInterface {
  return { type: 'ethernet', target: { dev, managed: false } };
}
