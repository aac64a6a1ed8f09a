import { secretOfOtherUse } from '../../../../src/validate/rules/reference/secret-of-other-use.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(secretOfOtherUse, {
  host: system({ objects: { secrets: [{ uuid, usageType: 'volume', usage: '/a' }] } }),
  valid: [
    `<disk type='file' device='disk'><source file='/a'><encryption format='luks'><secret type='passphrase' uuid='${uuid}'/></encryption></source><target dev='vda'/></disk>`,
    {
      text: `<tpm><backend type='emulator'><encryption secret='${uuid}'/></backend></tpm>`,
      host: system({ objects: { secrets: [{ uuid, usageType: 'none' }] } }),
    },
  ],
  invalid: [
    `
<disk type='network' device='disk'>
  <auth username='web'>
    <secret type='ceph' uuid='${uuid}'/>
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the secret '${uuid}' is for usage type 'volume'; here one for 'ceph' is needed
  </auth>
  <source protocol='rbd' name='pool/web'/>
  <target dev='vdb'/>
</disk>
<tpm>
  <backend type='emulator'>
    <encryption secret='${uuid}'/>
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the secret '${uuid}' is for usage type 'volume'; here one for 'vtpm' is needed
  </backend>
</tpm>`,
  ],
});
