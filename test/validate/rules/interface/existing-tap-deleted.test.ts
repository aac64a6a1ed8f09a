import { existingTapDeleted } from '../../../../src/validate/rules/interface/existing-tap-deleted.ts';
import { inShop, session, system, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(existingTapDeleted, {
  host: session({ networkDevices: { web0: tap(), vnet7: tap(), eth0: { kind: 'other' }, free0: 'absent' } }),
  valid: [
    `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='free0'/></interface>`,
    `<interface type='ethernet'><target dev='unseen0'/></interface>`,
    `<interface type='ethernet'><target dev='constructor'/></interface>`,
    // The name is dropped.
    `<interface type='ethernet'><target dev='vnet7'/></interface>`,
    // What is no tap cannot be deleted like one, and other types delete nothing.
    `<interface type='ethernet'><target dev='eth0'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><target dev='web0'/></interface>`,
    // Nothing is deleted when a device is attached to a guest that runs.
    { alone: true, text: `<interface type='ethernet'><target dev='web0'/></interface>` },
    ...[
      // Whoever may not open a tap, or not alone, cannot delete it.
      session({ networkDevices: { web0: tap({ owner: 1001 }) } }),
      session({ networkDevices: { web0: tap({ isMultiQueue: true }) } }),
      session({ networkDevices: { web0: tap(inShop) } }),
      session({ networkDevices: { web0: tap() }, files: { '/dev/net/tun': 'absent' } }),
      // The guest itself runs and has it.
      system({ networkDevices: { web0: tap({ isOpen: true, domains: [{ name: 'guest', uuid: '' }] }) } }),
      // Releases before took taps over; where none is known nothing is said.
      system({ networkDevices: { web0: tap() } }, { libvirt: '8.10.0' }),
      system({ networkDevices: { web0: tap() } }, { libvirt: 'nine' }),
      session({ networkDevices: { web0: tap() } }, { driver: 'test' }),
      undefined,
    ].map((host) => ({ host, text: `<interface type='ethernet'><target dev='web0'/></interface>` })),
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='web0'/>
          ^^^^^^^^^^ the tap 'web0' exists: libvirt 9.0.0 does not start the guest, and deletes the tap; write managed='no' to hand over a tap that exists
</interface>`,
    {
      host: system({ networkDevices: { web0: tap({ owner: 1001, isUp: false }) } }, { libvirt: '10.1.0' }),
      text: `
<interface type='ethernet'>
  <target dev='web0' managed='yes'/>
          ^^^^^^^^^^ the tap 'web0' exists: libvirt 10.1.0 does not start the guest, and deletes the tap; write managed='no' to hand over a tap that exists
</interface>`,
    },
    {
      // What is not known does not make it harmless.
      host: session({ networkDevices: { web0: { kind: 'tap' } } }),
      text: `
<interface type='ethernet'>
  <target dev='web0'/>
          ^^^^^^^^^^ the tap 'web0' exists: libvirt 9.0.0 does not start the guest, and deletes the tap; write managed='no' to hand over a tap that exists
</interface>`,
    },
  ],
});
