import { virtualportUnsupported } from '../../../../src/validate/rules/interface/virtualport-unsupported.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(virtualportUnsupported, {
  valid: [
    `<interface type='bridge'><source bridge='br0'/><virtualport type='openvswitch'/></interface>`,
    `<interface type='network'><source network='default'/><virtualport/></interface>`,
  ],
  invalid: [
    `
<!-- refused by the grammar -->
<interface type='ethernet'>
  <virtualport type='openvswitch'/>
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ <virtualport> is possible only on interfaces of type 'network', 'bridge', 'direct' and 'hostdev', not on type='ethernet'
</interface>`,
  ],
});
