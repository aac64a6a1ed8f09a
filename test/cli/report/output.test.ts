import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runDomxml } from '../../support/run-domxml.ts';
import { projectFolder } from '../../support/source-files.ts';

const secret = `<secret ephemeral='no' private='yes'>\n  <usage type='ceph'>\n    <name>key</name>\n  </usage>\n</secret>\n`;
const wrong = secret.replace("private='yes'", "private='maybe'");

let folder: string;
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'domxml-output-'));
  folders.push(folder);
  file('right.xml', secret);
  file('wrong.xml', wrong);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

const validate = (...args: string[]) => runDomxml(['validate', ...args], { cwd: folder });
const content = (name: string): string => readFileSync(join(folder, name), 'utf8');
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

test('--output takes the report, and standard output what it comes to', () => {
  const { status, stdout, stderr } = validate(
    '--format',
    'sarif',
    '-o',
    'report.sarif',
    'right.xml',
    'wrong.xml',
  );
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^1 error.*\n2 documents, 1 correct, 1 with errors\n$/);
  expect(JSON.parse(content('report.sarif')).runs[0].results).toHaveLength(1);
  expect(readdirSync(folder).sort()).toEqual(['report.sarif', 'right.xml', 'wrong.xml']);
});

test('--output takes every format as it would be printed', () => {
  for (const format of ['pretty', 'json', 'jsonl', 'github', 'gnu', 'junit', 'sarif']) {
    const { stdout } = validate('--format', format, 'right.xml', 'wrong.xml');
    expect(validate('--format', format, '-q', '--output', 'report', 'right.xml', 'wrong.xml').stdout).toBe(
      '',
    );
    expect(content('report')).toBe(stdout);
  }
});

test('a report that is there is replaced as a whole: its mode stays, and a link to it', () => {
  file('report', 'old');
  chmodSync(join(folder, 'report'), 0o640);
  symlinkSync('report', join(folder, 'link'));
  expect(validate('--format', 'jsonl', '-o', 'link', 'right.xml').status).toBe(0);
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  expect(JSON.parse(content('report'))).toMatchObject({ file: 'right.xml', ok: true });
  expect(statSync(join(folder, 'report')).mode & 0o777).toBe(0o640);
});

test('a report that cannot be written gives status 2, before anything is validated', () => {
  mkdirSync(join(folder, 'taken'));
  chmodSync(join(folder, file('fixed', 'old')), 0o444);
  for (const [path, reason] of [
    ['none/report', 'no such folder'],
    ['taken', 'is a directory'],
    ['fixed', 'is read-only|permission denied'],
  ] as const) {
    const { status, stdout, stderr } = validate('-o', path, 'wrong.xml');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^domxml: cannot write ${path}: (?:${reason})\\n$`));
  }
  if (!existsSync('/dev/full')) return;
  const { status, stderr } = validate('-o', '/dev/full', 'wrong.xml');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^domxml: cannot write \/dev\/full: ENOSPC/);
});

test('what is no regular file is written to directly, - is standard output', () => {
  const printed = validate('--format', 'gnu', 'wrong.xml').stdout;
  expect(validate('--format', 'gnu', '-o', '-', 'wrong.xml').stdout).toBe(printed);
  if (!existsSync('/dev/stderr')) return;
  const bash = `'${process.execPath}' '${join(projectFolder, 'dist/cli.cjs')}' validate -q --format gnu -o /dev/stderr wrong.xml 2>&1 | cat`;
  expect(spawnSync('bash', ['-c', bash], { cwd: folder, encoding: 'utf8' }).stdout).toBe(printed);
});

test('a report never takes the place of a document', () => {
  symlinkSync('wrong.xml', join(folder, 'link'));
  for (const path of ['wrong.xml', './wrong.xml', 'link']) {
    const { status, stderr } = validate('-o', path, '*.xml');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^domxml validate: --output names one of the documents\n/);
  }
  expect(content('wrong.xml')).toBe(wrong);
});

test('--ignore-unknown passes over what is no libvirt document', () => {
  file('page.xml', '<html/>');
  file('netconf.xml', "<interface xmlns='urn:ietf:params:xml:ns:yang:ietf-interfaces'/>");
  const names = ['page.xml', 'netconf.xml', 'right.xml'];
  expect(validate(...names).status).toBe(2);
  expect(validate('--ignore-unknown', ...names)).toEqual({
    status: 0,
    stderr: '',
    stdout:
      'page.xml: passed over: unknown document kind <html>\n' +
      'netconf.xml: passed over: <interface> is in a namespace\n' +
      '3 documents, 1 correct, 2 passed over\n',
  });
  const { stdout } = validate('--ignore-unknown', '--format', 'jsonl', 'page.xml');
  expect(JSON.parse(stdout)).toEqual({
    file: 'page.xml',
    kind: null,
    ok: true,
    skipped: 'unknown document kind <html>',
    diagnostics: [],
  });
  expect(validate('--ignore-unknown', '-q', 'wrong.xml').status).toBe(1);
  expect(validate('--ignore-unknown', '-q', 'none.xml').status).toBe(2);
  expect(validate('--ignore-unknown', '-q', '--kind', 'secret', 'page.xml').status).toBe(1);
  expect(validate('--ignore-unknown', '-q', file('broken.xml', '<!--')).status).toBe(1);
});

test('an unknown format is answered with those that there are', () => {
  const { status, stderr } = validate('--format', 'checkstyle', 'right.xml');
  expect(status).toBe(2);
  expect(stderr).toContain(
    "--format is one of pretty, json, jsonl, sarif, github, gnu, junit, not 'checkstyle'\n",
  );
});

test('colours are for terminals, or where FORCE_COLOR asks for them and NO_COLOR does not forbid', () => {
  const isColoured = (variables: Readonly<Record<string, string>>, ...args: string[]) => {
    const { FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env;
    const cli = join(projectFolder, 'dist/cli.cjs');
    const { stdout } = spawnSync(process.execPath, [cli, 'validate', 'wrong.xml', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, ...variables },
    });
    return stdout.includes('\u001b[');
  };
  expect(isColoured({})).toBe(false);
  expect(isColoured({ FORCE_COLOR: '1' })).toBe(true);
  expect(isColoured({ FORCE_COLOR: '0' })).toBe(false);
  expect(isColoured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  expect(isColoured({ FORCE_COLOR: '1' }, '--format', 'gnu')).toBe(false);
});
