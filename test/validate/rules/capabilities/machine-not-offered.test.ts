import { machineNotOffered } from '../../../../src/validate/rules/capabilities/machine-not-offered.ts';
import { offeringHost } from '../../../support/offering-host.ts';
import { testRule } from '../../../support/test-rule.ts';

const guest = (type: string, os: string, devices = '') =>
  `<domain ${type}>\n<name>guest</name><memory>1</memory>\n${os}\n<devices>${devices}</devices></domain>`;

testRule(machineNotOffered, {
  host: offeringHost,
  valid: [
    guest("type='qemu'", "<os><type arch='x86_64' machine='q35'>hvm</type></os>"),
    guest("type='qemu'", "<os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>"),
    // That there are no such guests at all is said elsewhere.
    guest("type='qemu'", "<os><type arch='aarch64' machine='virt'>hvm</type></os>"),
  ],
  invalid: [
    guest(
      "type='qemu'",
      `
<os>
<type arch='x86_64' machine='pc-q35-9.2'>hvm</type>
                    ^^^^^^^^^^^^^^^^^^^^ libvirt at 'qemu:///system' has no machine 'pc-q35-9.2' for such guests; the nearest is 'pc-q35-7.2'
</os>`,
    ),
    guest(
      "type='qemu'",
      `
<os>
<type machine='virt'>hvm</type>
      ^^^^^^^^^^^^^^ libvirt at 'qemu:///system' has no machine 'virt' for such guests
</os>`,
    ),
  ],
});
