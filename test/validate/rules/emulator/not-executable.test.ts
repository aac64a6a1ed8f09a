import { emulatorNotExecutable } from '../../../../src/validate/rules/emulator/not-executable.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(emulatorNotExecutable, {
  host: session({
    files: {
      '/usr/bin/qemu': { kind: 'file', canExecute: true },
      '/etc/passwd': { kind: 'file', canExecute: false },
      '/usr/bin': { kind: 'folder', canExecute: true },
      '/gone': 'absent',
    },
  }),
  valid: [`<emulator>/usr/bin/qemu</emulator>`, `<emulator>/elsewhere</emulator>`, ''],
  invalid: [
    `
<emulator>/gone</emulator>
^^^^^^^^^^ the host has no '/gone'; <emulator> names the program that runs the guest`,
    `
<emulator>/etc/passwd</emulator>
^^^^^^^^^^ '/etc/passwd' is no program that may be run; <emulator> names the one that runs the guest`,
    `
<emulator>/usr/bin</emulator>
^^^^^^^^^^ '/usr/bin' is no program that may be run; <emulator> names the one that runs the guest`,
  ],
});
