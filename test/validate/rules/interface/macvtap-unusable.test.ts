import { macvtapUnusable } from '../../../../src/validate/rules/interface/macvtap-unusable.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(macvtapUnusable, {
  host: session({
    networkDevices: {
      mac5: { kind: 'macvtap', index: 5 },
      mac6: { kind: 'macvtap', index: 6 },
      mac7: { kind: 'macvtap', index: 7 },
      mac8: { kind: 'macvtap', index: 8 },
      mac9: { kind: 'macvtap' },
    },
    files: {
      '/dev/tap5': { kind: 'character', canRead: true, canWrite: true },
      '/dev/tap6': { kind: 'character', canRead: true, canWrite: false },
      '/dev/tap7': 'absent',
    },
  }),
  valid: [
    `<interface type='ethernet'><target dev='mac5' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='mac8' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='mac9' managed='no'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='mac6' managed='no'/>
          ^^^^^^^^^^ the macvtap 'mac6' is opened by '/dev/tap6', and it may not be read and written
</interface>
<interface type='ethernet'>
  <target dev='mac7' managed='no'/>
          ^^^^^^^^^^ the macvtap 'mac7' is opened by '/dev/tap7', and there is none
</interface>`,
  ],
});
