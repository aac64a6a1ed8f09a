import { poolFolderTaken } from '../../../../src/validate/rules/clash/pool-folder-taken.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(poolFolderTaken, {
  kind: 'pool',
  host: system({
    objects: {
      storagePools: [
        { name: 'images', uuid, model: { type: 'dir', name: 'images', target: { path: '/srv/images' } } },
        { name: 'unknown', uuid },
      ],
    },
  }),
  valid: [
    `<pool type='dir'><name>isos</name><target><path>/srv/isos</path></target></pool>`,
    `<pool type='dir'><name>images</name><target><path>/srv/images</path></target></pool>`,
  ],
  invalid: [
    `
<pool type='dir'>
  <name>isos</name>
  <target>
    <path>/srv/images</path>
    ^^^^^^ the folder '/srv/images' is that of the storage pool 'images'
  </target>
</pool>`,
  ],
});
