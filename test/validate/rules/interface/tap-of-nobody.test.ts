import { tapOfNobody } from '../../../../src/validate/rules/interface/tap-of-nobody.ts';
import { session, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(tapOfNobody, {
  host: session({
    networkDevices: {
      web0: tap(),
      group0: tap({ owner: 'anyone', group: 100 }),
      dim0: { kind: 'tap' },
      free0: tap({ owner: 'anyone' }),
    },
  }),
  valid: [
    `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='group0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='dim0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='free0'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='free0' managed='no'/>
          ^^^^^^^^^^^ the tap 'free0' belongs to nobody: everybody on the host may open it; make it with an owner or a group
</interface>`,
  ],
});
