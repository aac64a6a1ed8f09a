import { fileInaccessible } from '../../../../src/validate/rules/file/inaccessible.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(fileInaccessible, {
  host: session({
    files: {
      '/own': { kind: 'file', canRead: true, canWrite: true },
      '/readable': { kind: 'file', canRead: true, canWrite: false },
      '/secret': { kind: 'file', canRead: false, canWrite: false },
      '/hidden': { kind: 'unreachable' },
      '/unknown': { kind: 'file' },
    },
  }),
  valid: [
    `<disk type='file' device='disk'><source file='/own'/><target dev='vda'/></disk>`,
    `<disk type='file' device='disk'><source file='/readable'/><target dev='vda'/><readonly/></disk>`,
    `<disk type='file' device='cdrom'><source file='/readable'/><target dev='sda' bus='sata'/></disk>`,
    `<disk type='file' device='disk'><source file='/readable'/><target dev='vda'/><transient/></disk>`,
    `<disk type='file' device='disk'><source file='/unknown'/><target dev='vda'/></disk>`,
    `<disk type='file' device='disk'><source file='/hidden' startupPolicy='optional'/><target dev='vda'/></disk>`,
    `<disk type='file' device='disk'><source file='/own'/><backingStore type='file'><format type='raw'/><source file='/readable'/></backingStore><target dev='vda'/></disk>`,
  ],
  invalid: [
    `
<disk type='file' device='disk'>
  <source file='/readable'/>
          ^^^^^^^^^^^^^^^^ the user of the session (uid 1000) may not write '/readable', the image of disk 'vda'
  <target dev='vda'/>
</disk>
<disk type='file' device='cdrom'>
  <source file='/secret'/>
          ^^^^^^^^^^^^^^ the user of the session (uid 1000) may not read '/secret', the image of disk 'sda'
  <target dev='sda' bus='sata'/>
</disk>
<disk type='file' device='disk'>
  <source file='/hidden'/>
          ^^^^^^^^^^^^^^ the user of the session (uid 1000) may not enter a folder on the way to '/hidden', the image of disk 'vdb'
  <target dev='vdb'/>
</disk>`,
  ],
});
