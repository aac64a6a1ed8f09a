import { guestNotOffered } from '../../../../src/validate/rules/capabilities/guest-not-offered.ts';
import { system } from '../../../support/hosts.ts';
import { offeringHost } from '../../../support/offering-host.ts';
import { testRule } from '../../../support/test-rule.ts';

const guest = (type: string, os: string, devices = '') =>
  `<domain ${type}>\n<name>guest</name><memory>1</memory>\n${os}\n<devices>${devices}</devices></domain>`;

const xenHost = system(
  {
    capabilities: {
      host: { cpu: { arch: 'x86_64' } },
      guest: [{ os_type: 'xen', arch: { name: 'x86_64', wordsize: '64', domain: [{ type: 'xen' }] } }],
    },
  },
  { uri: 'xen:///system', driver: 'xen' },
);

testRule(guestNotOffered, {
  host: offeringHost,
  valid: [
    guest("type='qemu'", "<os><type arch='x86_64'>hvm</type></os>"),
    guest("type='qemu'", '<os><type>hvm</type></os>'),
    // Such an emulator is asked itself.
    guest(
      "type='qemu'",
      "<os><type arch='aarch64'>hvm</type></os>",
      '<emulator>/opt/qemu-system-aarch64</emulator>',
    ),
    { text: guest("type='kvm'", '<os><type>hvm</type></os>'), host: system({}) },
    // Documents have 'linux' for what the capabilities of Xen call 'xen'.
    { text: guest("type='xen'", "<os><type arch='x86_64'>linux</type></os>"), host: xenHost },
  ],
  invalid: [
    guest(
      "type='qemu'",
      `
<os>
<type>xen</type>
^^^^^^ libvirt at 'qemu:///system' offers no guests of the os type 'xen' here, but 'hvm'
</os>`,
    ),
    guest(
      "type='qemu'",
      `
<os>
<type arch='aarch64'>hvm</type>
      ^^^^^^^^^^^^^^ libvirt at 'qemu:///system' offers no guests of the architecture 'aarch64' here, but 'x86_64'
</os>`,
    ),
    guest(
      `
type='kvm'
^^^^^^^^^^ libvirt at 'qemu:///system' offers no guests of the domain type 'kvm' here, but 'qemu'
`,
      '<os><type>hvm</type></os>',
    ),
  ],
});
