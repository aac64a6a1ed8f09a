import { expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';

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
