import { unmanagedNeedsEthernet } from '../../../../src/validate/rules/interface/unmanaged-needs-ethernet.ts';
import { testRule } from '../../../support/test-rule.ts';

/** A source that the grammar demands for a type. */
const sourceFor: Readonly<Record<string, string>> = {
  network: `<source network='default'/>`,
  direct: `<source dev='eth0'/>`,
  hostdev: `<source><address type='pci' domain='0' bus='0' slot='1' function='0'/></source>`,
  vhostuser: `<source type='unix' path='/tmp/vhost0.sock' mode='client'/>`,
  internal: `<source name='intnet'/>`,
  vdpa: `<source dev='/dev/vhost-vdpa-0'/>`,
  mcast: `<source address='230.0.0.1' port='5558'/>`,
  udp: `<source address='127.0.0.1' port='5558'><local address='127.0.0.1' port='5559'/></source>`,
  server: `<source address='192.168.0.1' port='5558'/>`,
  client: `<source address='192.168.0.1' port='5558'/>`,
};

testRule(unmanagedNeedsEthernet, {
  valid: [
    `<interface type='ethernet'><target dev='mytap0' managed='no'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><target dev='tap0' managed='yes'/></interface>`,
    `<interface type='bridge'><source bridge='br0'/><target dev='tap0'/></interface>`,
    `<interface type='user'/>`,
  ],
  invalid: [
    `
<interface type='bridge'>
  <source bridge='br0'/>
  <target dev='mytap0' managed='no'/>
                       ^^^^^^^^^^^^ managed='no' is possible only on <interface type='ethernet'>, not on type='bridge': only there can the device exist beforehand
</interface>`,
    ...[
      'network',
      'direct',
      'user',
      'hostdev',
      'vhostuser',
      'internal',
      'vdpa',
      'mcast',
      'udp',
      'server',
      'client',
    ].map(
      (type) => `
<interface type='${type}'>
  ${sourceFor[type] ?? ''}<target dev='mytap0' managed='no'/>
  ${' '.repeat((sourceFor[type] ?? '').length)}                     ^^^^^^^^^^^^ managed='no' is possible only on <interface type='ethernet'>, not on type='${type}': only there can the device exist beforehand
</interface>`,
    ),
  ],
});
