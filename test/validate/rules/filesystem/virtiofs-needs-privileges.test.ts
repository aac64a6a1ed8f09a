import { virtiofsNeedsPrivileges } from '../../../../src/validate/rules/filesystem/virtiofs-needs-privileges.ts';
import { session, system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const virtiofs = `<filesystem type='mount'><driver type='virtiofs'/><source dir='/srv'/><target dir='srv'/></filesystem>`;

testRule(virtiofsNeedsPrivileges, {
  host: session({}),
  valid: [
    `<filesystem type='mount'><source dir='/srv'/><target dir='srv'/></filesystem>`,
    `<filesystem type='mount'><driver type='virtiofs'/><source socket='/srv.sock'/><target dir='srv'/></filesystem>`,
    { text: virtiofs, host: session({}, { libvirt: '10.0.0' }) },
    { text: virtiofs, host: system({}) },
  ],
  invalid: [
    `
<filesystem type='mount'>
  <driver type='virtiofs'/>
          ^^^^^^^^^^^^^^^ libvirt at 'qemu:///session' acts without privileges and has no virtiofs before release 10.0.0; <source socket=…> names a server that runs already
  <source dir='/srv'/>
  <target dir='srv'/>
</filesystem>`,
  ],
});
