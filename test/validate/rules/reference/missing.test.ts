import { referenceMissing } from '../../../../src/validate/rules/reference/missing.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(referenceMissing, {
  host: system({
    objects: {
      networks: [{ name: 'default', uuid }],
      storagePools: [
        { name: 'images', uuid, isActive: true, volumes: [{ name: 'web.img' }] },
        { name: 'asleep', uuid, isActive: false },
      ],
      nwFilters: [{ name: 'clean-traffic', uuid }],
      secrets: [{ uuid, usageType: 'volume', usage: '/srv/web.img' }],
    },
  }),
  valid: [
    `<interface type='network'><source network='default'/></interface>`,
    `<disk type='volume' device='disk'><source pool='images' volume='web.img'/><target dev='vda'/></disk>`,
    // What is in a pool that is not active nobody knows.
    `<disk type='volume' device='disk'><source pool='asleep' volume='web.img'/><target dev='vda'/></disk>`,
    `<interface type='bridge'><source bridge='br0'/><filterref filter='clean-traffic'/></interface>`,
    // libvirt drops filters of interfaces that have no tap.
    `<interface type='user'><filterref filter='gone'/></interface>`,
    `<disk type='volume' device='disk'><source pool='gone' volume='a' startupPolicy='optional'/><target dev='vda'/></disk>`,
    `<disk type='file' device='disk'><source file='/a'><encryption format='luks'><secret type='passphrase' uuid='1C9F6A0E8A554F0E9A8E5B0A5F1F0001'/></encryption></source><target dev='vda'/></disk>`,
    `<disk type='file' device='disk'><source file='/a'><encryption format='luks'><secret type='passphrase' usage='/srv/web.img'/></encryption></source><target dev='vda'/></disk>`,
    { text: `<interface type='network'><source network='gone'/></interface>`, host: system({}) },
  ],
  invalid: [
    `
<interface type='network'>
  <source network='defualt'/>
          ^^^^^^^^^^^^^^^^^ libvirt at 'qemu:///system' has no network 'defualt'; the nearest is 'default'
</interface>
<interface type='bridge'>
  <source bridge='br0'/>
  <filterref filter='gone'/>
             ^^^^^^^^^^^^^ libvirt at 'qemu:///system' has no network filter 'gone'
</interface>`,
    `
<disk type='volume' device='disk'>
  <source pool='images' volume='shop.img'/>
                        ^^^^^^^^^^^^^^^^^ libvirt at 'qemu:///system' has no volume 'shop.img' in the storage pool 'images'
  <target dev='vda'/>
</disk>
<disk type='volume' device='disk'>
  <source pool='gone' volume='shop.img'/>
          ^^^^^^^^^^^ libvirt at 'qemu:///system' has no storage pool 'gone'
  <target dev='vdb'/>
</disk>`,
    `
<disk type='file' device='disk'>
  <source file='/a'>
    <encryption format='luks'>
      <secret type='passphrase' usage='/srv/shop.img'/>
                                ^^^^^^^^^^^^^^^^^^^^^ libvirt at 'qemu:///system' has no secret of type 'volume' for '/srv/shop.img'
    </encryption>
  </source>
  <target dev='vda'/>
</disk>
<disk type='network' device='disk'>
  <auth username='web'>
    <secret type='ceph' uuid='1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0009'/>
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ libvirt at 'qemu:///system' has no secret with the UUID '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0009'
  </auth>
  <source protocol='rbd' name='pool/web'/>
  <target dev='vdb'/>
</disk>`,
    `
<graphics type='vnc'>
  <listen type='network' network='gone'/>
                         ^^^^^^^^^^^^^^ libvirt at 'qemu:///system' has no network 'gone'
</graphics>`,
  ],
});
