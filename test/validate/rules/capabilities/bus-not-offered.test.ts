import { busNotOffered } from '../../../../src/validate/rules/capabilities/bus-not-offered.ts';
import { offeringHost } from '../../../support/offering-host.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(busNotOffered, {
  host: offeringHost,
  valid: [
    `<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>`,
    `<disk type='file'><source file='/a'/><target dev='xvda'/></disk>`,
    // Machines for Arm have it, and libvirt lists it for none.
    `<disk type='file'><source file='/a'/><target dev='sda' bus='sd'/></disk>`,
  ],
  invalid: [
    `
<disk type='file'>
  <source file='/a'/>
  <target dev='xvda' bus='xen'/>
                     ^^^^^^^^^ such guests have no bus 'xen' for disks, but 'virtio', 'sata'
</disk>`,
  ],
});
