import { guestAddressUnsupported } from '../../../../src/validate/rules/interface/guest-address-unsupported.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(guestAddressUnsupported, {
  driver: 'qemu',
  valid: [
    `<interface type='user'><ip address='10.0.2.15' prefix='24'/></interface>`,
    `<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/><ip address='10.0.2.15' prefix='24'/></interface>`,
    `<interface type='ethernet'><source><ip address='10.0.2.15' prefix='24'/></source></interface>`,
  ],
  invalid: [
    `
<interface type='ethernet'>
  <ip address='10.0.2.15' prefix='24'/>
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ QEMU cannot give the guest what <ip> says on <interface type='ethernet'>; for the host's end it stands in <source>
</interface>
<interface type='user'>
  <route address='10.1.0.0' prefix='24' gateway='10.0.2.2'/>
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ QEMU cannot give the guest what <route> says on <interface type='user'>; for the host's end it stands in <source>
</interface>`,
  ],
});
