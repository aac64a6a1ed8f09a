import { portgroupMissing } from '../../../../src/validate/rules/interface/portgroup-missing.ts';
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

testRule(portgroupMissing, {
  host,
  valid: [
    `<interface type='network'><source network='macvtap' portgroup='sales'/></interface>`,
    `<interface type='network'><source network='macvtap'/></interface>`,
    `<interface type='network'><source network='unknown' portgroup='sales'/></interface>`,
    `<interface type='network'><source network='gone' portgroup='sales'/></interface>`,
  ],
  invalid: [
    `
<interface type='network'>
  <source network='macvtap' portgroup='slaes'/>
                            ^^^^^^^^^^^^^^^^^ the network 'macvtap' has no port group 'slaes', but 'sales'; the interface gets none
</interface>
<interface type='network'>
  <source network='nat' portgroup='sales'/>
                        ^^^^^^^^^^^^^^^^^ the network 'nat' has no port group 'sales'; the interface gets none
</interface>`,
  ],
});
