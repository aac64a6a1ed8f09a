import { imageUsedTwice } from '../../../../src/validate/rules/disk/image-used-twice.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(imageUsedTwice, {
  driver: 'qemu',
  valid: [
    `<disk type='file' device='disk'><source file='/a'/><target dev='vda'/></disk><disk type='file' device='disk'><source file='/b'/><target dev='vdb'/></disk>`,
    `<disk type='file' device='disk'><source file='/a'/><target dev='vda'/><readonly/></disk><disk type='file' device='cdrom'><source file='/a'/><target dev='sda' bus='sata'/></disk>`,
    `<disk type='file' device='disk'><source file='/a'/><target dev='vda'/><shareable/></disk><disk type='file' device='disk'><source file='/a'/><target dev='vdb'/><shareable/></disk>`,
  ],
  invalid: [
    `
<disk type='file' device='disk'>
  <source file='/a'/>
  <target dev='vda'/>
</disk>
<disk type='file' device='disk'>
  <source file='/a'/>
          ^^^^^^^^^ '/a' is also the image of disk 'vda': that is possible if neither writes it, or both are <shareable/>
  <target dev='vdb'/>
  <readonly/>
</disk>`,
  ],
});
