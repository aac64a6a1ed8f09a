import { bridgeOf } from '../../facts/host/bridges.ts';
import { isLibvirtSince } from '../../facts/host/libvirt-release.ts';
import type { HostRule } from '../../rule.ts';

/**
 * Before 11.0.0 libvirt tags no packets on a bridge of the host.
 *
 * It tags them on Open vSwitch (`<virtualport type='openvswitch'/>`) and on SR-IOV cards. It defines the guest, and does not start it.
 */
export const bridgeVlanUnsupported: HostRule<{ libvirt: string }> = {
  code: 'interface/bridge-vlan-unsupported',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu', 'lxc', 'xen'],
  fails: 'start',
  origin: 'src/conf/domain_validate.c virDomainActualNetDefValidate',
  message: ({ libvirt }) =>
    `libvirt ${libvirt} tags no packets on a bridge of the host as <vlan> asks; 11.0.0 is the first that does`,
  visit: {
    DomainInterface(device, context) {
      const { vlan } = device;
      if (vlan === undefined || bridgeOf(device) === undefined) return;
      if (isLibvirtSince(context.host, '11.0.0') !== false) return;
      context.report({
        node: device,
        at: 'vlan',
        data: { libvirt: context.host.connection.libvirt ?? '' },
        fixes: [{ title: 'remove <vlan>', node: vlan, certain: false }],
      });
    },
  },
};
