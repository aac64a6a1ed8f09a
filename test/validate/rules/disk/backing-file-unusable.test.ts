import { backingFileUnusable } from '../../../../src/validate/rules/disk/backing-file-unusable.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const disk = (path: string, rest = '') =>
  `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${path}' ${rest}/><target dev='vda'/></disk>`;

testRule(backingFileUnusable, {
  host: session({
    files: {
      '/whole': { kind: 'file', canRead: true, backing: '/base' },
      '/base': { kind: 'file', canRead: true },
      '/over': { kind: 'file', canRead: true, backing: '/middle' },
      '/middle': { kind: 'file', canRead: true, backing: '/gone' },
      '/gone': 'absent',
      '/secret': { kind: 'file', canRead: false },
      '/over-secret': { kind: 'file', canRead: true, backing: '/secret' },
      '/round': { kind: 'file', canRead: true, backing: '/round' },
    },
  }),
  valid: [
    disk('/whole'),
    disk('/round'),
    disk('/elsewhere'),
    disk('/over', `startupPolicy='optional'`),
    // Nobody looks into a raw image.
    disk('/over').replace('qcow2', 'raw'),
    // The document tells the chain itself.
    disk('/over').replace('<target', '<backingStore/><target'),
  ],
  invalid: [
    `
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2'/>
  <source file='/over'/>
          ^^^^^^^^^^^^ '/middle' is built on '/gone', which the host has not
  <target dev='vda'/>
</disk>
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2'/>
  <source file='/over-secret'/>
          ^^^^^^^^^^^^^^^^^^^ '/over-secret' is built on '/secret', which the user of the session may not read
  <target dev='vdb'/>
</disk>`,
  ],
});
