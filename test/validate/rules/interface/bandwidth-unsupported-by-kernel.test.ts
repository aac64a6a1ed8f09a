import { bandwidthUnsupportedByKernel } from '../../../../src/validate/rules/interface/bandwidth-unsupported-by-kernel.ts';
import { session, system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(bandwidthUnsupportedByKernel, {
  host: system({
    kernel: {
      options: {
        NET_SCH_HTB: true,
        NET_SCH_SFQ: false,
        NET_CLS_FW: false,
        NET_SCH_INGRESS: true,
        NET_CLS_U32: true,
        NET_ACT_POLICE: true,
      },
    },
  }),
  valid: [
    `<interface type='ethernet'><bandwidth><outbound average='1'/></bandwidth></interface>`,
    `<interface type='user'><bandwidth><inbound average='1'/></bandwidth></interface>`,
    ...[system({}), session({ kernel: { options: { NET_SCH_SFQ: false } } })].map((host) => ({
      host,
      text: `<interface type='ethernet'><bandwidth><inbound average='1'/></bandwidth></interface>`,
    })),
  ],
  invalid: [
    `
<interface type='ethernet'>
  <bandwidth>
    <inbound average='1'/>
    ^^^^^^^^^^^^^^^^^^^^^^ the host's kernel cannot limit traffic as <inbound> asks: it has been made without CONFIG_NET_SCH_SFQ and CONFIG_NET_CLS_FW
    <outbound average='1'/>
  </bandwidth>
</interface>`,
  ],
});
