import { bridgeMissing } from '../../../../src/validate/rules/interface/bridge-missing.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(bridgeMissing, {
  host: system({ networkDevices: { br0: { kind: 'bridge' }, br1: 'absent' } }),
  valid: [
    `<interface type='bridge'><source bridge='br0'/></interface>`,
    `<interface type='bridge'><source bridge='br2'/></interface>`,
    // The kernel does not list the bridges of Open vSwitch.
    `<interface type='bridge'><source bridge='br1'/><virtualport type='openvswitch'/></interface>`,
  ],
  invalid: [
    `
<interface type='bridge'>
  <source bridge='br1'/>
          ^^^^^^^^^^^^ the host has no bridge 'br1'
</interface>`,
  ],
});
