import { isolatedPortUnsupported } from '../../../../src/validate/rules/interface/isolated-port-unsupported.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(isolatedPortUnsupported, {
  valid: [
    `<interface type='bridge'><source bridge='br0'/><port isolated='yes'/></interface>`,
    `<interface type='network'><source network='default'/><port isolated='yes'/></interface>`,
    `<interface type='ethernet'><port isolated='no'/></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <port isolated='yes'/>
        ^^^^^^^^^^^^^^ <port isolated='yes'> is possible only on interfaces of type 'bridge' and 'network' without <virtualport>, not on type='ethernet'
</interface>
<interface type='bridge'>
  <source bridge='br0'/>
  <virtualport type='openvswitch'/>
  <port isolated='yes'/>
        ^^^^^^^^^^^^^^ <port isolated='yes'> is possible only on interfaces of type 'bridge' and 'network' without <virtualport>, not with <virtualport type='openvswitch'>
</interface>`,
  ],
});
