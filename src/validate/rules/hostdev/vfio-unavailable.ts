import { hostDeviceSource, vfioFile } from '../../facts/host/host-device-source.ts';
import { lookUp } from '../../facts/host/look-up.ts';
import type { HostRule } from '../../rule.ts';

/**
 * PCI and mediated devices are handed over by VFIO, which needs an IOMMU.
 *
 * The IOMMU keeps the device from the memory of everyone else. It is turned on in the firmware of the host and, for Intel, by
 * `intel_iommu=on` for the kernel; VFIO is the module `vfio-pci`.
 */
export const vfioUnavailable: HostRule<{ words: string; hasVfio: boolean }> = {
  code: 'hostdev/vfio-unavailable',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/hypervisor/virhostdev.c virHostdevHostSupportsPassthroughVFIO',
  message: ({ words, hasVfio }) =>
    hasVfio
      ? `the host has no IOMMU turned on that keeps the ${words} apart`
      : `the host has no '${vfioFile}', by which the ${words} would be handed over`,
  visit: {
    DomainHostdev(hostdev, { host, report }) {
      const source = hostDeviceSource(hostdev);
      if (source?.needsVfio !== true || lookUp(host.files, source.path) === 'absent') return;
      const hasVfio = lookUp(host.files, vfioFile) !== 'absent';
      const isApart = source.groupPath === undefined || lookUp(host.files, source.groupPath) !== 'absent';
      if (hasVfio && isApart) return;
      report({ node: source.node, data: { words: source.words, hasVfio } });
    },
  },
};
