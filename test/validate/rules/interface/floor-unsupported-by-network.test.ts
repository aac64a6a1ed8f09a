import { floorUnsupportedByNetwork } from '../../../../src/validate/rules/interface/floor-unsupported-by-network.ts';
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

testRule(floorUnsupportedByNetwork, {
  host,
  valid: [
    `<interface type='network'><source network='limited'/><bandwidth><inbound average='100' floor='50'/></bandwidth></interface>`,
    `<interface type='network'><source network='bridge'/><bandwidth><inbound average='100'/></bandwidth></interface>`,
    `<interface type='network'><source network='unknown'/><bandwidth><inbound average='100' floor='50'/></bandwidth></interface>`,
  ],
  invalid: [
    `
<interface type='network'>
  <source network='nat'/>
  <bandwidth>
    <inbound average='100' floor='50'/>
                           ^^^^^^^^^^ floor is a share of the bandwidth of the network, and 'nat' has no <bandwidth> with <inbound>
  </bandwidth>
</interface>
<interface type='network'>
  <source network='bridge'/>
  <bandwidth>
    <inbound average='100' floor='50'/>
                           ^^^^^^^^^^ floor is possible only on networks that libvirt routes (forward mode 'nat', 'route', 'open' or none), which 'bridge' is not
  </bandwidth>
</interface>`,
  ],
});
