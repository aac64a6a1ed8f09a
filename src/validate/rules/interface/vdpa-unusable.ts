import { fileFault } from '../../facts/host/host-devices.ts';
import { lookUp } from '../../facts/host/look-up.ts';
import { sourceOf } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The device of an interface of type vdpa is one that libvirt can open.
 *
 * The kernel makes a file such as `/dev/vhost-vdpa-0` for each, when the module `vhost_vdpa` is loaded and a device is bound to it.
 */
export const vdpaUnusable: HostRule<{ path: string; reason: string }> = {
  code: 'interface/vdpa-unusable',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceVDPAConnect',
  message: ({ path, reason }) => `the vDPA device is '${path}', and ${reason}`,
  visit: {
    DomainInterface(device, context) {
      const { dev } = sourceOf(device);
      if (device.type !== 'vdpa' || typeof dev !== 'string') return;
      const reason = fileFault(lookUp(context.host.files, dev));
      if (reason === undefined) return;
      context.report({ node: device.source, at: 'dev', data: { path: dev, reason } });
    },
  },
};
