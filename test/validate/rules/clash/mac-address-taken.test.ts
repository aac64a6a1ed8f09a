import { macAddressTaken } from '../../../../src/validate/rules/clash/mac-address-taken.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

testRule(macAddressTaken, {
  host: system({
    objects: {
      domains: [
        { name: 'shop', uuid, macAddresses: ['52:54:00:11:22:33'] },
        { name: 'unknown', uuid: '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0002' },
      ],
    },
  }),
  valid: [
    `<interface type='user'><mac address='52:54:00:11:22:34'/></interface>`,
    `<interface type='user'/>`,
    `<domain type='qemu'><name>shop</name><memory>1</memory><os><type>hvm</type></os><devices><interface type='user'><mac address='52:54:00:11:22:33'/></interface></devices></domain>`,
  ],
  invalid: [
    `
<interface type='user'>
  <mac address='52:54:00:11:22:33'/>
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ the guest 'shop' has the MAC address '52:54:00:11:22:33', too
</interface>`,
  ],
});
