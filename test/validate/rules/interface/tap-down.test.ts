import { tapDown } from '../../../../src/validate/rules/interface/tap-down.ts';
import { session, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(tapDown, {
  host: session({ networkDevices: { web0: tap(), down0: tap({ isUp: false }), dim0: { kind: 'tap' } } }),
  valid: [
    `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='dim0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='down0'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='down0' managed='no'/>
          ^^^^^^^^^^^ the tap 'down0' is down, and with managed='no' libvirt does not bring it up
</interface>`,
  ],
});
