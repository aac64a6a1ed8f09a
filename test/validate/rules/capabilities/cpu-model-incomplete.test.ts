import { cpuModelIncomplete } from '../../../../src/validate/rules/capabilities/cpu-model-incomplete.ts';
import { offeringHost } from '../../../support/offering-host.ts';
import { testRule } from '../../../support/test-rule.ts';

const guest = (cpu: string) =>
  `<domain type='kvm'><name>guest</name><memory>1</memory><os><type>hvm</type></os>\n${cpu}\n</domain>`;

testRule(cpuModelIncomplete, {
  host: offeringHost,
  valid: [
    guest("<cpu mode='custom'><model>qemu64</model></cpu>"),
    guest("<cpu mode='custom'><model>Unknown</model></cpu>"),
    guest("<cpu mode='host-model'/>"),
  ],
  invalid: [
    guest(`
<cpu>
<model>Icelake-Server</model>
^^^^^^^ the host has not all of the CPU model 'Icelake-Server': the guest lacks some of its features, or does not start
</cpu>`),
  ],
});
