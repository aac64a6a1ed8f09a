import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { kindNames } from '../../src/validate/document-kinds.ts';
import { runDomxml } from '../support/run-domxml.ts';
import { projectFolder } from '../support/source-files.ts';
import { isThorough } from '../support/thorough.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file into the test's folder and returns its name there. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const validate = (...args: string[]) => runDomxml(['validate', ...args], { cwd: folder });
const records = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const secret = `<secret ephemeral='no' private='yes'>\n  <usage type='ceph'>\n    <name>key</name>\n  </usage>\n</secret>\n`;
const wrong = secret.replace("private='yes'", "private='maybe'");

test('the examples are correct but for the one that is wrong on purpose', () => {
  const { status, stdout } = runDomxml(['validate', '--format', 'jsonl', 'examples/*.xml']);
  expect(status).toBe(1);
  const outcome = Object.fromEntries(records(stdout).map(({ file, ok }) => [file, ok]));
  expect(Object.keys(outcome).length).toBeGreaterThan(6);
  expect(Object.keys(outcome).filter((file) => !outcome[file])).toEqual(['examples/wrong-on-purpose.xml']);
});

test('a correct document gives status 0 and one line', () => {
  expect(validate(file('right.xml', secret))).toEqual({
    status: 0,
    stdout: '1 document, 1 correct\n',
    stderr: '',
  });
});

test('a finding is shown with its source line and carets', () => {
  const { status, stdout } = validate(file('wrong.xml', wrong));
  expect(status).toBe(1);
  expect(stdout).toContain(
    `wrong.xml:1:33 error grammar/attribute-value\n    1 | <secret ephemeral='no' private='maybe'>\n`,
  );
  expect(stdout).toMatch(/\n {6}\| {33}\^{5} .*maybe/);
  expect(stdout).toMatch(/\n1 document, 0 correct, 1 with errors\n$/);
});

test('jsonl has one object a document with everything about a finding', () => {
  const { status, stdout } = validate(
    '--format',
    'jsonl',
    file('wrong.xml', wrong),
    file('right.xml', secret),
  );
  expect(status).toBe(1);
  const [first, second] = records(stdout);
  expect(second).toEqual({ file: 'right.xml', kind: 'secret', ok: true, diagnostics: [] });
  expect(first).toMatchObject({ file: 'wrong.xml', kind: 'secret', ok: false });
  const [finding] = first.diagnostics;
  expect(finding).toMatchObject({
    code: 'grammar/attribute-value',
    severity: 'error',
    stage: 'grammar',
    path: '/secret/@private',
    span: { start: 32, end: 37 },
    line: 1,
    column: 33,
    endLine: 1,
    endColumn: 38,
  });
  expect(finding.expected).toEqual([
    { kind: 'value', name: 'yes' },
    { kind: 'value', name: 'no' },
  ]);
  expect(finding.data).toBeTypeOf('object');
});

test('json is one array', () => {
  const { stdout } = validate('--format', 'json', file('wrong.xml', wrong), file('right.xml', secret));
  expect(JSON.parse(stdout).map(({ ok }: { ok: boolean }) => ok)).toEqual([false, true]);
});

test('standard input is -', () => {
  const { status, stdout } = runDomxml(['validate', '--format', 'jsonl', '-'], { input: secret });
  expect(status).toBe(0);
  expect(records(stdout)).toEqual([{ file: '-', kind: 'secret', ok: true, diagnostics: [] }]);
});

test('an unreadable file and an unknown kind are said per file, the others still validated', () => {
  mkdirSync(join(folder, 'directory'), { recursive: true });
  const unknown = file('unknown.xml', '<html/>');
  const { status, stdout, stderr } = validate(
    '--format',
    'jsonl',
    'none.xml',
    'directory',
    unknown,
    file('wrong.xml', wrong),
  );
  expect(status).toBe(2);
  expect(stderr).toBe(
    [
      'domxml: none.xml: no such file\n',
      'domxml: directory: is a directory\n',
      `domxml: unknown.xml: unknown document kind <html>; known: ${kindNames.join(', ')} (see --kind, --schema)\n`,
    ].join(''),
  );
  expect(records(stdout).map(({ file, ok, error }) => [file, ok, error !== undefined])).toEqual([
    ['none.xml', false, true],
    ['directory', false, true],
    ['unknown.xml', false, true],
    ['wrong.xml', false, false],
  ]);
});

test('--kind overrides the root element', () => {
  const { status, stdout } = validate('--format', 'jsonl', '--kind', 'network', file('right.xml', secret));
  expect(status).toBe(1);
  expect(records(stdout)[0]).toMatchObject({
    kind: 'network',
    diagnostics: [{ code: 'grammar/wrong-root' }],
  });
});

test('--stage says how far to go', () => {
  const tap = file(
    'tap.xml',
    `<domain type='kvm'><name>a</name><memory>1</memory><os><type>hvm</type></os><devices><interface type='user'><target dev='t0' managed='no'/></interface></devices></domain>`,
  );
  const typed = file('typed.xml', wrong.replace('<name>', '<nmae>').replace('</name>', '</nmae>'));
  expect(validate('-q', tap).status).toBe(1);
  expect(validate('-q', '--stage', 'grammar', tap).status).toBe(0);
  expect(validate('-q', typed).status).toBe(1);
  expect(validate('-q', '--stage', 'xml', typed).status).toBe(0);
});

test('every stage says its name', () => {
  const malformed = file('malformed.xml', '<secret>');
  const { stdout } = validate('--format', 'jsonl', malformed);
  const [record] = records(stdout);
  expect(record.kind).toBe('secret');
  expect(record.diagnostics.map(({ stage }: { stage: string }) => stage)).toEqual(['xml']);
});

test('--max-diagnostics limits the findings of a document and says how many more there are', () => {
  const many = secret.replace(
    '<secret',
    `<secret ${Array.from({ length: 5 }, (_, n) => `a${n}=''`).join(' ')}`,
  );
  const { stdout } = validate('--format', 'jsonl', '--max-diagnostics', '2', file('many.xml', many));
  const [record] = records(stdout);
  expect(record.diagnostics).toHaveLength(2);
  expect(record.omitted).toBeGreaterThan(0);
});

test('findings that are left out count for the verdict', () => {
  const dropped = file(
    'dropped.xml',
    `<domain type='kvm'><name>a</name><memory>1</memory><os><type>hvm</type></os><devices><interface type='user'><target dev='vnet1'/></interface><nonsense/></devices></domain>`,
  );
  for (const limit of ['0', '1']) {
    const { status, stdout } = validate('--format', 'jsonl', '--max-diagnostics', limit, dropped);
    expect(status).toBe(1);
    expect(records(stdout)[0]).toMatchObject({ ok: false, omitted: 2 - Number(limit) });
  }
  expect(validate('--max-diagnostics', '0', dropped).stdout).toMatch(
    /1 document, 0 correct, 1 with errors\n$/,
  );
});

test('hundreds of thousands of findings are written, however long they are together', () => {
  const count = isThorough ? 200_000 : 40_000;
  const many = file('findings.xml', `<secret>${'<x/>'.repeat(count)}</secret>`);
  const { status, stdout } = validate('--format', 'jsonl', '--max-diagnostics', String(count), many);
  expect(status).toBe(1);
  expect(records(stdout)[0].diagnostics).toHaveLength(count);
});

test('output that cannot be written ends the run with status 2, quietly where the reader has gone', () => {
  const command = `'${process.execPath}' '${join(projectFolder, 'dist/cli.cjs')}' validate`;
  const name = file('wrong.xml', wrong);
  const names = Array(2000).fill(name).join(' ');
  const bash = (line: string) =>
    spawnSync('bash', ['-c', `set -o pipefail; ${line}`], { cwd: folder, encoding: 'utf8' });
  expect(bash(`${command} ${names} | head -n 1`)).toMatchObject({ status: 2, stderr: '' });
  if (!existsSync('/dev/full')) return;
  expect(bash(`${command} ${name} > /dev/full`)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^domxml: cannot write: ENOSPC/),
  });
  expect(bash(`${command} -q none.xml 2> /dev/full`).status).toBe(2);
});

test('a file name cannot drive the terminal', () => {
  const { stderr } = validate('-q', 'no\u001b[31m\nsuch.xml');
  expect(stderr).toBe('domxml: no·[31m·such.xml: no such file\n');
});

test('--quiet prints nothing but failures to read', () => {
  expect(validate('--quiet', file('wrong.xml', wrong))).toEqual({ status: 1, stdout: '', stderr: '' });
  expect(validate('-q', 'none.xml')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'domxml: none.xml: no such file\n',
  });
});

test('wrong usage gives status 2 and the usage', () => {
  for (const args of [
    [],
    ['--kind', 'nonsense', 'x'],
    ['--format', 'xml', 'x'],
    ['--unknown'],
    ['--max-diagnostics', '-1', 'x'],
    ['-', '-'],
  ]) {
    const { status, stderr } = validate(...args);
    expect([status, stderr.includes('Usage: domxml validate')]).toEqual([2, true]);
  }
  expect(runDomxml([]).status).toBe(2);
  expect(runDomxml(['nonsense']).status).toBe(2);
  expect(runDomxml(['constructor']).status).toBe(2);
});

test('help and version are printed', () => {
  expect(runDomxml(['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect(runDomxml(['validate', '--help']).stdout).toContain('--max-diagnostics');
  expect(runDomxml(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('broken input is a finding or a clear failure, never a crash', () => {
  const inputs: [string, string | Uint8Array, RegExp][] = [
    ['empty.xml', '', /^xml\//],
    ['binary.xml', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 255]), /^xml\//],
    [
      'latin1.xml',
      Buffer.from("<?xml version='1.0' encoding='ISO-8859-1'?><secret/>", 'latin1'),
      /^xml\/unsupported-encoding$/,
    ],
    [
      'invalid-utf8.xml',
      Buffer.from([...Buffer.from('<secret>'), 0xff, ...Buffer.from('</secret>')]),
      /^xml\/invalid-utf8$/,
    ],
    ['doctype.xml', `<!DOCTYPE secret [<!ENTITY a 'b'>]>${secret}`, /^xml\/doctype/],
    ['entity.xml', secret.replace('key', '&nbsp;'), /^xml\/undefined-entity$/],
    ['text.xml', 'just words', /^xml\//],
  ];
  for (const [name, content, code] of inputs) {
    const { status, stdout, stderr } = validate('--format', 'jsonl', file(name, content));
    expect([name, status, stderr]).toEqual([name, 1, '']);
    const [record] = records(stdout);
    expect(record.diagnostics[0].code).toMatch(code);
    for (const { span, line, column } of record.diagnostics) {
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
  }
});

test('UTF-16 with a byte order mark is read', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(secret, 'utf16le')]);
  expect(validate('--format', 'jsonl', file('utf16.xml', bytes))).toMatchObject({ status: 0 });
});

test('a name that looks like a pattern but exists is a file', () => {
  expect(validate('-q', file('odd[1].xml', secret)).status).toBe(0);
});

test('the root element is found wherever it begins', () => {
  const lengths = Array.from({ length: 25 }, (_, index) => 4080 + index);
  const names = lengths.map((length) => {
    return file(`comment-of-${length}.xml`, `<!--${'c'.repeat(length - 7)}-->${secret}`);
  });
  const { status, stdout, stderr } = validate('--format', 'jsonl', ...names);
  expect(records(stdout)).toEqual(
    names.map((name) => ({ file: name, kind: 'secret', ok: true, diagnostics: [] })),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('more than a thousand findings are reported where so many are wanted', () => {
  const wrongReferences = `<secret>${'&nope;'.repeat(1500)}</secret>`;
  const { stdout } = validate(
    '--format',
    'jsonl',
    '--max-diagnostics',
    '5000',
    file('many-wrong.xml', wrongReferences),
  );
  expect(records(stdout)[0].diagnostics).toHaveLength(1500);
});

describe('--libvirt', () => {
  const newer = `<network><name>n</name><title>t</title></network>`;

  test('validates against the format of that release', () => {
    const name = file('newer.xml', newer);
    expect(validate('-q', '--libvirt', '9.7.0', name).status).toBe(0);
    expect(validate('-q', name).status).toBe(0);
    const { status, stdout } = validate('--libvirt', '9.0.0', '--format', 'jsonl', name);
    expect(status).toBe(1);
    expect(records(stdout)[0].diagnostics).toMatchObject([
      {
        code: 'grammar/needs-newer-libvirt',
        path: '/network/title',
        message: '<title> needs libvirt 9.7.0 or newer',
        data: { since: '9.7.0', finding: 'grammar/unknown-element' },
      },
    ]);
  });

  test('is not needed to hear what the newest release has no more', () => {
    const name = file('older.xml', `<graphics type='desktop' display=':0' fullscreen='yes'/>`);
    expect(validate('-q', '--libvirt', '9.0.0', name).status).toBe(0);
    const { status, stdout } = validate('--format', 'jsonl', name);
    expect(status).toBe(1);
    expect(records(stdout)[0].diagnostics).toMatchObject([
      { code: 'grammar/needs-older-libvirt', path: '/graphics/@fullscreen', data: { until: '12.8.0' } },
    ]);
  });

  test.each([
    [['--libvirt', '5.7.0'], "--libvirt takes a release from 5.8.0 to 12.8.0, not '5.7.0'"],
    [['--libvirt', 'new'], "--libvirt takes a release from 5.8.0 to 12.8.0, not 'new'"],
    [['--libvirt', '9.0.0', '--schema', 'x.rng'], '--libvirt and --schema exclude each other'],
  ])('%j is wrong usage', (options, message) => {
    const { status, stderr } = validate(...options, file('newer.xml', newer));
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
