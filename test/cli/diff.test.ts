import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file into the test's folder and returns its name there. */
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const diff = (...args: string[]) => runDomxml(['diff', ...args], { cwd: folder });

const secret = `<secret ephemeral='no'>\n  <usage type='ceph'>\n    <name>key</name>\n  </usage>\n</secret>\n`;
const a = file('a.xml', secret);
const same = file('same.xml', "<secret private='no'><usage type='ceph'><name>key</name></usage></secret>");
const b = file('b.xml', secret.replace('key', 'lock'));

test('documents that mean the same give status 0', () => {
  expect(diff(a, same)).toEqual({ status: 0, stdout: 'a.xml and same.xml mean the same\n', stderr: '' });
});

test('a difference is shown with its lines', () => {
  expect(diff(a, b)).toEqual({
    status: 1,
    stdout:
      '--- a.xml\n+++ b.xml\n\nusage\n- name: key  (line 3)\n+ name: lock  (line 3)\n\n1 difference: 1 changed\n',
    stderr: '',
  });
});

test('--all also says where they differ without meaning it, and the status stays', () => {
  const { status, stdout } = diff('--all', a, same);
  expect(status).toBe(0);
  expect(stdout).toBe(
    `--- a.xml\n+++ same.xml\n\n.\n- @ephemeral='no'  (line 1)  (taken for granted in the other)\n` +
      `+ @private='no'  (line 1)  (taken for granted in the other)\n\nsame meaning: 2 default\n`,
  );
});

test('one of the documents may be standard input', () => {
  expect(runDomxml(['diff', '-', b], { cwd: folder, input: secret }).status).toBe(1);
  expect(runDomxml(['diff', b, '-'], { cwd: folder, input: secret.replace('key', 'lock') }).status).toBe(0);
});

test('json has the places in both documents', () => {
  const { status, stdout } = diff('--format', 'json', a, b);
  expect(status).toBe(1);
  const start = secret.indexOf('key');
  expect(JSON.parse(stdout)).toEqual({
    kind: 'secret',
    before: 'a.xml',
    after: 'b.xml',
    same: false,
    differences: [
      {
        path: 'usage/name',
        kind: 'changed',
        node: 'text',
        before: { value: 'key', span: { start, end: start + 3 }, line: 3, column: 11 },
        after: { value: 'lock', span: { start, end: start + 4 }, line: 3, column: 11 },
      },
    ],
  });
});

test('--inactive leaves out what only running guests have', () => {
  const guest = (attributes: string, disk: string): string =>
    `<domain type='kvm'${attributes}><name>a</name><devices><disk type='file'><target dev='vda'/>${disk}</disk></devices></domain>`;
  const defined = file('defined.xml', guest('', ''));
  const running = file('running.xml', guest(" id='7'", "<alias name='virtio-disk0'/>"));
  const named = file('named.xml', guest('', "<alias name='ua-disk'/>"));
  expect(diff(defined, running).status).toBe(1);
  expect(diff('--inactive', defined, running).status).toBe(0);
  expect(diff('--inactive', defined, named).stdout).toContain("\n+ <alias name='ua-disk'/>  (line 1)\n");
});

describe('what cannot be compared gives status 2 and a reason', () => {
  const network = file('network.xml', '<network><name>a</name></network>');
  test.each([
    [[a, network], 'domxml: a.xml: is a secret document, network.xml a network document\n'],
    [[a, 'none.xml'], 'domxml: none.xml: no such file\n'],
    [['--kind', 'network', network, a], 'domxml: a.xml: <secret> is no root element of a network document\n'],
    [[a, file('other.xml', '<other/>')], 'domxml: other.xml: unknown document kind <other>; known: '],
    [[a, file('broken.xml', '<secret>')], 'broken.xml:1:'],
    [[a], 'domxml diff: diff takes two documents\n'],
    [[a, b, a], 'domxml diff: diff takes two documents\n'],
    [['-', '-'], 'domxml diff: standard input (-) can be read only once\n'],
    [['--kind', 'guest', a, b], 'domxml diff: --kind is one of domain, '],
  ])('%j', (args, reason) => {
    const { status, stdout, stderr } = diff(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(reason), stderr).toBe(true);
  });
});

test('control characters of documents do not reach the terminal', () => {
  const { stdout } = diff(a, file('control.xml', secret.replace('key', 'k\u0085y')));
  expect(stdout).toContain('k·y');
});
