import { firmwareNotOffered } from '../../../../src/validate/rules/capabilities/firmware-not-offered.ts';
import { system } from '../../../support/hosts.ts';
import { offeringHost } from '../../../support/offering-host.ts';
import { testRule } from '../../../support/test-rule.ts';

const guest = (os: string) =>
  `<domain type='qemu'><name>guest</name><memory>1</memory>${os}\n<type>hvm</type></os></domain>`;

testRule(firmwareNotOffered, {
  host: offeringHost,
  valid: [
    guest("<os firmware='bios'>"),
    guest('<os>'),
    { text: guest("<os firmware='efi'>"), host: system({}) },
  ],
  invalid: [
    guest(`
<os firmware='efi'>
    ^^^^^^^^^^^^^^ libvirt knows no firmware 'efi' for such guests on that host, only 'bios'`),
  ],
});
