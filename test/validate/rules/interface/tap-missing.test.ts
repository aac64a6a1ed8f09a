import { tapMissing } from '../../../../src/validate/rules/interface/tap-missing.ts';
import { session, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(tapMissing, {
  host: session({ networkDevices: { web0: tap(), web1: 'absent', 'web-server-public': 'absent' } }),
  valid: [
    `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='web2' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='web1'/></interface>`,
    // No such device can exist, which is said elsewhere.
    `<interface type='ethernet'><target dev='web-server-public' managed='no'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='web1' managed='no'/>
          ^^^^^^^^^^ the host has no network device named 'web1'; with managed='no' it has to exist when the guest starts
</interface>`,
    {
      alone: true,
      text: `
<interface type='ethernet'>
  <target dev='web1' managed='no'/>
          ^^^^^^^^^^ the host has no network device named 'web1'; with managed='no' it has to exist when the guest starts
</interface>`,
    },
  ],
});
