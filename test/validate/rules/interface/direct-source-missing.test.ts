import { directSourceMissing } from '../../../../src/validate/rules/interface/direct-source-missing.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(directSourceMissing, {
  host: system({ networkDevices: { eth0: { kind: 'other' }, eth1: 'absent' } }),
  valid: [
    `<interface type='direct'><source dev='eth0'/></interface>`,
    `<interface type='direct'><source dev='eth2'/></interface>`,
  ],
  invalid: [
    `
<interface type='direct'>
  <source dev='eth1' mode='bridge'/>
          ^^^^^^^^^^ the host has no network device 'eth1' to make a macvtap of
</interface>`,
  ],
});
