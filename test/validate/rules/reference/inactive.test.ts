import { referenceInactive } from '../../../../src/validate/rules/reference/inactive.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(referenceInactive, {
  host: system({
    objects: {
      networks: [
        { name: 'default', uuid, isActive: true },
        { name: 'lab', uuid, isActive: false },
      ],
      storagePools: [{ name: 'images', uuid, isActive: false }],
    },
  }),
  valid: [
    `<interface type='network'><source network='default'/></interface>`,
    `<interface type='network'><source network='gone'/></interface>`,
    // libvirt only asks for its address.
    `<graphics type='vnc'><listen type='network' network='lab'/></graphics>`,
    `<disk type='volume' device='disk'><source pool='images' volume='a' startupPolicy='optional'/><target dev='vda'/></disk>`,
  ],
  invalid: [
    `
<interface type='network'>
  <source network='lab'/>
          ^^^^^^^^^^^^^ the network 'lab' is not active: it has to be started before the guest
</interface>
<disk type='volume' device='disk'>
  <source pool='images' volume='a'/>
          ^^^^^^^^^^^^^ the storage pool 'images' is not active: it has to be started before the guest
  <target dev='vda'/>
</disk>`,
  ],
});
