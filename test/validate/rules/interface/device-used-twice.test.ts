import { deviceUsedTwice } from '../../../../src/validate/rules/interface/device-used-twice.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(deviceUsedTwice, {
  valid: [
    `<interface type='ethernet'><target dev='tap0' managed='no'/></interface><interface type='ethernet'><target dev='tap1' managed='no'/></interface>`,
    // Names that libvirt drops do not clash.
    `<interface type='ethernet'><target dev='vnet0'/></interface><interface type='ethernet'><target dev='vnet0'/></interface>`,
    // There is no device behind the name.
    `<interface type='user'><target dev='tap0'/></interface><interface type='user'><target dev='tap0'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='mytap0' managed='no'/>
</interface>
<interface type='ethernet'>
  <target dev='mytap0' managed='no'/>
          ^^^^^^^^^^^^ the device 'mytap0' already belongs to another interface of this guest
</interface>`,
    `
<interface type='ethernet'>
  <target dev='vnet3' managed='no'/>
</interface>
<interface type='bridge'>
  <source bridge='br0'/>
  <target dev='tap1'/>
</interface>
<interface type='ethernet'>
  <target dev='tap1'/>
          ^^^^^^^^^^ the device 'tap1' already belongs to another interface of this guest
</interface>
<interface type='ethernet'>
  <target dev='vnet3' managed='no'/>
          ^^^^^^^^^^^ the device 'vnet3' already belongs to another interface of this guest
</interface>`,
  ],
});
