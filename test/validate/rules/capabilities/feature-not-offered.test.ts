import { featureNotOffered } from '../../../../src/validate/rules/capabilities/feature-not-offered.ts';
import { offeringHost } from '../../../support/offering-host.ts';
import { testRule } from '../../../support/test-rule.ts';

const guest = (cpu: string) =>
  `<domain type='kvm'><name>guest</name><memory>1</memory><os><type>hvm</type></os>\n${cpu}\n</domain>`;

testRule(featureNotOffered, {
  host: offeringHost,
  valid: [guest('<features><acpi/></features>')],
  invalid: [
    guest(`
<features>
<gic version='2'/>
^^^^^^^^^^^^^^^^^^ such guests cannot have <gic> on that host
</features>
<launchSecurity type='sev'><policy>0x0003</policy></launchSecurity>
                ^^^^^^^^^^ such guests cannot have <launchSecurity type='sev'> on that host`),
  ],
});
