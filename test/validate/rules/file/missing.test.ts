import { fileMissing } from '../../../../src/validate/rules/file/missing.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(fileMissing, {
  host: session({ files: { '/there': { kind: 'file' }, '/gone': 'absent', '/dev/vhost-vsock': 'absent' } }),
  valid: [
    `<disk type='file' device='disk'><source file='/there'/><target dev='vda'/></disk>`,
    // Nobody has looked for it.
    `<disk type='file' device='disk'><source file='/elsewhere'/><target dev='vda'/></disk>`,
    `<disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>`,
    // The guest starts without it, which is said elsewhere.
    `<disk type='file' device='cdrom'><source file='/gone' startupPolicy='optional'/><target dev='sda' bus='sata'/></disk>`,
    // The client hands the file over.
    `<disk type='file' device='disk'><source file='/gone' fdgroup='web'/><target dev='vda'/></disk>`,
    // What the firmware keeps is made from the template.
    `<domain type='qemu'><name>guest</name><memory>1</memory><os><type>hvm</type><nvram>/gone</nvram></os></domain>`,
    {
      text: `<disk type='file' device='disk'><source file='/gone'/><target dev='vda'/></disk>`,
      host: session({}),
    },
    {
      text: `<domain type='lxc'><name>guest</name><memory>1</memory><os><type>exe</type></os><devices><disk type='file'><source file='/gone'/><target dev='vda'/></disk></devices></domain>`,
      host: session({ files: { '/gone': 'absent' } }, { driver: 'lxc' }),
    },
  ],
  invalid: [
    `
<disk type='file' device='disk'>
  <source file='/gone'/>
          ^^^^^^^^^^^^ the host has no '/gone'; it is to be the image of disk 'vda'
  <target dev='vda'/>
</disk>`,
    `
<disk type='block' device='disk'>
  <source dev='/gone'/>
          ^^^^^^^^^^^ the host has no '/gone'; it is to be the image of disk 'vda'
  <target dev='vda'/>
</disk>`,
    // A policy counts for the disk itself alone.
    `
<disk type='file' device='disk'>
  <source file='/there' startupPolicy='optional'/>
  <backingStore type='file'>
    <format type='raw'/>
    <source file='/gone'/>
            ^^^^^^^^^^^^ the host has no '/gone'; it is to be an image behind disk 'vda'
  </backingStore>
  <target dev='vda'/>
</disk>`,
    `
<filesystem type='mount'>
  <source dir='/gone'/>
          ^^^^^^^^^^^ the host has no '/gone'; it is to be the folder shared as 'home'
  <target dir='home'/>
</filesystem>
<input type='evdev'>
  <source dev='/gone'/>
          ^^^^^^^^^^^ the host has no '/gone'; it is to be the input device of the host
</input>
<rng model='virtio'>
  <backend model='random'>/gone</backend>
  ^^^^^^^^^^^^^^^^^^^^^^^^ the host has no '/gone'; it is to be the source of randomness of the guest
</rng>
<tpm>
  <backend type='passthrough'>
    <device path='/gone'/>
            ^^^^^^^^^^^^ the host has no '/gone'; it is to be the TPM of the host
  </backend>
</tpm>
<vsock>
^^^^^^^ the host has no '/dev/vhost-vsock'; it is to be what <vsock> needs of the kernel
  <cid auto='yes'/>
</vsock>`,
    `<domain type='qemu'><name>guest</name><memory>1</memory>
<os>
  <type>hvm</type>
  <loader type='rom'>/gone</loader>
  ^^^^^^^^^^^^^^^^^^^ the host has no '/gone'; it is to be the firmware of the guest
  <kernel>/gone</kernel>
  ^^^^^^^^ the host has no '/gone'; it is to be the kernel of the guest
  <initrd>/gone</initrd>
  ^^^^^^^^ the host has no '/gone'; it is to be the initial RAM disk of the guest
  <dtb>/gone</dtb>
  ^^^^^ the host has no '/gone'; it is to be the device tree of the guest
</os></domain>`,
    {
      alone: true,
      text: `
<disk type='file' device='disk'>
  <source file='/gone'/>
          ^^^^^^^^^^^^ the host has no '/gone'; it is to be the image of disk 'vda'
  <target dev='vda'/>
</disk>`,
    },
  ],
});
