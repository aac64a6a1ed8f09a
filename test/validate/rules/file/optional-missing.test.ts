import { fileOptionalMissing } from '../../../../src/validate/rules/file/optional-missing.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(fileOptionalMissing, {
  host: session({
    files: { '/gone': 'absent', '/there': { kind: 'file' }, '/hidden/a': { kind: 'unreachable' } },
  }),
  valid: [
    `<disk type='file' device='cdrom'><source file='/gone'/><target dev='sda' bus='sata'/></disk>`,
    `<disk type='file' device='cdrom'><source file='/there' startupPolicy='optional'/><target dev='sda' bus='sata'/></disk>`,
  ],
  invalid: [
    `
<disk type='file' device='cdrom'>
  <source startupPolicy='optional' file='/gone'/>
                                   ^^^^^^^^^^^^ the host has no '/gone', which is to be the image of disk 'sda'; since its startupPolicy is 'optional' the guest starts without it
  <target dev='sda' bus='sata'/>
</disk>`,
    `
<disk type='file' device='disk'>
  <source file='/hidden/a' startupPolicy='optional'/>
          ^^^^^^^^^^^^^^^^ the user of the session may not enter a folder on the way to '/hidden/a', which is to be the image of disk 'sda'; since its startupPolicy is 'optional' the guest starts without it
  <target dev='sda' bus='sata'/>
</disk>`,
  ],
});
