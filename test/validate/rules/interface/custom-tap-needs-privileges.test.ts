import { customTapNeedsPrivileges } from '../../../../src/validate/rules/interface/custom-tap-needs-privileges.ts';
import { session, system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(customTapNeedsPrivileges, {
  host: session({}),
  valid: [
    `<interface type='ethernet'><backend vhost='/dev/vhost-net'/></interface>`,
    `<interface type='user'><backend tap='/dev/net/tun'/></interface>`,
    { host: system({}), text: `<interface type='ethernet'><backend tap='/dev/net/tun'/></interface>` },
  ],
  invalid: [
    `
<interface type='bridge'>
  <source bridge='br0'/>
  <backend tap='/dev/net/tun'/>
           ^^^^^^^^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and refuses <backend tap=…>; leave it out, and taps come from '/dev/net/tun'
</interface>`,
    `
<interface type='ethernet'>
  <backend vhost='/dev/vhost-net' tap='/dev/tun1'/>
                                  ^^^^^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and refuses <backend tap=…>; leave it out, and taps come from '/dev/net/tun'
</interface>`,
  ],
});
