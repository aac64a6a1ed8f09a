import { queuesIgnoredInSession } from '../../../../src/validate/rules/interface/queues-ignored-in-session.ts';
import { session, system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(queuesIgnoredInSession, {
  host: session({}),
  valid: [
    `<interface type='bridge'><source bridge='br0'/><model type='virtio'/><driver queues='1'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><model type='e1000'/><driver queues='2'/></interface>`,
    `<interface type='ethernet'><target dev='web0' managed='no'/><model type='virtio'/><driver queues='2'/></interface>`,
    {
      host: system({}),
      text: `<interface type='bridge'><source bridge='br0'/><model type='virtio'/><driver queues='2'/></interface>`,
    },
  ],
  invalid: [
    `
<interface type='network'>
  <source network='default'/>
  <model type='virtio'/>
  <driver queues='2'/>
          ^^^^^^^^^^ a session has one queue on <interface type='network'>; libvirt ignores queues='2'
</interface>`,
  ],
});
