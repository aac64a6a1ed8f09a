import { deviceExists } from '../../../../src/validate/rules/interface/device-exists.ts';
import { inShop, session, system, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(deviceExists, {
  host: system({
    networkDevices: {
      web0: tap(),
      shop0: tap(inShop),
      many0: tap({ isMultiQueue: true }),
      eth0: { kind: 'other', isVirtual: false },
      free0: 'absent',
    },
  }),
  valid: [
    `<interface type='ethernet'><target dev='free0'/></interface>`,
    `<interface type='ethernet'><target dev='shop0' managed='no'/></interface>`,
    // The hazard is spoken of elsewhere.
    `<interface type='ethernet'><target dev='web0'/></interface>`,
    `<interface type='network'><source network='default'/><target dev='eth0'/></interface>`,
    // The guest itself runs.
    `<domain type='kvm'>
<name>shop</name><uuid>1C9F6A0E8A554F0E9A8E5B0A5F1F0001</uuid><memory>1</memory><os><type>hvm</type></os>
<devices><interface type='ethernet'><target dev='shop0'/></interface></devices>
</domain>`,
    {
      // qemu-bridge-helper chooses the name.
      host: session({ networkDevices: { shop0: tap(inShop) } }),
      text: `<interface type='bridge'><source bridge='br0'/><target dev='shop0'/></interface>`,
    },
    {
      host: system({ networkDevices: { shop0: tap(inShop) } }, { libvirt: '8.10.0' }),
      text: `<interface type='ethernet'><target dev='shop0'/></interface>`,
    },
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='shop0'/>
          ^^^^^^^^^^^ the host has a network device named 'shop0' already, which the running guest 'shop' uses, so that libvirt cannot make it; choose another name, or write managed='no' for a tap that exists
</interface>
<interface type='ethernet'>
  <target managed='yes' dev='many0'/>
                        ^^^^^^^^^^^ the host has a network device named 'many0' already, so that libvirt cannot make it; choose another name, or write managed='no' for a tap that exists
</interface>
<interface type='bridge'>
  <source bridge='br0'/>
  <target dev='web0'/>
          ^^^^^^^^^^ the host has a network device named 'web0' already, so that libvirt cannot make it; choose another name
</interface>
<interface type='direct'>
  <source dev='eth0'/>
  <target dev='eth0'/>
          ^^^^^^^^^^ the host has a network device named 'eth0' already, so that libvirt cannot make it; choose another name
</interface>`,
    {
      alone: true,
      text: `
<interface type='ethernet'>
  <target dev='web0'/>
          ^^^^^^^^^^ the host has a network device named 'web0' already, so that libvirt cannot make it; choose another name, or write managed='no' for a tap that exists
</interface>`,
    },
    {
      // What is no tap was never taken over.
      host: system({ networkDevices: { eth0: { kind: 'other' } } }, { libvirt: '8.10.0' }),
      text: `
<interface type='ethernet'>
  <target dev='eth0'/>
          ^^^^^^^^^^ the host has a network device named 'eth0' already, so that libvirt cannot make it; choose another name, or write managed='no' for a tap that exists
</interface>`,
    },
  ],
});
