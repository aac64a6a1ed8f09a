import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});

/** Writes files into the test's folder; settings are given as they are. */
function files(contents: Readonly<Record<string, string | object>>): void {
  for (const [path, content] of Object.entries(contents)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** The status of a run, and the findings of each file as `severity code`. */
function validate(args: readonly string[], cwd = '') {
  const result = runDomxml(['validate', '--format', 'jsonl', ...args], { cwd: join(folder, cwd) });
  const lines = result.stdout.split('\n').filter((line) => line !== '');
  const found = Object.fromEntries(
    lines.map((line) => {
      const { file, diagnostics } = JSON.parse(line);
      const told = diagnostics.map(
        (one: { severity: string; code: string }) => `${one.severity} ${one.code}`,
      );
      return [file, told];
    }),
  );
  return { status: result.status, found, stderr: result.stderr };
}

const guest = `<domain type='xen'>
  <name>a</name>
  <memory>1</memory>
  <iothreads>2</iothreads>
  <os><type>hvm</type></os>
</domain>
`;
const wrong = "<secret ephemeral='maybe'/>\n";

describe('domxml.config.json', () => {
  test('holds for the documents in and below its folder, the nearest one alone', () => {
    files({
      'domxml.config.json': { severities: { 'grammar/*': 'off' }, driver: 'xen' },
      'a.xml': guest,
      'b/c/d.xml': wrong,
      'inner/domxml.config.json': { severities: { 'grammar/*': 'hint' } },
      'inner/a/e.xml': wrong,
      'inner/f.xml': guest,
    });
    const all = ['a.xml', 'b/c/d.xml', 'inner/a/e.xml', 'inner/f.xml'];
    const { status, found } = validate(all);
    expect(status).toBe(0);
    expect(found).toEqual({
      'a.xml': ['warning driver/not-for-driver'],
      'b/c/d.xml': [],
      'inner/a/e.xml': ['hint grammar/attribute-value'],
      'inner/f.xml': [],
    });
    // Wherever the command runs.
    expect(validate(['../../a.xml', 'd.xml'], 'b/c').found).toEqual({
      '../../a.xml': ['warning driver/not-for-driver'],
      'd.xml': [],
    });
    expect(validate(['--no-config', ...all]).found).toEqual({
      'a.xml': [],
      'b/c/d.xml': ['error grammar/attribute-value'],
      'inner/a/e.xml': ['error grammar/attribute-value'],
      'inner/f.xml': [],
    });
  });

  test('has other settings for some files, by release, kind and driver', () => {
    const throttled = guest.replace('</domain>', '<throttlegroups/></domain>');
    files({
      'domxml.config.json': {
        libvirt: '12.8.0',
        overrides: [
          { files: ['old/**'], libvirt: '9.0.0' },
          { files: ['**/*.device.xml'], kind: 'domaindevice' },
          { files: ['old/xen.xml'], driver: 'xen', stage: 'rules' },
        ],
      },
      'old/a.xml': throttled,
      'new/a.xml': throttled,
      'old/xen.xml': guest,
      'b.device.xml': "<interface type='user' name='x'/>",
    });
    const { found } = validate(['old/a.xml', 'new/a.xml', 'old/xen.xml', 'b.device.xml']);
    expect(found['old/a.xml']).toContain('error grammar/needs-newer-libvirt');
    expect(found['new/a.xml']).not.toContain('error grammar/needs-newer-libvirt');
    expect(found['old/xen.xml']).toEqual(['warning driver/not-for-driver']);
    expect(found['b.device.xml']).toEqual(['error grammar/attribute-not-allowed']);
  });

  test('asks what libvirt makes of documents, as --as-libvirt does', () => {
    const text = `<secret><usage type='ceph'><name>a</name></usage><colour/></secret>`;
    files({
      'domxml.config.json': { overrides: [{ files: ['a.xml'], asLibvirt: true }] },
      'a.xml': text,
      'b.xml': text,
    });
    const { status, found } = validate(['a.xml', 'b.xml']);
    expect(found['a.xml']).toEqual([expect.stringMatching(/^warning loss\//)]);
    expect(found['b.xml']).toEqual(['error grammar/unknown-element']);
    expect(status).toBe(1);
    expect(validate(['--as-libvirt', 'b.xml']).found['b.xml']).toEqual(found['a.xml']);
  });

  test('says which files are validated where none is named', () => {
    files({
      'domxml.config.json': { files: { include: ['**/*.xml'], ignore: ['old/**'] } },
      'a.xml': wrong,
      'b/c.xml': guest,
      'b/d.txt': guest,
      'old/a.xml': guest,
      'node_modules/e.xml': guest,
    });
    const { status, found } = validate([]);
    expect(status).toBe(1);
    expect(Object.keys(found)).toEqual(['a.xml', join('b', 'c.xml')]);
    expect(Object.keys(validate([], 'b').found)).toEqual([join('..', 'a.xml'), 'c.xml']);
    expect(Object.keys(validate(['b/*.txt']).found)).toEqual(['b/d.txt']);
  });

  test('that is wrong, or is not there, ends the run with status 2 before any document is read', () => {
    files({ 'domxml.config.json': '{\n  "drvier": "xen"\n}', 'a.xml': wrong, 'b/domxml.config.json': {} });
    const { status, found, stderr } = validate(['a.xml']);
    expect({ status, found }).toEqual({ status: 2, found: {} });
    expect(stderr).toContain(
      'domxml.config.json:2:3 error config/unknown-key\n    2 |   "drvier": "xen"\n      |   ^^^^^^^^ there is no setting \'drvier\'; did you mean \'driver\'?',
    );
    expect(validate([]).status).toBe(2);
    const missing = validate(['--config', 'c.json', 'a.xml']);
    expect(missing).toEqual({ status: 2, found: {}, stderr: 'domxml: c.json: no such file\n' });
    const none = validate([], 'b');
    expect(none.stderr).toContain('name at least one file');
    files({ 'b/domxml.config.json': { files: { include: ['*.xml'] } } });
    expect(validate([], 'b')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('domxml.config.json: no file matches files.include'),
    });
  });

  test('may be another file, and then holds for all documents', () => {
    files({
      'domxml.config.json': { driver: 'xen' },
      'settings/strict.json': { severities: { 'grammar/*': 'warning' } },
      'a.xml': guest,
      'b.xml': wrong,
    });
    expect(validate(['--config', 'settings/strict.json', 'a.xml', 'b.xml'])).toMatchObject({
      status: 0,
      found: { 'a.xml': [], 'b.xml': ['warning grammar/attribute-value'] },
    });
  });

  test('of the working directory holds for standard input', () => {
    files({ 'b/domxml.config.json': { driver: 'xen', overrides: [{ files: ['**'], driver: 'qemu' }] } });
    const { stdout } = runDomxml(['validate', '--format', 'jsonl', '-'], {
      cwd: join(folder, 'b'),
      input: guest,
    });
    expect(stdout).toContain('driver/not-for-driver');
  });
});

describe('options', () => {
  test('win over domxml.config.json', () => {
    files({
      'domxml.config.json': {
        driver: 'qemu',
        stage: 'xml',
        maxDiagnostics: 0,
        severities: { 'grammar/attribute-value': 'off' },
      },
      'a.xml': guest,
      'b.xml': wrong,
    });
    expect(validate(['a.xml', 'b.xml']).found).toEqual({ 'a.xml': [], 'b.xml': [] });
    const options = ['--driver', 'auto', '--stage', 'rules', '--max-diagnostics', '5'];
    const severities = ['--severity', 'grammar/*=hint', '--severity', 'driver/not-for-driver=error'];
    expect(validate([...options, ...severities, 'a.xml', 'b.xml'])).toMatchObject({
      status: 1,
      found: { 'a.xml': ['error driver/not-for-driver'], 'b.xml': ['hint grammar/attribute-value'] },
    });
  });

  test('--no-suppressions takes no notice of comments', () => {
    files({ 'a.xml': `<!-- domxml-disable-next-line grammar/attribute-value: an example -->\n${wrong}` });
    expect(validate(['a.xml'])).toMatchObject({ status: 0, found: { 'a.xml': [] } });
    expect(validate(['--no-suppressions', 'a.xml']).status).toBe(1);
  });

  test.each([
    [['--driver', 'libxl'], '--driver is one of auto, bhyve, ch, '],
    [['--driver', 'xen', '--schema', 'a.rng'], '--driver and --schema exclude each other'],
    [['--config', 'a.json', '--no-config'], '--config and --no-config exclude each other'],
    [
      ['--severity', 'grammar/*'],
      "--severity takes a code and one of error, warning, information, hint, off, as in interface/*=off, not 'grammar/*'",
    ],
    [['--severity', 'grammar/*=bad'], "not 'grammar/*=bad'"],
    [['--severity', 'grammer/*=off'], "--severity: there is no code 'grammer/*'; did you mean 'grammar/*'?"],
  ])('%j is wrong usage', (options, message) => {
    const { status, stderr } = validate([...options, 'a.xml']);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
