import { tunUnusable } from '../../../../src/validate/rules/interface/tun-unusable.ts';
import { session, system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(tunUnusable, {
  host: session({
    networkDevices: { mac0: { kind: 'macvtap' } },
    files: {
      '/dev/net/tun': { kind: 'character', canRead: false, canWrite: false },
      '/dev/other': { kind: 'file' },
    },
  }),
  valid: [
    `<interface type='user'/>`,
    // The helper of sessions acts as root.
    `<interface type='bridge'><source bridge='br0'/></interface>`,
    `<interface type='ethernet'><target dev='mac0' managed='no'/></interface>`,
    {
      host: session({ files: { '/dev/net/tun': { kind: 'character', canRead: true, canWrite: true } } }),
      text: `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    },
    { host: session({}), text: `<interface type='ethernet'/>` },
  ],
  invalid: [
    `
<interface type='ethernet'>
           ^^^^^^^^^^^^^^^ taps come from '/dev/net/tun', and it may not be read and written
  <target dev='web0' managed='no'/>
</interface>
<interface type='ethernet'>
  <backend tap='/dev/other'/>
           ^^^^^^^^^^^^^^^^ taps come from '/dev/other', and it is no device
</interface>`,
    {
      host: system({ files: { '/dev/net/tun': 'absent' } }),
      text: `
<interface type='bridge'>
           ^^^^^^^^^^^^^ taps come from '/dev/net/tun', and there is none
  <source bridge='br0'/>
</interface>`,
    },
  ],
});
