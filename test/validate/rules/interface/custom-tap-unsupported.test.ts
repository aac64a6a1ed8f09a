import { customTapUnsupported } from '../../../../src/validate/rules/interface/custom-tap-unsupported.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(customTapUnsupported, {
  driver: 'qemu',
  valid: [
    `<interface type='ethernet'><backend tap='/dev/net/tun'/></interface>`,
    `<interface type='user'><backend vhost='/dev/vhost-net'/></interface>`,
  ],
  invalid: [
    `
<interface type='direct'>
  <source dev='eth0'/>
  <backend tap='/dev/net/tun'/>
           ^^^^^^^^^^^^^^^^^^ <backend tap=…> is possible on interfaces of type 'ethernet', 'bridge' and 'network', not on type='direct', which has no tap
</interface>`,
  ],
});
