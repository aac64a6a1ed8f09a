import { virtualportUnsupportedByNetwork } from '../../../../src/validate/rules/interface/virtualport-unsupported-by-network.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';
const host = system({
  objects: {
    networks: [
      { name: 'nat', uuid, model: { name: 'nat', forward: {} } },
      { name: 'limited', uuid, model: { name: 'limited', bandwidth: { inbound: { average: 1000 } } } },
      {
        name: 'bridge',
        uuid,
        model: { name: 'bridge', forward: { mode: 'bridge' }, bridge: { name: 'br0' } },
      },
      {
        name: 'macvtap',
        uuid,
        model: { name: 'macvtap', forward: { mode: 'bridge', dev: 'eth0' }, portgroup: [{ name: 'sales' }] },
      },
      { name: 'cards', uuid, model: { name: 'cards', forward: { mode: 'hostdev' } } },
      { name: 'unknown', uuid },
    ],
  },
});

testRule(virtualportUnsupportedByNetwork, {
  host,
  valid: [
    `<interface type='network'><source network='bridge'/><virtualport type='openvswitch'/></interface>`,
    `<interface type='network'><source network='unknown'/><virtualport type='openvswitch'/></interface>`,
    `<interface type='network'><source network='nat'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><virtualport type='openvswitch'/></interface>`,
  ],
  invalid: [
    `
<interface type='network'>
  <source network='nat'/>
  <virtualport type='openvswitch'/>
               ^^^^^^^^^^^^^^^^^^ the network 'nat' is routed or isolated and has no virtual ports of type 'openvswitch'
</interface>
<interface type='network'>
  <source network='macvtap'/>
  <virtualport type='openvswitch'/>
               ^^^^^^^^^^^^^^^^^^ the network 'macvtap' uses macvtap devices and has no virtual ports of type 'openvswitch', only of '802.1Qbg' or '802.1Qbh'
</interface>
<interface type='network'>
  <source network='cards'/>
  <virtualport type='openvswitch'/>
               ^^^^^^^^^^^^^^^^^^ the network 'cards' hands out devices of the host and has no virtual ports of type 'openvswitch', only of '802.1Qbh'
</interface>`,
  ],
});
