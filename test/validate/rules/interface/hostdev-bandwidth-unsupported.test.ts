import { hostdevBandwidthUnsupported } from '../../../../src/validate/rules/interface/hostdev-bandwidth-unsupported.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(hostdevBandwidthUnsupported, {
  valid: [
    `<interface type='ethernet'><bandwidth><inbound average='1'/></bandwidth></interface>`,
    `<interface type='hostdev'><source><address type='pci' bus='1' slot='2' function='0'/></source><bandwidth/></interface>`,
  ],
  invalid: [
    `
<interface type='hostdev'>
  <source>
    <address type='pci' bus='1' slot='2' function='0'/>
  </source>
  <bandwidth>
  ^^^^^^^^^^^ <bandwidth> is not possible on <interface type='hostdev'>: its traffic does not pass the host
    <outbound average='1'/>
  </bandwidth>
</interface>`,
  ],
});
