import { scriptUnusable } from '../../../../src/validate/rules/interface/script-unusable.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(scriptUnusable, {
  host: session({
    files: {
      '/bin/up': { kind: 'file', canExecute: true },
      '/bin/text': { kind: 'file', canExecute: false },
      '/bin/none': 'absent',
      '/srv/guests/up': { kind: 'unreachable' },
      '/bin': { kind: 'folder', canExecute: true },
    },
  }),
  valid: [
    `<interface type='ethernet'><script path='/bin/up'/></interface>`,
    `<interface type='ethernet'><script path='/bin/other'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><script path='/bin/none'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <script path='/bin/text'/>
          ^^^^^^^^^^^^^^^^ libvirt runs '/bin/text' when the guest starts, and it may not be run
</interface>
<interface type='ethernet'>
  <script path='/bin/none'/>
          ^^^^^^^^^^^^^^^^ libvirt runs '/bin/none' when the guest starts, and there is none
</interface>
<interface type='ethernet'>
  <script path='/bin'/>
          ^^^^^^^^^^^ libvirt runs '/bin' when the guest starts, and it is no program
</interface>
<interface type='ethernet'>
  <script path='/srv/guests/up'/>
          ^^^^^^^^^^^^^^^^^^^^^ libvirt runs '/srv/guests/up' when the guest starts, and a folder on the way to it may not be entered
</interface>`,
  ],
});
