import { volumeOfOtherPool } from '../../../../src/validate/rules/disk/volume-of-other-pool.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(volumeOfOtherPool, {
  host: system({
    objects: {
      storagePools: [
        { name: 'images', uuid, model: { type: 'dir', name: 'images', target: { path: '/srv' } } },
        {
          name: 'rbd',
          uuid,
          model: { type: 'rbd', name: 'rbd', source: { name: ['rbd'], host: [{ name: 'ceph' }] } },
        },
        {
          name: 'lun',
          uuid,
          model: {
            type: 'iscsi',
            name: 'lun',
            source: { host: [{ name: 'a' }], device: [{ path: 'iqn.2013-07.com.example:a' }] },
            target: { path: '/dev/disk/by-path' },
          },
        },
        { name: 'unknown', uuid },
      ],
    },
  }),
  valid: [
    `<disk type='volume' device='disk'><source pool='images' volume='a'/><target dev='vda'/></disk>`,
    `<disk type='volume' device='disk'><source pool='lun' volume='a' mode='host'/><target dev='vda'/></disk>`,
    `<disk type='volume' device='disk'><source pool='lun' volume='a' mode='direct'/><target dev='vda'/></disk>`,
    `<disk type='volume' device='disk'><source pool='unknown' volume='a' mode='direct'/><target dev='vda'/></disk>`,
  ],
  invalid: [
    `
<disk type='volume' device='disk'>
  <source pool='images' volume='a' mode='host'/>
                                   ^^^^^^^^^^^ mode='host' is possible only for volumes of iSCSI pools; the pool 'images' is of type 'dir'
  <target dev='vda'/>
</disk>`,
    `
<disk type='volume' device='disk'>
  <source pool='rbd' volume='a'/>
          ^^^^^^^^^^ volumes of the pool 'rbd', of type 'rbd', cannot be disks of guests
  <target dev='vdb'/>
</disk>`,
  ],
});
