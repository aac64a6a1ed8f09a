import { existingTapTakenOver } from '../../../../src/validate/rules/interface/existing-tap-taken-over.ts';
import { session, system, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(existingTapTakenOver, {
  host: system({ networkDevices: { web0: tap() } }, { libvirt: '8.10.0' }),
  valid: [
    `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    ...[
      system({ networkDevices: { web0: tap() } }),
      system({ networkDevices: { web0: 'absent' } }, { libvirt: '8.10.0' }),
      session({ networkDevices: { web0: tap() } }, { libvirt: '8.10.0' }),
    ].map((host) => ({ host, text: `<interface type='ethernet'><target dev='web0'/></interface>` })),
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='web0'/>
          ^^^^^^^^^^ the tap 'web0' exists: libvirt 8.10.0 takes it over, and deletes it when the guest stops; write managed='no' to keep it
</interface>`,
  ],
});
