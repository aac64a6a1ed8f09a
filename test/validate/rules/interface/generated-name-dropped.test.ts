import { generatedNameDropped } from '../../../../src/validate/rules/interface/generated-name-dropped.ts';
import { testRule } from '../../../support/test-rule.ts';

const xen = (devices: string): string =>
  `<domain type='xen'>\n<name>guest</name>\n<memory>1</memory>\n<os><type>hvm</type></os>\n<devices>\n${devices.trim()}\n</devices>\n</domain>\n`;

testRule(generatedNameDropped, {
  valid: [
    `<interface type='ethernet'><target dev='vnet7' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='mytap0'/></interface>`,
    `<interface type='ethernet'><target dev='myvnet0'/></interface>`,
    // Only Xen's driver makes such names up.
    `<interface type='bridge'><source bridge='br0'/><target dev='vif1.0'/></interface>`,
    // The XML of a running guest.
    `<domain type='qemu' id='3'><name>guest</name><memory>1</memory><os><type>hvm</type></os><devices><interface type='user'><target dev='vnet0'/></interface></devices></domain>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='vnet7'/>
          ^^^^^^^^^^^ libvirt drops the name 'vnet7' when it defines the guest, since names that begin with 'vnet' are its own; choose another name, or write managed='no' for a tap that exists
</interface>`,
    `
<interface type='ethernet'>
  <target dev='vnet7' managed='yes'/>
          ^^^^^^^^^^^ libvirt drops the name 'vnet7' when it defines the guest, since names that begin with 'vnet' are its own; choose another name, or write managed='no' for a tap that exists
</interface>`,
    `
<interface type='direct'>
  <source dev='eth0' mode='bridge'/>
  <target dev='macvtap3'/>
          ^^^^^^^^^^^^^^ libvirt drops the name 'macvtap3' when it defines the guest, since names that begin with 'macvtap' are its own; choose another name
</interface>`,
    `
<interface type='direct'>
  <source dev='eth0' mode='bridge'/>
  <target dev='macvlan_x'/>
          ^^^^^^^^^^^^^^^ libvirt drops the name 'macvlan_x' when it defines the guest, since names that begin with 'macvlan' are its own; choose another name
</interface>`,
    xen(`
<interface type='bridge'>
  <source bridge='xenbr0'/>
  <target dev='vif1.0'/>
          ^^^^^^^^^^^^ libvirt drops the name 'vif1.0' when it defines the guest, since names that begin with 'vif' are its own; choose another name
</interface>`),
  ],
});
