import { policyNeedsMedium } from '../../../../src/validate/rules/disk/policy-needs-medium.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(policyNeedsMedium, {
  valid: [
    `<disk type='file' device='cdrom'><source file='/a' startupPolicy='requisite'/><target dev='sda' bus='sata'/></disk>`,
    `<disk type='file' device='floppy'><source file='/a' startupPolicy='requisite'/><target dev='fda' bus='fdc'/></disk>`,
    `<disk type='file' device='disk'><source file='/a' startupPolicy='optional'/><target dev='vda'/></disk>`,
  ],
  invalid: [
    `
<disk type='file'>
  <source file='/a' startupPolicy='requisite'/>
                    ^^^^^^^^^^^^^^^^^^^^^^^^^ startupPolicy='requisite' is possible only for disks of device 'cdrom' or 'floppy', not for 'disk'
  <target dev='vda'/>
</disk>`,
  ],
});
