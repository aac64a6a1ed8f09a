import { imageInUse } from '../../../../src/validate/rules/disk/image-in-use.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(imageInUse, {
  host: system({
    objects: {
      domains: [
        {
          name: 'shop',
          uuid,
          isActive: true,
          images: [
            { path: '/written', isWritten: true, isShareable: false },
            { path: '/shared', isWritten: true, isShareable: true },
            { path: '/read', isWritten: false, isShareable: false },
          ],
        },
        { name: 'idle', uuid: '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0002', isActive: false },
      ],
    },
  }),
  valid: [
    `<disk type='file' device='disk'><source file='/other'/><target dev='vda'/></disk>`,
    `<disk type='file' device='disk'><source file='/shared'/><target dev='vda'/><shareable/></disk>`,
    `<disk type='file' device='cdrom'><source file='/read'/><target dev='sda' bus='sata'/></disk>`,
    // It is the guest itself that runs.
    `<domain type='qemu'><name>shop</name><uuid>${uuid}</uuid><memory>1</memory><os><type>hvm</type></os><devices><disk type='file'><source file='/written'/><target dev='vda'/></disk></devices></domain>`,
  ],
  invalid: [
    `
<disk type='file' device='disk'>
  <source file='/written'/>
          ^^^^^^^^^^^^^^^ the running guest 'shop' has '/written' as an image: both can have it if neither writes it, or both disks are <shareable/>
  <target dev='vda'/>
</disk>
<disk type='file' device='disk'>
  <source file='/read'/>
          ^^^^^^^^^^^^ the running guest 'shop' has '/read' as an image: both can have it if neither writes it, or both disks are <shareable/>
  <target dev='vdb'/>
</disk>`,
  ],
});
