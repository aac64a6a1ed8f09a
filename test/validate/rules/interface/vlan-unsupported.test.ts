import { vlanUnsupported } from '../../../../src/validate/rules/interface/vlan-unsupported.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(vlanUnsupported, {
  valid: [
    `<interface type='bridge'><source bridge='br0'/><vlan><tag id='42'/></vlan></interface>`,
    `<interface type='network'><source network='default'/><vlan><tag id='42'/></vlan></interface>`,
    `<interface type='direct'><source dev='eth0' mode='passthrough'/><vlan><tag id='42'/></vlan></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <vlan><tag id='42'/></vlan>
  ^^^^^^ <vlan> is not possible on <interface type='ethernet'>: the device on the host does not tag packets
</interface>
<interface type='direct'>
  <source dev='eth0'/>
  <vlan><tag id='42'/></vlan>
  ^^^^^^ <vlan> is not possible on <interface type='direct'> with mode='vepa': the device on the host does not tag packets
</interface>`,
  ],
});
