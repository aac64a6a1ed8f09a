import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';
import { projectFolder } from '../support/source-files.ts';

const explain = (...args: string[]) => runDomxml(['explain', ...args]);

test('an attribute is explained with its value, default, release, drivers and an example', () => {
  expect(explain('domain/devices/interface/target/@managed')).toEqual({
    status: 0,
    stderr: '',
    stdout: `domain/devices/interface/target/@managed  attribute, optional

  Whether libvirt creates, sets up and removes the device. With no, it must exist before the start and stays as it is. Type ethernet.

  value    yes or no
  default  yes
  since    libvirt 5.8.0
  drivers  qemu

  example
    <interface type='ethernet'>
      <target dev='mytap0' managed='no'/>
    </interface>
`,
  });
});

test('an enumeration is explained value by value, each with its own conditions', () => {
  const { stdout } = explain('domain/devices/interface/source/@mode');
  expect(stdout).toContain(`  With interface type vhostuser: Which side opens the socket.\n`);
  expect(stdout).toMatch(
    /\n {4}server {7}The hypervisor listens\. \(only with interface type vhostuser, since 1\.2\.7\)\n/,
  );
  expect(stdout).toContain(
    `\n  default  client (with interface type vhostuser)\n  default  vepa (with interface type direct)\n`,
  );
});

test('an element is explained with what may stand in it', () => {
  const { status, stdout } = explain('secret/usage');
  expect(status).toBe(0);
  expect(stdout).toBe(`secret/usage  element, optional

  What the secret is for; no two secrets may be for the same thing.

  since    libvirt 0.7.5

  attributes
    type  Kind of use. (required)

  children
    name    Name under which an auth element finds the secret by \`usage\`. Or: Name of the secret among those for TLS. Or: Name of the secret among those for TPMs. (required, only with type ceph, tls or vtpm, since 0.9.7)
    target  Name under which an auth element finds the secret by \`usage\`. (required, only with type iscsi, since 1.0.4)
    volume  Path of the volume; the secret is deleted with it. (required, only with type volume)

  example
    <usage type='ceph'>
      <name>client.libvirt secret</name>
    </usage>
`);
});

test('a value is explained by itself', () => {
  const { status, stdout } = explain('domain/devices/interface/target/@managed=no');
  expect(status).toBe(0);
  expect(stdout).toContain('domain/devices/interface/target/@managed=no  value');
  expect(stdout).toContain(`managed='no'`);
});

test('a path of a diagnostic, a device alone and the end of a path are understood', () => {
  const { stdout } = explain('domain/devices/interface/target/@managed');
  for (const path of [
    '/domain/devices/interface[2]/target/@managed',
    'interface/target/managed',
    'target/@managed',
  ]) {
    expect(explain(path), path).toEqual({ status: 0, stdout, stderr: '' });
  }
  expect(explain('qemu:arg/@value').stdout).toMatch(
    /^domain\/qemu:commandline\/qemu:arg\/@value {2}attribute/,
  );
});

test('of a name with several meanings the paths are listed', () => {
  const { status, stdout, stderr } = explain('managed');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^domxml: several paths end in 'managed':\n {2}domain\//);
  expect(stderr).toContain('\n  domain/devices/interface/target/@managed\n');
  expect(stderr).toContain('\n  network/forward/@managed\n');
});

test.each([
  [
    'domain/devices/interfac/target',
    `domain/devices has no 'interfac'\ndid you mean domain/devices/interface/target?`,
  ],
  [
    'domain/os/@firmware=eif',
    `domain/os/@firmware has no value 'eif'\ndid you mean domain/os/@firmware=efi?`,
  ],
  ['secret/@qqqqqq', `secret has no '@qqqqqq'\ntry: domxml explain secret`],
  ['qqqqqqqqq', `nothing is called 'qqqqqqqqq'`],
])('a path that leads nowhere says how far it is known: %s', (path, words) => {
  expect(explain(path)).toEqual({ status: 1, stdout: '', stderr: `domxml: ${words}\n` });
});

test('programs get the same as JSON', () => {
  const { status, stdout } = explain('--format', 'json', 'secret/@private');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    path: 'secret/@private',
    kind: 'attribute',
    since: '0.7.5',
    defaults: [{ text: 'no', conditions: [] }],
    value: { literals: [{ name: 'yes' }, { name: 'no' }], others: [], isList: false },
    example: expect.stringContaining(`private='yes'`),
  });
  const several = explain('--format', 'json', 'managed');
  expect(several.status).toBe(1);
  expect(JSON.parse(several.stdout).matches).toContain('domain/devices/interface/target/@managed');
});

test('the code of a finding is explained with a wrong and a right example', () => {
  expect(explain('interface/managed-ignored')).toEqual({
    status: 0,
    stderr: '',
    stdout: `interface/managed-ignored  warning, found by a rule beyond the format

  \`managed='yes'\` on an interface that is not of type 'ethernet' says nothing.

  libvirt accepts and stores it, and no driver reads it.

  It does no harm, but says something that is not so: devices of this type are made by libvirt in any case.

  wrong
    <domain type='kvm'>
      <name>web</name>
      <memory unit='GiB'>2</memory>
      <os>
        <type>hvm</type>
      </os>
      <devices>
        <interface type='network'>
          <source network='default'/>
          <target dev='web0' managed='yes'/>
        </interface>
      </devices>
    </domain>

  libvirt takes it when it is defined.

  domxml validate domain.xml
    domain.xml:10:26 warning interface/managed-ignored
       10 |       <target dev='web0' managed='yes'/>
          |                          ^^^^^^^^^^^^^ managed has a meaning only on <interface type='ethernet'>; libvirt ignores it on type='network'
          = fix: remove managed

  fix
    remove managed; \`domxml validate --fix\` does that
    --- domain.xml
    +++ domain.xml
    @@ -7,7 +7,7 @@
       <devices>
         <interface type='network'>
           <source network='default'/>
    -      <target dev='web0' managed='yes'/>
    +      <target dev='web0'/>
         </interface>
       </devices>
     </domain>

  right
    <domain type='kvm'>
      <name>web</name>
      <memory unit='GiB'>2</memory>
      <os>
        <type>hvm</type>
      </os>
      <devices>
        <interface type='network'>
          <source network='default'/>
          <target dev='web0'/>
        </interface>
      </devices>
    </domain>

  suppress it
    <!-- domxml-disable-next-line interface/managed-ignored: why -->

  about interface/*
    What libvirt, a hypervisor or the kernel demands beyond the format: values that do not go together, names that cannot be, and what the host has to have. libvirt's own schema validation does not see it.
    Laid down in: src/qemu/qemu_interface.c qemuInterfaceEthernetConnect. libvirt takes the document, and nothing fails.

  see also
    interface/unmanaged-needs-ethernet
`,
  });
});

test('a code as Markdown is its page, with links from the folder of the package; as JSON it is data', () => {
  const { stdout } = explain('--format', 'markdown', 'xml/bare-ampersand');
  const page = readFileSync(join(projectFolder, 'docs/diagnostics/xml/bare-ampersand.md'), 'utf8');
  expect(stdout).toBe(page.replace(/\]\((?=[\w-]+\.md)/g, '](docs/diagnostics/xml/'));
  const json = JSON.parse(explain('--format', 'json', 'xml/bare-ampersand').stdout);
  expect(json).toMatchObject({ code: 'xml/bare-ampersand', severity: 'error', example: { language: 'xml' } });
  expect(explain('--format', 'markdown', 'domain/name')).toMatchObject({ status: 2, stdout: '' });
});

test('every code is told from a path, and every path from a code', () => {
  expect(explain('driver/not-for-driver').stdout).toMatch(/^driver\/not-for-driver {2}warning/);
  expect(explain('interface/target').stdout).toMatch(/^domain\/devices\/interface\/target {2}element/);
});

test('a code that is misspelt is guessed', () => {
  expect(explain('grammar/missing-elment')).toEqual({
    status: 1,
    stdout: '',
    stderr: `domxml: nothing is called 'grammar/missing-elment'\ndid you mean the code grammar/missing-element?\n`,
  });
  const { stderr } = explain('interface/manged-ignored');
  expect(stderr).toContain('did you mean the code interface/managed-ignored?');
  expect(JSON.parse(explain('--format', 'json', 'xml/no-rot').stdout).nearestCode).toBe('xml/no-root');
});

test('of what is asked no more is repeated than can be read', () => {
  for (const text of [
    'a'.repeat(10_000),
    `domain/${'b'.repeat(10_000)}`,
    `domain/os/@firmware=${'c'.repeat(10_000)}`,
  ]) {
    const { status, stderr } = explain(text);
    expect(status).toBe(1);
    expect(stderr.length).toBeLessThan(300);
  }
});

test('a wrong command line gives status 2 and the usage', () => {
  for (const args of [[], ['a', 'b'], ['--format', 'xml', 'a'], ['/']]) {
    const { status, stderr } = explain(...args);
    expect(status, args.join(' ')).toBe(2);
    expect(stderr).toContain('Usage: domxml explain');
  }
  expect(explain('--help')).toMatchObject({ status: 0, stderr: '' });
});

test('the path of a finding may be asked for as it is', () => {
  const { stdout } = explain('domain/name');
  expect(explain('/domain/name/text()')).toEqual({ status: 0, stderr: '', stdout });
  expect(explain('/domain/devices/disk[2]/@type').stdout).toBe(explain('domain/devices/disk/@type').stdout);
});
