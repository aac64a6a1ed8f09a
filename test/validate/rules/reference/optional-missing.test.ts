import { referenceOptionalMissing } from '../../../../src/validate/rules/reference/optional-missing.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(referenceOptionalMissing, {
  host: system({ objects: { storagePools: [] } }),
  valid: [`<disk type='volume' device='disk'><source pool='gone' volume='a'/><target dev='vda'/></disk>`],
  invalid: [
    `
<disk type='volume' device='disk'>
  <source pool='gone' volume='a' startupPolicy='optional'/>
          ^^^^^^^^^^^ libvirt at 'qemu:///system' has no storage pool 'gone'; since the startupPolicy is 'optional' the guest starts without it
  <target dev='vda'/>
</disk>`,
  ],
});
