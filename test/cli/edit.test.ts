import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';

let folder: string;
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'domxml-edit-'));
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

const run = (...args: string[]) => runDomxml(args, { cwd: folder });
const content = (name: string): string => readFileSync(join(folder, name), 'utf8');
function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}
const done = { status: 0, stdout: '', stderr: '' };

const secret = `<!-- é -->\r\n<secret ephemeral="no">\r\n\t<description>a</description>\r\n</secret>`;

test('files are edited in place, silently, and nothing else in them changes', () => {
  file('a.xml', secret);
  expect(run('set', 'a.xml', 'description=b', '@private=yes')).toEqual(done);
  expect(content('a.xml')).toBe(secret.replace('"no"', '"no" private="yes"').replace('>a<', '>b<'));
  expect(run('remove', 'a.xml', '@private')).toEqual(done);
  expect(run('set', 'a.xml', 'description=a')).toEqual(done);
  expect(content('a.xml')).toBe(secret);
  expect(run('add', 'a.xml', '/', `<usage type='ceph'><name>x</name></usage>`)).toEqual(done);
  expect(content('a.xml')).toBe(
    secret.replace(
      '\r\n</secret>',
      `\r\n\t<usage type="ceph">\r\n\t\t<name>x</name>\r\n\t</usage>\r\n</secret>`,
    ),
  );
  expect(readdirSync(folder)).toEqual(['a.xml']);
});

test('- is standard input and output, in whatever encoding', () => {
  const input = Buffer.from(`\ufeff${secret}`, 'utf16le');
  const wanted = Buffer.from(`\ufeff${secret.replace('>a<', '>b<')}`, 'utf16le');
  const { status, stdout, stderr } = runDomxml(['set', '-', 'description=b'], { input });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: wanted.toString('utf8'), stderr: '' });
  expect(runDomxml(['remove', '-', 'description'], { input: secret }).stdout).toBe(
    secret.replace(/>\s*<description>[\s\S]*$/, '/>'),
  );
});

test('what is added may come from standard input', () => {
  file('a.xml', `<network>\n  <name>a</name>\n</network>\n`);
  const input = `<ip address='10.0.0.1'   prefix='8'>\n<dhcp/></ip>`;
  expect(runDomxml(['add', 'a.xml', '/network', '-'], { input, cwd: folder })).toEqual(done);
  expect(content('a.xml')).toBe(
    `<network>\n  <name>a</name>\n  <ip address='10.0.0.1' prefix='8'>\n    <dhcp/>\n  </ip>\n</network>\n`,
  );
});

test('--dry-run shows what would change, and changes nothing', () => {
  file('a.xml', secret.replaceAll('\r', ''));
  expect(run('set', '--dry-run', 'a.xml', 'description=b')).toEqual({
    status: 0,
    stdout: `--- a.xml
+++ a.xml
@@ -1,4 +1,4 @@
 <!-- é -->
 <secret ephemeral="no">
-\t<description>a</description>
+\t<description>b</description>
 </secret>
\\ No newline at end of file
`,
    stderr: '',
  });
  expect(content('a.xml')).toBe(secret.replaceAll('\r', ''));
  expect(run('set', '--dry-run', 'a.xml', 'description=a')).toEqual(done);
});

test('what the grammar refuses now is shown and not written; what it refused before does not matter', () => {
  const wrong = secret.replace('"no"', '"perhaps"');
  file('a.xml', wrong);
  expect(run('set', 'a.xml', 'description=b')).toEqual(done);
  const refused = run('set', 'a.xml', '@private=perhaps');
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain('error grammar/attribute-value');
  expect(refused.stderr.match(/ error /g)).toHaveLength(1);
  expect(refused.stderr.trim().split('\n').at(-1)).toBe(
    'domxml: a.xml: not written, since the grammar refuses the change (see --force)',
  );
  expect(content('a.xml')).toBe(wrong.replace('>a<', '>b<'));
  expect(run('set', '--force', 'a.xml', '@private=perhaps').status).toBe(0);
  expect(content('a.xml')).toContain('private="perhaps"');
});

test('several things are meant only with --all', () => {
  file('a.xml', `<cpu><feature name='a'/><feature name='b'/></cpu>`);
  expect(run('set', 'a.xml', 'feature/@policy=require')).toEqual({
    status: 1,
    stdout: '',
    stderr: `domxml: a.xml: 'feature' matches several: feature[1], feature[2]\n`,
  });
  expect(run('set', '--all', '--kind', 'cpu', 'a.xml', 'feature/@policy=require')).toEqual(done);
  expect(content('a.xml')).toBe(
    `<cpu><feature policy='require' name='a'/><feature policy='require' name='b'/></cpu>`,
  );
  expect(run('remove', '--all', 'a.xml', 'feature')).toEqual(done);
  expect(content('a.xml')).toBe('<cpu/>');
});

test('values that XML cannot express are refused', () => {
  file('a.xml', secret);
  expect(run('set', 'a.xml', 'description=\u0001')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'domxml: a.xml: /description: XML cannot express the character U+0001\n',
  });
});

test('what is added has to be in UTF-8, or in UTF-16 with a byte order mark, and readable', () => {
  file('a.xml', secret);
  const input = Buffer.from('<description>caf\xe9</description>', 'latin1');
  const { status, stdout, stderr } = runDomxml(['add', 'a.xml', '/', '-'], { input, cwd: folder });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^-:1:17 error xml\/invalid-utf8\n/);
  expect(content('a.xml')).toBe(secret);
});

test('documents that cannot be edited are refused, and wrong usage', () => {
  file('a.xml', '<secret><description></secret>');
  file('b.xml', '<other/>');
  const statusOf = (...args: string[]) => run(...args).status;
  expect(statusOf('set', 'a.xml', 'description=b')).toBe(1);
  expect(run('set', 'b.xml', 'name=b').stderr).toContain('unknown document kind <other>');
  expect(statusOf('set', 'b.xml', 'name=b')).toBe(2);
  expect(run('set', '--kind', 'domain', 'b.xml', 'name=b').stderr).toContain(
    '<other> is no root element of a domain',
  );
  expect(statusOf('set', 'none.xml', 'name=b')).toBe(2);
  expect(statusOf('set', 'a.xml')).toBe(2);
  expect(statusOf('set', 'a.xml', 'name')).toBe(2);
  expect(statusOf('remove', 'a.xml')).toBe(2);
  expect(statusOf('add', 'a.xml', 'name')).toBe(2);
  expect(statusOf('add', '-', '/', '-')).toBe(2);
  for (const command of ['set', 'remove', 'add']) {
    expect(run(command, '--help').stdout).toContain(`Usage: domxml ${command} `);
  }
});
