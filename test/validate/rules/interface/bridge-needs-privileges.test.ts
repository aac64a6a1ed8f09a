import type { HostFacts, HostFile } from '../../../../src/validate/facts/host/host-facts.ts';
import { bridgeNeedsPrivileges } from '../../../../src/validate/rules/interface/bridge-needs-privileges.ts';
import { session, system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const paths = ['/usr/libexec/helper', '/usr/lib/helper'];
const bridge = `<interface type='bridge'><source bridge='br0'/></interface>`;

testRule(bridgeNeedsPrivileges, {
  valid: [
    { host: session({}), text: `<interface type='bridge'><source bridge='br0'/></interface>` },
    { host: helped({ kind: 'file', canExecute: true, isPrivileged: true }), text: bridge },
    { host: helped({ kind: 'file', canExecute: true }), text: bridge },
    { host: { ...helped('absent'), connection: system({}).connection }, text: bridge },
    { host: session({ bridgeHelper: { paths } }), text: bridge },
    { host: helped('absent'), text: `<interface type='user'/>` },
  ],
  invalid: [
    {
      host: helped('absent'),
      text: `
<interface type='bridge'>
  <source bridge='br0'/>
          ^^^^^^^^^^^^ a session needs qemu-bridge-helper to put a tap on the bridge 'br0', and there is no /usr/libexec/helper, /usr/lib/helper
</interface>`,
    },
    {
      host: helped({ kind: 'file', canExecute: false, isPrivileged: true }),
      text: `
<interface type='bridge'>
  <source bridge='br0'/>
          ^^^^^^^^^^^^ a session needs qemu-bridge-helper to put a tap on the bridge 'br0', and '/usr/lib/helper' may not be run
</interface>`,
    },
    {
      host: helped({ kind: 'file', canExecute: true, isPrivileged: false }),
      text: `
<interface type='bridge'>
  <source bridge='br0'/>
          ^^^^^^^^^^^^ a session needs qemu-bridge-helper to put a tap on the bridge 'br0', and '/usr/lib/helper' has no privileges: it lacks the set-user-ID bit of root
</interface>`,
    },
  ],
});

/** A session whose helper is at the second place that it may be at. */
function helped(helper: HostFile | 'absent'): HostFacts {
  return session({
    bridgeHelper: { paths },
    files: { '/usr/libexec/helper': 'absent', '/usr/lib/helper': helper },
  });
}
