import { type NetworkConnection, networkConnection, networkNamed } from '../../facts/host/network-kind.ts';
import type { HostRule } from '../../rule.ts';

/** The types of virtual ports that libvirt takes, by how the network connects guests. */
const possibleTypes: Readonly<Record<NetworkConnection, readonly string[]>> = {
  routed: [],
  bridge: ['openvswitch', 'midonet'],
  macvtap: ['802.1Qbg', '802.1Qbh'],
  hostdev: ['802.1Qbh'],
};
const connectionWords: Readonly<Record<NetworkConnection, string>> = {
  routed: 'is routed or isolated',
  bridge: 'uses a bridge of the host',
  macvtap: 'uses macvtap devices',
  hostdev: 'hands out devices of the host',
};

/**
 * The virtual port of an interface has to be of a type that its network can have.
 *
 * A port belongs to a switch: Open vSwitch and MidoNet are bridges, 802.1Qbg and 802.1Qbh are spoken by macvtap devices and network
 * cards. A network that forwards by routing has no such switch.
 */
export const virtualportUnsupportedByNetwork: HostRule<{
  type: string;
  network: string;
  connection: NetworkConnection;
}> = {
  code: 'interface/virtualport-unsupported-by-network',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu', 'lxc', 'xen'],
  fails: 'start',
  origin: 'src/network/bridge_driver.c networkAllocatePort',
  message: ({ type, network, connection }) => {
    const types = possibleTypes[connection].map((one) => `'${one}'`).join(' or ');
    return `the network '${network}' ${connectionWords[connection]} and has no virtual ports of type '${type}'${
      types === '' ? '' : `, only of ${types}`
    }`;
  },
  visit: {
    DomainInterface(device, context) {
      if (device.type !== 'network' || device.virtualport?.type === undefined) return;
      const network = networkNamed(device.source?.network, context.host.objects);
      const connection = network && networkConnection(network.model);
      const { type } = device.virtualport;
      if (network === undefined || connection === undefined || possibleTypes[connection].includes(type))
        return;
      context.report({
        node: device.virtualport,
        at: 'type',
        data: { type, network: network.name, connection },
        fixes: [{ title: 'remove <virtualport>', node: device.virtualport, certain: false }],
      });
    },
  },
};
