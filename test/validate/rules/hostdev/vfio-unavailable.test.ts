import { vfioUnavailable } from '../../../../src/validate/rules/hostdev/vfio-unavailable.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const pci = (bus: string) =>
  `<hostdev mode='subsystem' type='pci'><source><address domain='0x0000' bus='${bus}' slot='0x00' function='0x0'/></source></hostdev>`;

testRule(vfioUnavailable, {
  host: system({
    files: {
      '/dev/vfio/vfio': { kind: 'character' },
      '/sys/bus/pci/devices/0000:65:00.0': { kind: 'folder' },
      '/sys/bus/pci/devices/0000:65:00.0/iommu_group': { kind: 'folder' },
      '/sys/bus/pci/devices/0000:66:00.0': { kind: 'folder' },
      '/sys/bus/pci/devices/0000:66:00.0/iommu_group': 'absent',
      '/sys/bus/pci/devices/0000:67:00.0': 'absent',
      '/sys/bus/pci/devices/0000:67:00.0/iommu_group': 'absent',
    },
  }),
  valid: [
    pci('0x65'),
    // That there is no such device is said elsewhere.
    pci('0x67'),
    { text: pci('0x65'), host: system({}) },
  ],
  invalid: [
    `
<hostdev mode='subsystem' type='pci'>
  <source>
    <address domain='0' bus='0x66' slot='0' function='0'/>
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the host has no IOMMU turned on that keeps the PCI device '0000:66:00.0' apart
  </source>
</hostdev>`,
    {
      host: system({ files: { '/dev/vfio/vfio': 'absent' } }),
      text: `
<hostdev mode='subsystem' type='pci'>
  <source>
    <address domain='0' bus='0x65' slot='0' function='0'/>
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the host has no '/dev/vfio/vfio', by which the PCI device '0000:65:00.0' would be handed over
  </source>
</hostdev>`,
    },
  ],
});
