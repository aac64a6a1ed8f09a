import { notABridge } from '../../../../src/validate/rules/interface/not-a-bridge.ts';
import { system, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(notABridge, {
  host: system({
    networkDevices: { br0: { kind: 'bridge' }, br1: 'absent', eth0: { kind: 'other' }, web0: tap() },
  }),
  valid: [
    `<interface type='bridge'><source bridge='br0'/></interface>`,
    `<interface type='bridge'><source bridge='br1'/></interface>`,
    `<interface type='bridge'><source bridge='br2'/></interface>`,
  ],
  invalid: [
    `
<interface type='bridge'>
  <source bridge='eth0'/>
          ^^^^^^^^^^^^^ 'eth0' is a network device, but no bridge; a device of the host is shared by <interface type='direct'>
</interface>
<interface type='bridge'>
  <source bridge='web0'/>
          ^^^^^^^^^^^^^ 'web0' is a tap, but no bridge; a device of the host is shared by <interface type='direct'>
</interface>`,
  ],
});
