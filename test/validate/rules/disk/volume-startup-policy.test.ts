import { volumeStartupPolicy } from '../../../../src/validate/rules/disk/volume-startup-policy.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(volumeStartupPolicy, {
  host: system({
    objects: {
      storagePools: [
        {
          name: 'lvm',
          uuid,
          volumes: [{ name: 'a', kind: 'block' }, { name: 'b', kind: 'file' }, { name: 'c' }],
        },
      ],
    },
  }),
  valid: ['b', 'c', 'd'].map(
    (volume) =>
      `<disk type='volume' device='disk'><source pool='lvm' volume='${volume}' startupPolicy='optional'/><target dev='vda'/></disk>`,
  ),
  invalid: [
    `
<disk type='volume' device='disk'>
  <source pool='lvm' volume='a' startupPolicy='optional'/>
                                ^^^^^^^^^^^^^^^^^^^^^^^^ startupPolicy is possible only for volumes that are files; 'a' is of type 'block'
  <target dev='vda'/>
</disk>`,
  ],
});
