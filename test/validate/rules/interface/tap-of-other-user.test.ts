import { tapOfOtherUser } from '../../../../src/validate/rules/interface/tap-of-other-user.ts';
import { session, system, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(tapOfOtherUser, {
  host: session({
    networkDevices: {
      web0: tap(),
      group0: tap({ owner: 'anyone', group: 100 }),
      free0: tap({ owner: 'anyone' }),
      dim0: { kind: 'tap' },
      user0: tap({ owner: 1001 }),
      group1: tap({ owner: 'anyone', group: 1001 }),
      both0: tap({ group: 1001 }),
      root0: tap({ owner: 0, group: 0 }),
    },
  }),
  valid: [
    `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='group0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='free0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='dim0' managed='no'/></interface>`,
    ...[
      system({ networkDevices: { user0: tap({ owner: 1001 }) } }),
      { ...session({}), connection: { uri: '', driver: 'qemu' as const, location: 'local' as const } },
    ].map((host) => ({
      host,
      text: `<interface type='ethernet'><target dev='user0' managed='no'/></interface>`,
    })),
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='user0' managed='no'/>
          ^^^^^^^^^^^ the tap 'user0' is for user 1001, and the session acts as user 1000, who may not open it
</interface>
<interface type='ethernet'>
  <target dev='group1' managed='no'/>
          ^^^^^^^^^^^^ the tap 'group1' is for group 1001, and the session acts as user 1000, who may not open it
</interface>
<interface type='ethernet'>
  <target dev='both0' managed='no'/>
          ^^^^^^^^^^^ the tap 'both0' is for user 1000 and group 1001, and the session acts as user 1000, who may not open it
</interface>
<interface type='ethernet'>
  <target dev='root0' managed='no'/>
          ^^^^^^^^^^^ the tap 'root0' is for user 0 and group 0, and the session acts as user 1000, who may not open it
</interface>`,
  ],
});
