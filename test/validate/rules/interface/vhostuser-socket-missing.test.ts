import { vhostuserSocketMissing } from '../../../../src/validate/rules/interface/vhostuser-socket-missing.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(vhostuserSocketMissing, {
  host: system({ files: { '/run/a': { kind: 'socket' }, '/run/b': 'absent', '/run/c': { kind: 'file' } } }),
  valid: [
    `<interface type='vhostuser'><source type='unix' path='/run/a' mode='client'/><model type='virtio'/></interface>`,
    `<interface type='vhostuser'><source type='unix' path='/run/d' mode='client'/><model type='virtio'/></interface>`,
    `<interface type='vhostuser'><source type='unix' path='/run/b' mode='server'/><model type='virtio'/></interface>`,
  ],
  invalid: [
    `
<interface type='vhostuser'>
  <source type='unix' path='/run/b' mode='client'/>
                      ^^^^^^^^^^^^^ there is no socket '/run/b': the process that moves the packets has to run when the guest starts
  <model type='virtio'/>
</interface>
<interface type='vhostuser'>
  <source type='unix' path='/run/c' mode='client'/>
                      ^^^^^^^^^^^^^ '/run/c' is no socket; <source> names the one of the process that moves the packets
  <model type='virtio'/>
</interface>`,
  ],
});
