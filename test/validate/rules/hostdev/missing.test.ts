import { hostdevMissing } from '../../../../src/validate/rules/hostdev/missing.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(hostdevMissing, {
  host: system({
    files: {
      '/sys/bus/pci/devices/0000:65:00.0': { kind: 'folder' },
      '/sys/bus/pci/devices/0000:66:00.1': 'absent',
      '/sys/bus/mdev/devices/1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001': 'absent',
    },
  }),
  valid: [
    `<hostdev mode='subsystem' type='pci'><source><address domain='0x0000' bus='0x65' slot='0x00' function='0x0'/></source></hostdev>`,
    `<hostdev mode='subsystem' type='pci'><source><address domain='0x0000' bus='0x67' slot='0x00' function='0x0'/></source></hostdev>`,
  ],
  invalid: [
    `
<hostdev mode='subsystem' type='pci'>
  <source>
    <address bus='0x66' slot='0x00' function='0x1'/>
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the host has no PCI device '0000:66:00.1'
  </source>
</hostdev>
<hostdev mode='subsystem' type='mdev' model='vfio-pci'>
  <source>
    <address uuid='1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001'/>
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the host has no mediated device '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001'
  </source>
</hostdev>`,
  ],
});
