import { nameRefusedByKernel } from '../../../../src/validate/rules/interface/name-refused-by-kernel.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(nameRefusedByKernel, {
  valid: [
    `<interface type='ethernet'><target dev='abcdefghijklmno' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='tap-1.a_b' managed='no'/></interface>`,
    // Without a device on the host the name means nothing.
    `<interface type='user'><target dev='abcdefghijklmnop'/></interface>`,
    // To VMware the name is that of a virtual switch.
    `<domain type='vmware'><name>guest</name><memory>1</memory><os><type>hvm</type></os><devices><interface type='bridge'><source bridge='a'/><target dev='/dev/vmnet2'/></interface></devices></domain>`,
    // libvirt drops this name before the kernel could see it.
    `<interface type='ethernet'><target dev='vnet0123456789abcdef'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='abcdefghijklmnop' managed='no'/>
          ^^^^^^^^^^^^^^^^^^^^^^ the kernel has no network device named 'abcdefghijklmnop': it has 16 bytes, at most 15 are possible
</interface>`,
    `
<interface type='ethernet'>
  <target dev='my/tap' managed='no'/>
          ^^^^^^^^^^^^ the kernel has no network device named 'my/tap': it contains '/'
</interface>`,
    `
<interface type='ethernet'>
  <target dev='eth0:1'/>
          ^^^^^^^^^^^^ the kernel has no network device named 'eth0:1': it contains ':'
</interface>`,
    `
<interface type='bridge'>
  <source bridge='br0'/>
  <target dev='..'/>
          ^^^^^^^^ the kernel has no network device named '..': it would be a folder of /sys/class/net
</interface>`,
    `
<interface type='ethernet'>
  <target dev='vnet0123456789abcdef' managed='no'/>
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ the kernel has no network device named 'vnet0123456789abcdef': it has 20 bytes, at most 15 are possible
</interface>`,
    `
<!-- refused by the grammar -->
<interface type='ethernet'>
  <target dev='my tap' managed='no'/>
          ^^^^^^^^^^^^ the kernel has no network device named 'my tap': it contains white space
</interface>`,
  ],
});
