import type { HostRule } from '../../rule.ts';

/**
 * Two networks cannot have the same bridge.
 *
 * libvirt makes the bridge of a network that it routes, or that is isolated, when the network starts. It refuses a second network with
 * the bridge of another when that is defined.
 */
export const bridgeTaken: HostRule<{ bridge: string; network: string }> = {
  code: 'clash/bridge-taken',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu', 'lxc', 'xen'],
  fails: 'define',
  origin: 'src/network/bridge_driver.c networkBridgeNameValidate',
  message: ({ bridge, network }) => `the bridge '${bridge}' is that of the network '${network}'`,
  visit: {
    Network(network, { host, report }) {
      const { bridge, forward } = network;
      // A bridge of the host may serve several networks.
      if (bridge?.name === undefined || forward?.mode === 'bridge') return;
      const other = host.objects?.networks?.find(
        ({ name, model }) => name !== network.name && model?.bridge?.name === bridge.name,
      );
      if (other === undefined) return;
      report({
        node: bridge,
        at: 'name',
        data: { bridge: bridge.name, network: other.name },
        fixes: [
          { title: 'remove name, so that libvirt makes one up', node: bridge, at: 'name', certain: false },
        ],
      });
    },
  },
};
