import { cpuNotOffered } from '../../../../src/validate/rules/capabilities/cpu-not-offered.ts';
import { system } from '../../../support/hosts.ts';
import { offeringHost } from '../../../support/offering-host.ts';
import { testRule } from '../../../support/test-rule.ts';

const guest = (cpu: string) =>
  `<domain type='kvm'><name>guest</name><memory>1</memory><os><type>hvm</type></os>\n${cpu}\n</domain>`;

testRule(cpuNotOffered, {
  host: offeringHost,
  valid: [
    guest("<cpu mode='custom'><model>qemu64</model></cpu>"),
    guest("<cpu mode='host-model'/>"),
    // libvirt knows what it is, and takes the nearest.
    guest('<cpu><model>pentiumpro</model></cpu>'),
    {
      text: guest('<cpu><model>qemu46</model></cpu>'),
      host: { ...offeringHost, cpuModels: [] },
    },
    guest("<cpu><topology sockets='1' cores='1' threads='1'/></cpu>"),
    { text: guest("<cpu mode='host-passthrough'/>"), host: system({}) },
  ],
  invalid: [
    guest(`
<cpu mode='host-passthrough'/>
     ^^^^^^^^^^^^^^^^^^^^^^^ such guests cannot have a CPU by mode='host-passthrough' on that host`),
    guest(`
<cpu>
<model>qemu46</model>
^^^^^^^ the emulator knows no CPU model 'qemu46'; the nearest is 'qemu64'
</cpu>`),
    guest(`
<cpu>
<model fallback='forbid'>pentiumpro</model>
^^^^^^^^^^^^^^^^^^^^^^^^^ the emulator knows no CPU model 'pentiumpro'
</cpu>`),
  ],
});
