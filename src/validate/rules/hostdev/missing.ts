import { hostDeviceSource } from '../../facts/host/host-device-source.ts';
import { lookUp } from '../../facts/host/look-up.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A device of the host that is given to a guest has to be there when the guest starts.
 *
 * PCI addresses belong to one host, and change there when cards are moved. Mediated devices have to be made beforehand.
 */
export const hostdevMissing: HostRule<{ words: string }> = {
  code: 'hostdev/missing',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu', 'lxc', 'xen'],
  fails: 'start',
  origin: 'src/util/virpci.c virPCIDeviceNew, src/util/virmdev.c virMediatedDeviceNew',
  message: ({ words }) => `the host has no ${words}`,
  visit: {
    DomainHostdev(hostdev, { host, report }) {
      const source = hostDeviceSource(hostdev);
      if (source === undefined || lookUp(host.files, source.path) !== 'absent') return;
      report({ node: source.node, data: { words: source.words } });
    },
  },
};
