import { unmanagedNeedsName } from '../../../../src/validate/rules/interface/unmanaged-needs-name.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(unmanagedNeedsName, {
  valid: [
    `<interface type='ethernet'><target dev='mytap0' managed='no'/></interface>`,
    `<interface type='ethernet'/>`,
  ],
  invalid: [
    `
<!-- refused by the grammar -->
<interface type='ethernet'>
  <target managed='no'/>
          ^^^^^^^^^^^^ managed='no' needs dev, the name of the tap that exists already
</interface>`,
    `
<!-- refused by the grammar -->
<interface type='ethernet'>
  <target dev='' managed='no'/>
          ^^^^^^ managed='no' needs dev, the name of the tap that exists already
</interface>`,
  ],
});
