import { tooManyVcpus } from '../../../../src/validate/rules/capabilities/too-many-vcpus.ts';
import { offeringHost } from '../../../support/offering-host.ts';
import { testRule } from '../../../support/test-rule.ts';

const guest = (vcpu: string) =>
  `<domain type='qemu'><name>guest</name><memory>1</memory>\n${vcpu}\n<os><type>hvm</type></os></domain>`;

testRule(tooManyVcpus, {
  host: offeringHost,
  valid: [guest('<vcpu>288</vcpu>'), guest('')],
  invalid: [
    guest(`
<vcpu>289</vcpu>
^^^^^^ the machine 'pc-q35-7.2' can have 288 virtual CPUs at most, not 289`),
  ],
});
