import { sourceAddressNeedsPrivileges } from '../../../../src/validate/rules/interface/source-address-needs-privileges.ts';
import { session, system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(sourceAddressNeedsPrivileges, {
  host: session({}),
  valid: [
    `<interface type='ethernet'><source/></interface>`,
    `<interface type='user'><ip address='10.0.2.15' prefix='24'/></interface>`,
    {
      host: system({}),
      text: `<interface type='ethernet'><source><ip address='10.0.0.1'/></source></interface>`,
    },
  ],
  invalid: [
    `
<interface type='ethernet'>
  <source>
    <ip address='10.0.0.1' prefix='24'/>
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and cannot give the host's end of the tap what <ip> says; have it set where the tap is made
    <route address='10.1.0.0' prefix='24' gateway='10.0.0.2'/>
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and cannot give the host's end of the tap what <route> says; have it set where the tap is made
  </source>
</interface>`,
  ],
});
