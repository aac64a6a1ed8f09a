import { usageTaken } from '../../../../src/validate/rules/clash/usage-taken.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(usageTaken, {
  kind: 'secret',
  host: system({ objects: { secrets: [{ uuid, usageType: 'ceph', usage: 'web' }] } }),
  valid: [
    `<secret><usage type='ceph'><name>shop</name></usage></secret>`,
    `<secret><usage type='tls'><name>web</name></usage></secret>`,
    `<secret><uuid>${uuid}</uuid><usage type='ceph'><name>web</name></usage></secret>`,
    `<secret/>`,
  ],
  invalid: [
    `
<secret>
  <usage type='ceph'>
  ^^^^^^^^^^^^^^^^^^^ there is a secret of type 'ceph' for 'web' already; to change it the document needs its UUID, <uuid>${uuid}</uuid>
    <name>web</name>
  </usage>
</secret>`,
  ],
});
