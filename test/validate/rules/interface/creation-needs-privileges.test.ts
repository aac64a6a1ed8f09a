import { creationNeedsPrivileges } from '../../../../src/validate/rules/interface/creation-needs-privileges.ts';
import { session, system, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(creationNeedsPrivileges, {
  host: session({ networkDevices: { web0: tap(), eth0: { kind: 'other' }, free0: 'absent' } }),
  valid: [
    `<interface type='user'/>`,
    `<interface type='bridge'><source bridge='br0'/></interface>`,
    `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='free0' managed='no'/></interface>`,
    // What is there already is spoken of elsewhere.
    `<interface type='ethernet'><target dev='web0'/></interface>`,
    `<interface type='ethernet'><target dev='eth0'/></interface>`,
    { host: system({}), text: `<interface type='ethernet'/>` },
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='free0' managed='yes'/>
          ^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and cannot make a tap; have a tap made, and write its name with managed='no' on <interface type='ethernet'>
</interface>
<interface type='ethernet'>
           ^^^^^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and cannot make a tap; have a tap made, and write its name with managed='no' on <interface type='ethernet'>
  <target dev='vnet0'/>
</interface>
<interface type='direct'>
           ^^^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and cannot make a macvtap; have a tap made, and write its name with managed='no' on <interface type='ethernet'>
  <source dev='eth0'/>
</interface>`,
    {
      // Before 9.0.0 it would take the tap over, and fails to set it up.
      host: session({ networkDevices: { web0: tap() } }, { libvirt: '8.10.0' }),
      text: `
<interface type='ethernet'>
  <target dev='web0'/>
          ^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and cannot make a tap; have a tap made, and write its name with managed='no' on <interface type='ethernet'>
</interface>`,
    },
  ],
});
