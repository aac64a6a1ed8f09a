import { vhostUnusable } from '../../../../src/validate/rules/interface/vhost-unusable.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(vhostUnusable, {
  host: system({ files: { '/dev/vhost-net': 'absent', '/dev/other': { kind: 'character' } } }),
  valid: [
    `<interface type='bridge'><source bridge='br0'/><model type='virtio'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><model type='virtio'/><driver name='qemu'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><model type='e1000'/><driver name='vhost'/></interface>`,
    `<interface type='user'><model type='virtio'/><driver name='vhost'/></interface>`,
    `<interface type='ethernet'><backend vhost='/dev/vhost-net'/><model type='virtio'/></interface>`,
    `<interface type='ethernet'><backend vhost='/dev/other'/><model type='virtio'/><driver name='vhost'/></interface>`,
    // Emulated, as the domain that cases stand in.
    `<interface type='ethernet'><model type='virtio'/><driver name='vhost'/></interface>`,
  ],
  invalid: [
    `<domain type='kvm'>
  <name>guest</name>
  <memory>1024</memory>
  <os><type>hvm</type></os>
  <devices>
    <interface type='direct'>
      <source dev='eth0'/>
      <model type='virtio'/>
      <driver name='vhost' queues='2'/>
              ^^^^^^^^^^^^ <driver name='vhost'> demands '/dev/vhost-net', and there is none; without name libvirt takes vhost where it can
    </interface>
  </devices>
</domain>`,
  ],
});
