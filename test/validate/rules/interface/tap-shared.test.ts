import { tapShared } from '../../../../src/validate/rules/interface/tap-shared.ts';
import { inShop, session, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(tapShared, {
  host: session({
    networkDevices: {
      many0: tap({ isMultiQueue: true }),
      shop0: tap(inShop),
      shop1: tap({ ...inShop, isMultiQueue: true }),
      mac0: { kind: 'macvtap', ...inShop },
      vpn0: tap({ isOpen: true, isMultiQueue: true }),
    },
  }),
  valid: [
    `<interface type='ethernet'><target dev='many0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='shop0' managed='no'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='shop1' managed='no'/>
          ^^^^^^^^^^^ 'shop1' is in use by the running guest 'shop': both would get some of the packets
</interface>
<interface type='ethernet'>
  <target dev='mac0' managed='no'/>
          ^^^^^^^^^^ 'mac0' is in use by the running guest 'shop': both would get some of the packets
</interface>
<interface type='ethernet'>
  <target dev='vpn0' managed='no'/>
          ^^^^^^^^^^ 'vpn0' is in use by another program: both would get some of the packets
</interface>`,
  ],
});
