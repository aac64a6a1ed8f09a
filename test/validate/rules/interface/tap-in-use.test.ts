import { tapInUse } from '../../../../src/validate/rules/interface/tap-in-use.ts';
import { inShop, session, tap } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(tapInUse, {
  host: session({
    networkDevices: {
      web0: tap(),
      shop0: tap(inShop),
      vpn0: tap({ isOpen: true }),
      many0: tap({ ...inShop, isMultiQueue: true }),
      dim0: { kind: 'tap', isOpen: true },
    },
  }),
  valid: [
    `<interface type='ethernet'><target dev='web0' managed='no'/></interface>`,
    `<interface type='ethernet'><target dev='many0' managed='no'/></interface>`,
    // Whether it is the guest itself is not known.
    `<interface type='ethernet'><target dev='dim0' managed='no'/></interface>`,
    ...['', '<uuid>1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001</uuid>'].map(
      (uuid) => `<domain type='kvm'>
<name>shop</name>${uuid}<memory>1</memory><os><type>hvm</type></os>
<devices><interface type='ethernet'><target dev='shop0' managed='no'/></interface></devices>
</domain>`,
    ),
  ],
  invalid: [
    `
<interface type='ethernet'>
  <target dev='shop0' managed='no'/>
          ^^^^^^^^^^^ the tap 'shop0' is in use: the running guest 'shop' has it
</interface>
<interface type='ethernet'>
  <target dev='vpn0' managed='no'/>
          ^^^^^^^^^^ the tap 'vpn0' is in use by another program
</interface>`,
    `
<domain type='kvm'>
<name>shop</name><uuid>1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0002</uuid><memory>1</memory><os><type>hvm</type></os>
<devices>
<interface type='ethernet'>
  <target dev='shop0' managed='no'/>
          ^^^^^^^^^^^ the tap 'shop0' is in use: the running guest 'shop' has it
</interface>
</devices>
</domain>`,
    {
      alone: true,
      text: `
<interface type='ethernet'>
  <target dev='shop0' managed='no'/>
          ^^^^^^^^^^^ the tap 'shop0' is in use: the running guest 'shop' has it
</interface>`,
    },
  ],
});
