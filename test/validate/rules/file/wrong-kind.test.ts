import { fileWrongKind } from '../../../../src/validate/rules/file/wrong-kind.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(fileWrongKind, {
  host: session({
    files: {
      '/file': { kind: 'file' },
      '/folder': { kind: 'folder' },
      '/block': { kind: 'block' },
      '/character': { kind: 'character' },
      '/pipe': { kind: 'other' },
      '/hidden': { kind: 'unreachable' },
    },
  }),
  valid: [
    `<disk type='file' device='disk'><source file='/file'/><target dev='vda'/></disk>`,
    `<disk type='block' device='disk'><source dev='/block'/><target dev='vda'/></disk>`,
    // QEMU opens it as a device of the host.
    `<disk type='block' device='disk'><source dev='/character'/><target dev='vda'/></disk>`,
    `<disk type='file' device='disk'><source file='/hidden'/><target dev='vda'/></disk>`,
    // Randomness comes from whatever can be read.
    `<rng model='virtio'><backend model='random'>/file</backend></rng>`,
  ],
  invalid: [
    `
<disk type='file' device='disk'>
  <source file='/block'/>
          ^^^^^^^^^^^^^ '/block' is a block device; the image of disk 'vda' has to be a file
  <target dev='vda'/>
</disk>
<disk type='block' device='disk'>
  <source dev='/file'/>
          ^^^^^^^^^^^ '/file' is a file; the image of disk 'vdb' has to be a block device
  <target dev='vdb'/>
</disk>
<disk type='file' device='disk'>
  <source file='/folder'/>
          ^^^^^^^^^^^^^^ '/folder' is a folder; the image of disk 'vdc' has to be a file
  <target dev='vdc'/>
</disk>
<disk type='file' device='disk'>
  <source file='/pipe'/>
          ^^^^^^^^^^^^ '/pipe' is neither a file nor a device; the image of disk 'vdd' has to be a file
  <target dev='vdd'/>
</disk>`,
  ],
});
