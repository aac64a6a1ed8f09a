import { notATap } from '../../../../src/validate/rules/interface/not-a-tap.ts';
import { session, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(notATap, {
  host: session({
    networkDevices: {
      web0: tap(),
      mac0: { kind: 'macvtap' },
      tun0: tap({ kind: 'tun' }),
      br0: { kind: 'bridge' },
      lo: { kind: 'other' },
    },
  }),
  valid: [
    `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='mac0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='tun0'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='lo' managed='no'/>
          ^^^^^^^^ 'lo' is a network device, but no tap; managed='no' hands over taps and macvtaps
</interface>
<interface type='ethernet'>
  <target dev='tun0' managed='no'/>
          ^^^^^^^^^^ 'tun0' is a tun, not a tap; managed='no' hands over taps and macvtaps
</interface>
<interface type='ethernet'>
  <target dev='br0' managed='no'/>
          ^^^^^^^^^ 'br0' is a bridge, not a tap; managed='no' hands over taps and macvtaps
</interface>`,
  ],
});
