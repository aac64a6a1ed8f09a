import { vdpaUnusable } from '../../../../src/validate/rules/interface/vdpa-unusable.ts';
import { session } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(vdpaUnusable, {
  host: session({
    files: {
      '/dev/vhost-vdpa-0': { kind: 'character', canRead: true, canWrite: true },
      '/dev/vhost-vdpa-1': { kind: 'character', canRead: false, canWrite: false },
      '/dev/vhost-vdpa-2': 'absent',
    },
  }),
  valid: [
    `<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/></interface>`,
    `<interface type='vdpa'><source dev='/dev/vhost-vdpa-3'/></interface>`,
  ],
  invalid: [
    `
<interface type='vdpa'>
  <source dev='/dev/vhost-vdpa-1'/>
          ^^^^^^^^^^^^^^^^^^^^^^^ the vDPA device is '/dev/vhost-vdpa-1', and it may not be read and written
</interface>
<interface type='vdpa'>
  <source dev='/dev/vhost-vdpa-2'/>
          ^^^^^^^^^^^^^^^^^^^^^^^ the vDPA device is '/dev/vhost-vdpa-2', and there is none
</interface>`,
  ],
});
