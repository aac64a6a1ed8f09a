import { scriptFails } from '../../../../src/validate/rules/interface/script-fails.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(scriptFails, {
  driver: 'qemu',
  valid: [
    `<interface type='ethernet'><script path='/bin/true'/></interface>`,
    `<interface type='ethernet'><script path='/srv/bin/false'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><script path='/bin/false'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <script path='/bin/false'/>
          ^^^^^^^^^^^^^^^^^ '/bin/false' does nothing but fail, and the guest does not start when its script fails
</interface>
<interface type='ethernet'>
  <script path='/usr/sbin/nologin'/>
          ^^^^^^^^^^^^^^^^^^^^^^^^ '/usr/sbin/nologin' does nothing but fail, and the guest does not start when its script fails
</interface>`,
  ],
});
