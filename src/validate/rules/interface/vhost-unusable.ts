import { fileFault } from '../../facts/host/host-devices.ts';
import { lookUp } from '../../facts/host/look-up.ts';
import { vhostFile } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * `<driver name='vhost'/>` demands the kernel's virtio back end.
 *
 * Without it libvirt takes vhost where it is to be had, and QEMU's own back end elsewhere. A guest that is emulated has QEMU's own in
 * any case.
 */
export const vhostUnusable: HostRule<{ path: string; reason: string }> = {
  code: 'interface/vhost-unusable',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceOpenVhostNet',
  message: ({ path, reason }) =>
    `<driver name='vhost'> demands '${path}', and ${reason}; without name libvirt takes vhost where it can`,
  visit: {
    DomainInterface(device, context) {
      if (context.domain?.type !== 'kvm') return;
      const path = vhostFile(device);
      const reason = path === undefined ? undefined : fileFault(lookUp(context.host.files, path));
      if (path === undefined || reason === undefined || device.driver === undefined) return;
      context.report({
        node: device.driver,
        at: 'name',
        data: { path, reason },
        fixes: [{ title: 'remove name, to do without', node: device.driver, at: 'name', certain: false }],
      });
    },
  },
};
