import { existingDeviceDeleted } from '../../../../src/validate/rules/interface/existing-device-deleted.ts';
import { inShop, session, system, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(existingDeviceDeleted, {
  host: system({
    networkDevices: {
      br0: { kind: 'bridge', domains: [] },
      shop0: tap(inShop),
      dummy0: { kind: 'other', isVirtual: true },
      eth0: { kind: 'other', isVirtual: false },
      eth1: { kind: 'other' },
      free0: 'absent',
    },
  }),
  valid: [
    `<interface type='direct'><source dev='eth0'/></interface>`,
    `<interface type='direct'><source dev='eth0'/><target dev='free0'/></interface>`,
    `<interface type='direct'><source dev='eth0'/><target dev='eth0'/></interface>`,
    `<interface type='direct'><source dev='eth0'/><target dev='eth1'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><target dev='dummy0'/></interface>`,
    // The guest itself runs.
    `<domain type='kvm'>
<name>shop</name><memory>1</memory><os><type>hvm</type></os>
<devices><interface type='direct'><source dev='eth0'/><target dev='shop0'/></interface></devices>
</domain>`,
    { alone: true, text: `<interface type='direct'><source dev='eth0'/><target dev='br0'/></interface>` },
    {
      host: session({ networkDevices: { br0: { kind: 'bridge', domains: [] } } }),
      text: `<interface type='direct'><source dev='eth0'/><target dev='br0'/></interface>`,
    },
  ],
  invalid: [
    `
<interface type='direct'>
  <source dev='eth0'/>
  <target dev='br0'/>
          ^^^^^^^^^ the bridge 'br0' exists: libvirt does not start the guest, and deletes the bridge; choose another name
</interface>
<interface type='direct'>
  <source dev='eth0'/>
  <target dev='shop0'/>
          ^^^^^^^^^^^ the tap 'shop0' exists: libvirt does not start the guest, and deletes the tap; choose another name
</interface>
<interface type='direct'>
  <source dev='eth0'/>
  <target dev='dummy0'/>
          ^^^^^^^^^^^^ the network device 'dummy0' exists: libvirt does not start the guest, and deletes the device; choose another name
</interface>`,
  ],
});
