import { managedIgnored } from '../../../../src/validate/rules/interface/managed-ignored.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(managedIgnored, {
  valid: [
    `<interface type='ethernet'><target dev='tap0' managed='yes'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><target dev='tap0'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><target dev='tap0' managed='no'/></interface>`,
  ],
  invalid: [
    `
<interface type='user'>
  <target dev='tap0' managed='yes'/>
                     ^^^^^^^^^^^^^ managed has a meaning only on <interface type='ethernet'>; libvirt ignores it on type='user'
</interface>`,
    `
<interface type='network'>
  <source network='default'/>
  <target managed='yes' dev='tap0'/>
          ^^^^^^^^^^^^^ managed has a meaning only on <interface type='ethernet'>; libvirt ignores it on type='network'
</interface>`,
  ],
});
