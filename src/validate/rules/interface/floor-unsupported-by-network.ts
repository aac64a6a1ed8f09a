import { networkConnection, networkNamed } from '../../facts/host/network-kind.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A guaranteed bandwidth needs a network that libvirt routes, and that has a limit itself.
 *
 * `floor` is a share of the `<inbound>` of the network, which libvirt divides among the interfaces on its bridge.
 */
export const floorUnsupportedByNetwork: HostRule<{ network: string; isRouted: boolean }> = {
  code: 'interface/floor-unsupported-by-network',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu', 'lxc', 'xen'],
  fails: 'start',
  origin: 'src/network/bridge_driver.c networkCheckBandwidth',
  message: ({ network, isRouted }) =>
    isRouted
      ? `floor is a share of the bandwidth of the network, and '${network}' has no <bandwidth> with <inbound>`
      : `floor is possible only on networks that libvirt routes (forward mode 'nat', 'route', 'open' or none), which '${network}' is not`,
  visit: {
    DomainInterface(device, context) {
      const inbound = device.bandwidth?.inbound;
      if (device.type !== 'network' || inbound?.floor === undefined) return;
      const network = networkNamed(device.source?.network, context.host.objects);
      const connection = network && networkConnection(network.model);
      if (network === undefined || connection === undefined) return;
      const isRouted = connection === 'routed';
      if (isRouted && network.model.bandwidth?.inbound !== undefined) return;
      context.report({
        node: inbound,
        at: 'floor',
        data: { network: network.name, isRouted },
        fixes: [{ title: 'remove floor', node: inbound, at: 'floor', certain: false }],
      });
    },
  },
};
