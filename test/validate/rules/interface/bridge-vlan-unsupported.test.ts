import { bridgeVlanUnsupported } from '../../../../src/validate/rules/interface/bridge-vlan-unsupported.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(bridgeVlanUnsupported, {
  host: system({}),
  valid: [
    `<interface type='bridge'><source bridge='br0'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><virtualport type='openvswitch'/><vlan><tag id='1'/></vlan></interface>`,
    ...['11.0.0', 'eleven'].map((libvirt) => ({
      host: system({}, { libvirt }),
      text: `<interface type='bridge'><source bridge='br0'/><vlan><tag id='1'/></vlan></interface>`,
    })),
  ],
  invalid: [
    `
<interface type='bridge'>
  <source bridge='br0'/>
  <vlan>
  ^^^^^^ libvirt 9.0.0 tags no packets on a bridge of the host as <vlan> asks; 11.0.0 is the first that does
    <tag id='1'/>
  </vlan>
</interface>`,
  ],
});
