import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageBlocks } from '../support/pages.ts';
import { runDomxml } from '../support/run-domxml.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-complete-'));
afterAll(() => rmSync(folder, { recursive: true }));

const complete = (...args: string[]) => runDomxml(['complete', ...args], { cwd: folder });

/** Completes at the `|` of a text. */
function completeAt(marked: string, ...args: string[]) {
  const [before = '', behind = ''] = marked.split('|');
  writeFileSync(join(folder, 'a.xml'), before + behind);
  const lines = before.split('\n');
  return complete(...args, `a.xml:${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
}

test('the page says what the command says', () => {
  const [guest = ''] = pageBlocks('docs/complete.md', 'xml');
  const [, command = ''] = pageBlocks('docs/complete.md', 'sh');
  const [said = ''] = pageBlocks('docs/complete.md', 'text');
  writeFileSync(join(folder, 'guest.xml'), guest);
  const [, place = ''] = /^domxml complete (\S+)$/.exec(command.trim()) ?? [];
  expect(complete(place)).toEqual({ status: 0, stderr: '', stdout: said });
});

test('what is required is marked and comes first', () => {
  const { stdout, status } = completeAt("<domain type='kvm'>|</domain>");
  expect(status).toBe(0);
  expect(stdout.split('\n')[0]).toMatch(/^! <name> +Short name/);
});

test('JSON has the span, the snippet and what the reference says', () => {
  const { span, items } = JSON.parse(completeAt("<domain type='k|", '--format', 'json').stdout);
  expect(span).toEqual({ start: 14, end: 15 });
  expect(items).toContainEqual(
    expect.objectContaining({ kind: 'value', label: 'kvm', insertText: 'kvm', since: expect.any(String) }),
  );
});

test('a release and a driver limit what is offered', () => {
  const text = "<domain type='kvm'>\n  <devices>\n    |\n  </devices>\n</domain>";
  expect(completeAt(text, '--libvirt', '6.6.0').stdout).not.toContain('<audio>');
  expect(completeAt(text, '--libvirt', '6.7.0').stdout).toContain('<audio>');
  const { stdout } = completeAt("<domain type='kvm'>|</domain>", '--driver', 'qemu');
  expect(stdout).toContain('<qemu:commandline>');
  expect(stdout).not.toContain('<xen:commandline>');
});

test('what conflicts is offered on demand', () => {
  const text = `<domain type='kvm'><devices><disk type='|'><source file='/a'/></disk></devices></domain>`;
  expect(completeAt(text).stdout).toMatch(/^ {2}file .*\n$/);
  expect(completeAt(text, '--conflicting').stdout).toMatch(/^~ block /m);
});

test('an empty document begins with the root element of any kind', () => {
  const { stdout } = completeAt('<|');
  for (const root of ['domain', 'network', 'pool', 'disk', 'secret']) expect(stdout).toContain(`<${root}>`);
});

test('where nothing may be written the status is 1, and 2 where there is no such place', () => {
  expect(completeAt('<domain><!-- | --></domain>')).toEqual({ status: 1, stdout: '', stderr: '' });
  const beyond = complete('a.xml:99:1');
  expect(beyond).toMatchObject({ status: 2, stdout: '' });
  expect(beyond.stderr).toContain('a.xml has no place 99:1');
  expect(complete('a.xml').stderr).toContain('name one place as FILE:LINE:COLUMN');
  const unknown = complete('--driver', 'qemuu', 'a.xml:1:1');
  expect(unknown).toMatchObject({ status: 2, stdout: '' });
  expect(unknown.stderr).toContain("'qemuu'");
  expect(complete('none.xml:1:1')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'domxml: none.xml: no such file\n',
  });
  expect(complete('--libvirt', '1', 'a.xml:1:1').stderr).toContain('--libvirt takes a release from');
});
