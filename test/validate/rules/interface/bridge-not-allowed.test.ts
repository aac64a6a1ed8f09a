import { bridgeNotAllowed } from '../../../../src/validate/rules/interface/bridge-not-allowed.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(bridgeNotAllowed, {
  host: session({ bridgeHelper: { paths: [], allowed: { br0: true, br1: false } } }),
  valid: [
    `<interface type='bridge'><source bridge='br0'/></interface>`,
    `<interface type='bridge'><source bridge='br2'/></interface>`,
    { host: session({}), text: `<interface type='bridge'><source bridge='br1'/></interface>` },
  ],
  invalid: [
    `
<interface type='bridge'>
  <source bridge='br1'/>
          ^^^^^^^^^^^^ sessions may not use the bridge 'br1': a line 'allow br1' is missing in '/etc/qemu/bridge.conf'
</interface>`,
  ],
});
