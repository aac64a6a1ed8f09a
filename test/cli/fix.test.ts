import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';

let folder: string;
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'domxml-fix-'));
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

const domain = (target: string, name = 'guest') => `<domain type='qemu'>
  <name>${name}</name>
  <memory>1024</memory>
  <os><type>hvm</type></os>
  <devices>
    <interface type='bridge'>
      <source bridge='br0'/>
      ${target}
    </interface>
  </devices>
</domain>
`;
const given = domain(`<target dev='eth7' managed='yes'/> <!-- é -->`);
const mended = domain(`<target dev='eth7'/> <!-- é -->`);

const validate = (...args: string[]) => runDomxml(['validate', ...args], { cwd: folder });
const content = (name: string): string => readFileSync(join(folder, name), 'utf8');
function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

const said = 'a.xml:8:26 fixed interface/managed-ignored: remove managed\n';

test('--fix mends documents in place, says how, and reports what is left', () => {
  file('a.xml', given);
  file('b.xml', mended);
  expect(validate('--fix', 'a.xml', 'b.xml')).toEqual({
    status: 0,
    stdout: '2 documents, 2 correct\n',
    stderr: said,
  });
  expect([content('a.xml'), content('b.xml')]).toEqual([mended, mended]);

  file('a.xml', domain(`<target dev='eth7' managed='yes'/>`, 'two</name><name>names'));
  const { status, stdout, stderr } = validate('--fix', '--format', 'gnu', 'a.xml');
  expect(status).toBe(1);
  expect(stdout).toContain('a.xml:2:');
  expect(stdout).not.toContain('managed');
  expect(stderr).toBe(said);
  expect(content('a.xml')).toBe(domain(`<target dev='eth7'/>`, 'two</name><name>names'));
});

test('--dry-run shows what would change, and changes nothing', () => {
  file('a.xml', given);
  expect(validate('--fix', '--dry-run', 'a.xml')).toEqual({
    status: 0,
    stdout: `--- a.xml
+++ a.xml
@@ -5,7 +5,7 @@
   <devices>
     <interface type='bridge'>
       <source bridge='br0'/>
-      <target dev='eth7' managed='yes'/> <!-- é -->
+      <target dev='eth7'/> <!-- é -->
     </interface>
   </devices>
 </domain>
`,
    stderr: '1 document, 1 correct\n',
  });
  expect(content('a.xml')).toBe(given);
  expect(validate('--fix', '--dry-run', '-q', file('b.xml', mended))).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(validate('--dry-run', 'a.xml')).toMatchObject({ status: 2, stdout: '' });
});

test('- is standard input, mended to standard output', () => {
  const run = (input: string, ...args: string[]) => runDomxml(['validate', '--fix', ...args, '-'], { input });
  expect(run(given)).toEqual({
    status: 0,
    stdout: mended,
    stderr: `${said.replace('a.xml', '-')}1 document, 1 correct\n`,
  });
  expect(run(given, '-q')).toEqual({ status: 0, stdout: mended, stderr: '' });
  expect(run(mended)).toEqual({ status: 0, stdout: mended, stderr: '1 document, 1 correct\n' });
  const broken = run('<domain><name></domain>', '--format', 'gnu');
  expect(broken).toMatchObject({ status: 1, stdout: '<domain><name></domain>' });
  expect(broken.stderr).toContain('xml/unclosed-element');
  expect(run('<unknown/>')).toMatchObject({ status: 2, stdout: '' });
  expect(run('<unknown/>', '--ignore-unknown')).toMatchObject({ status: 0, stdout: '<unknown/>' });
  expect(validate('--fix', '-', 'a.xml')).toMatchObject({ status: 2, stdout: '' });
});

test('the encoding, the byte order mark and the mode stay', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  file('a.xml', utf16(given));
  file('b.xml', `\ufeff${given}`);
  chmodSync(join(folder, 'b.xml'), 0o640);
  expect(validate('--fix', '-q', 'a.xml', 'b.xml').status).toBe(0);
  expect(readFileSync(join(folder, 'a.xml'))).toEqual(utf16(mended));
  expect(content('b.xml')).toBe(`\ufeff${mended}`);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'b.xml')).mode & 0o7777).toBe(0o640);
});

test('a document in an encoding that is not read stays as it is', () => {
  const latin1 = Buffer.from(`<?xml version='1.0' encoding='ISO-8859-1'?>${given}`, 'latin1');
  file('a.xml', latin1);
  expect(validate('--fix', '-q', 'a.xml').status).toBe(1);
  expect(readFileSync(join(folder, 'a.xml'))).toEqual(latin1);
});

test('a file that cannot be written is said, and stays', () => {
  file('a.xml', given);
  chmodSync(join(folder, 'a.xml'), 0o444);
  const { status, stderr } = validate('--fix', '-q', 'a.xml');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^domxml: a\.xml: (is read-only|permission denied)\n$/);
  expect(content('a.xml')).toBe(given);
});
