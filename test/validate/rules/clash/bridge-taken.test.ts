import { bridgeTaken } from '../../../../src/validate/rules/clash/bridge-taken.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(bridgeTaken, {
  kind: 'network',
  host: system({
    objects: {
      networks: [
        { name: 'lan', uuid, model: { name: 'lan', bridge: { name: 'virbr0' } } },
        { name: 'unknown', uuid },
      ],
    },
  }),
  valid: [
    `<network><name>lab</name><bridge name='virbr1'/></network>`,
    `<network><name>lab</name></network>`,
    `<network><name>lan</name><bridge name='virbr0'/></network>`,
    // A bridge of the host may serve several networks.
    `<network><name>lab</name><forward mode='bridge'/><bridge name='virbr0'/></network>`,
  ],
  invalid: [
    `
<network>
  <name>lab</name>
  <bridge name='virbr0'/>
          ^^^^^^^^^^^^^ the bridge 'virbr0' is that of the network 'lan'
</network>`,
  ],
});
