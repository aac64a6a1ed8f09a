import { tapQueues } from '../../../../src/validate/rules/interface/tap-queues.ts';
import { session, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(tapQueues, {
  host: session({
    networkDevices: { web0: tap(), many0: tap({ isMultiQueue: true }), dim0: { kind: 'tap' } },
  }),
  valid: [
    `<interface type='ethernet'><target dev='web0' managed='no'/><model type='virtio'/><driver queues='1'/></interface>`,
    `<interface type='ethernet'><target dev='many0' managed='no'/><model type='virtio'/><driver queues='2'/></interface>`,
    `<interface type='ethernet'><target dev='dim0' managed='no'/><model type='virtio'/><driver queues='2'/></interface>`,
    // libvirt drops the driver of cards that are not virtio.
    `<interface type='ethernet'><target dev='web0' managed='no'/><model type='e1000'/><driver queues='2'/></interface>`,
    `<interface type='ethernet'><target dev='web0' managed='no'/><driver queues='2'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='web0' managed='no'/>
  <model type='virtio-non-transitional'/>
  <driver queues='2'/>
          ^^^^^^^^^^ the tap 'web0' has one queue, and the interface asks for 2; make the tap with multi_queue
</interface>`,
    `
<interface type='ethernet'>
  <target dev='many0' managed='no'/>
          ^^^^^^^^^^^ the tap 'many0' was made with multi_queue, and the interface has one queue; ask for several on a virtio card, or make the tap without
  <model type='e1000'/>
  <driver queues='2'/>
</interface>`,
  ],
});
