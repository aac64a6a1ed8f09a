import { bandwidthNeedsPrivileges } from '../../../../src/validate/rules/interface/bandwidth-needs-privileges.ts';
import { session, system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(bandwidthNeedsPrivileges, {
  host: session({}),
  valid: [
    `<interface type='ethernet'><bandwidth/></interface>`,
    // User networking passes no device of the host, and libvirt says in its log that it limits nothing.
    `<interface type='user'><bandwidth><inbound average='1'/></bandwidth></interface>`,
    {
      host: system({}),
      text: `<interface type='ethernet'><bandwidth><inbound average='1'/></bandwidth></interface>`,
    },
  ],
  invalid: [
    `
<interface type='ethernet'>
  <bandwidth>
  ^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and cannot limit traffic as <bandwidth> asks; limit it where the tap is made
    <inbound average='1'/>
  </bandwidth>
</interface>`,
  ],
});
