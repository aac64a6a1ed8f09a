import { valueNotOffered } from '../../../../src/validate/rules/capabilities/value-not-offered.ts';
import { system } from '../../../support/hosts.ts';
import { offeringHost } from '../../../support/offering-host.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(valueNotOffered, {
  host: offeringHost,
  valid: [
    `<graphics type='vnc'/><video><model type='vga'/></video><rng model='virtio'><backend model='random'/></rng>`,
    `<video><driver name='vhostuser'/><model type='qxl'/></video>`,
    // The list is empty, so that nothing is known.
    `<tpm model='tpm-crb'><backend type='passthrough'/></tpm>`,
    { text: `<graphics type='spice'/>`, host: system({}) },
  ],
  invalid: [
    `
<graphics type='spice'/>
          ^^^^^^^^^^^^ the emulator knows no 'spice' for <graphics>, but 'vnc'
<video>
  <model type='qxl'/>
         ^^^^^^^^^^ the emulator knows no 'qxl' for <video>, but 'vga', 'virtio'
</video>
<rng model='virtio-transitional'>
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ the emulator knows no 'virtio-transitional' for <rng>, but 'virtio'
  <backend model='builtin'/>
           ^^^^^^^^^^^^^^^ the emulator knows no 'builtin' for <rng>, but 'random'
</rng>
<tpm>
  <backend type='emulator'/>
           ^^^^^^^^^^^^^^^ the emulator knows no 'emulator' for <tpm>, but 'passthrough'
</tpm>
<filesystem type='mount'>
  <driver type='virtiofs'/>
          ^^^^^^^^^^^^^^^ the emulator knows no 'virtiofs' for <filesystem>, but 'path'
  <source dir='/srv'/>
  <target dir='srv'/>
</filesystem>
<hostdev mode='capabilities' type='misc'>
         ^^^^^^^^^^^^^^^^^^^ the emulator knows no 'capabilities' for <hostdev>, but 'subsystem'
  <source><char>/dev/null</char></source>
</hostdev>`,
  ],
});
