import { queuesUnsupported } from '../../../../src/validate/rules/interface/queues-unsupported.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(queuesUnsupported, {
  driver: 'qemu',
  valid: [
    `<interface type='user'><model type='virtio'/><driver queues='1'/></interface>`,
    // libvirt drops the driver of cards that are not virtio.
    `<interface type='user'><model type='e1000'/><driver queues='2'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><model type='virtio'/><driver queues='2'/></interface>`,
  ],
  invalid: [
    `
<interface type='user'>
  <model type='virtio'/>
  <driver name='qemu' queues='2'/>
                      ^^^^^^^^^^ <interface type='user'> has one queue, not 2
</interface>`,
  ],
});
