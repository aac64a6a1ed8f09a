import { filterNeedsPrivileges } from '../../../../src/validate/rules/interface/filter-needs-privileges.ts';
import { session, system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(filterNeedsPrivileges, {
  host: session({}),
  valid: [
    // libvirt drops filters of other types.
    `<interface type='user'><filterref filter='clean-traffic'/></interface>`,
    { host: system({}), text: `<interface type='ethernet'><filterref filter='clean-traffic'/></interface>` },
  ],
  invalid: [
    `
<interface type='network'>
  <source network='default'/>
  <filterref filter='clean-traffic'/>
             ^^^^^^^^^^^^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and has no network filters such as 'clean-traffic'
</interface>`,
  ],
});
