import { networkNamed } from '../../facts/host/network-kind.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The port group that an interface asks for has to be one of its network.
 *
 * libvirt takes an unknown name for none, so that the interface has neither the VLAN nor the bandwidth that were meant.
 */
export const portgroupMissing: HostRule<{ portgroup: string; network: string; names: readonly string[] }> = {
  code: 'interface/portgroup-missing',
  severity: 'warning',
  needs: 'host',
  drivers: ['qemu', 'lxc', 'xen'],
  fails: 'never',
  origin: 'src/conf/network_conf.c virPortGroupFindByName',
  message: ({ portgroup, network, names }) =>
    `the network '${network}' has no port group '${portgroup}'${
      names.length === 0 ? '' : `, but ${names.map((name) => `'${name}'`).join(', ')}`
    }; the interface gets none`,
  visit: {
    DomainInterface(device, context) {
      if (device.type !== 'network' || device.source?.portgroup === undefined) return;
      const { network: name, portgroup } = device.source;
      const network = networkNamed(name, context.host.objects);
      if (network === undefined) return;
      const names = (network.model.portgroup ?? []).map((group) => group.name);
      if (names.includes(portgroup)) return;
      context.report({ node: device.source, at: 'portgroup', data: { portgroup, network: name, names } });
    },
  },
};
