import type { Network } from '../../../../generated/network.ts';
import type { KnownNetwork, LibvirtObjects } from './libvirt-objects.ts';

/** What a network gives an interface: an address behind the host, a port of a bridge, a macvtap device, or a device of the host. */
export type NetworkConnection = 'routed' | 'bridge' | 'macvtap' | 'hostdev';

/** The network of a name, with what its XML says; undefined where it is not known. */
export function networkNamed(
  name: string,
  { networks }: LibvirtObjects = {},
): (KnownNetwork & { readonly model: Network }) | undefined {
  const network = networks?.find((one) => one.name === name);
  return network?.model === undefined ? undefined : { ...network, model: network.model };
}

/** How a network connects guests, from its forward mode (src/network/bridge_driver.c networkAllocatePort); undefined for modes that are not known. */
export function networkConnection({ forward, bridge }: Network): NetworkConnection | undefined {
  switch (forward === undefined ? 'none' : (forward.mode ?? 'nat')) {
    case 'none':
    case 'nat':
    case 'route':
    case 'open':
      return 'routed';
    case 'bridge':
      return bridge === undefined ? 'macvtap' : 'bridge';
    case 'private':
    case 'vepa':
    case 'passthrough':
      return 'macvtap';
    case 'hostdev':
      return 'hostdev';
    default:
      return undefined;
  }
}
