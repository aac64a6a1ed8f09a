import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { commandInstalled } from '../support/installed.ts';
import { type RunResult, runDomxml } from '../support/run-domxml.ts';
import { runAtTerminal, runWithoutTerminal } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-hand-over-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A hypervisor that is there as long as a run. */
const uri = `test://${folder}/host.xml`;
const uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f';
const web = `<domain type='test'>
  <name>web</name>
  <memory unit='MiB'>512</memory>
  <os><type>hvm</type></os>
</domain>
`;
writeFileSync(
  join(folder, 'host.xml'),
  `<node>${web.replace('512', '256').replace('</name>', `</name><uuid>${uuid}</uuid>`)}</node>`,
);
writeFileSync(join(folder, 'web.xml'), web);
writeFileSync(join(folder, 'mail.xml'), web.replace('web', 'mail'));
writeFileSync(join(folder, 'same.xml'), web.replace('512', '256'));
writeFileSync(join(folder, 'wrong.xml'), web.replaceAll('memory', 'memroy'));
writeFileSync(
  join(folder, 'guest.xml'),
  `<domain type='test'><name>guest</name><memory>1024</memory><os><type>hvm</type></os><devices>
  <disk type='volume' device='disk'><source pool='images' volume='a.img'/><target dev='vda'/></disk>
  <interface type='network'><source network='lan'/></interface></devices></domain>`,
);
writeFileSync(
  join(folder, 'volume.xml'),
  `<volume><name>a.img</name><capacity>512</capacity><target/></volume>`,
);
writeFileSync(
  join(folder, 'pool.xml'),
  `<pool type='dir'><name>images</name><target><path>/images</path></target></pool>`,
);
writeFileSync(
  join(folder, 'lan.xml'),
  `<network><name>lan</name><bridge name='virbr7'/><ip address='10.0.0.1' netmask='255.0.0.0'/></network>`,
);

/** Runs a command in the folder, without a terminal to ask at. */
function run(...args: readonly string[]): RunResult {
  return runWithoutTerminal([...args, '--connect', uri], { cwd: folder });
}

const change = `web.xml: domain 'web': gets another definition
--- domain 'web'
+++ web.xml

memory
- 262144 KiB  (line 4)
+ 512 MiB  (line 3)

currentMemory
- <currentMemory unit='KiB'>262144</currentMemory>  (line 5)

2 differences: 1 removed, 1 changed

web.xml: leaves to libvirt, which may choose anew: os/type/@arch
web.xml: the document has no <uuid>: it takes '${uuid}', which domain 'web' has
web.xml: domain 'web' is running: what changes counts from its next start
`;

describeWithLibvirt('define', () => {
  test('--dry-run says what would be done, and does nothing', () => {
    expect(run('define', 'web.xml', '--dry-run')).toEqual({ status: 0, stdout: change, stderr: '' });
  });

  test('changes what exists only if somebody agrees', () => {
    expect(run('define', 'web.xml')).toEqual({
      status: 2,
      stdout: change,
      stderr: "domxml: not changed: domain 'web': there is nobody to ask; --yes agrees\n",
    });
    expect(run('define', 'web.xml', '--yes')).toEqual({
      status: 0,
      stdout: `${change}web.xml: domain 'web': defined
what libvirt made of it:
  assigned   os/type/@arch: libvirt set arch='i686'
  and 7 defaults written out, 1 in other words; see --all
domain 'web' runs with another definition until its next start:
  memory: 262144 -> 524288
  currentMemory: 262144 -> 524288
`,
      stderr: '',
    });
  });

  describe.skipIf(!commandInstalled('script'))('at a terminal (needs script of util-linux)', () => {
    test.each([
      ['y', 0, true],
      ['n', 1, false],
      ['', 1, false],
    ])("asks, and does what '%s' means", (answer, status, isDefined) => {
      const args = ['define', join(folder, 'web.xml'), '--connect', uri];
      const result = runAtTerminal(args, `${answer}\n`);
      expect(result.shown).toContain("change the definition of domain 'web'? [y/N]");
      expect([result.status, result.shown.includes('what libvirt made of it')]).toEqual([status, isDefined]);
    });
  });

  test('defines what is new without asking', () => {
    const { status, stdout } = run('define', 'mail.xml', '--start');
    expect(status).toBe(0);
    expect(stdout).toContain("mail.xml: domain 'mail': defined\n");
    expect(stdout).toContain("mail.xml: domain 'mail': started\n");
  });

  test('leaves alone what means the same, unless it is to be defined all the same', () => {
    expect(run('define', 'same.xml').stdout.split('\n')[0]).toBe(
      "same.xml: domain 'web': libvirt has this definition already",
    );
    expect(run('define', 'same.xml', '--redefine', '-y').stdout).toContain(
      "same.xml: domain 'web': defined\n",
    );
  });

  test('defines nothing of several documents where one is wrong', () => {
    const { status, stdout } = run('define', 'mail.xml', 'wrong.xml', '--yes');
    expect(status).toBe(1);
    expect(stdout).toContain('did you mean <memory>?');
    expect(stdout).toContain('wrong.xml: not handed over: the document has errors\n');
    expect(stdout).not.toContain('defined\n');
  });

  test('tells what is wrong with the command line, files and connections', () => {
    expect(run('define').status).toBe(2);
    expect(run('define', 'none.xml')).toMatchObject({
      status: 2,
      stderr: 'domxml: none.xml: no such file\n',
    });
    expect(run('define', 'volume.xml').stderr).toBe(
      'domxml: volume.xml: a volume is for a pool: name it with --pool\n',
    );
    expect(runDomxml(['define', 'web.xml', '--connect', 'test:///none.xml'], { cwd: folder }).status).toBe(2);
    expect(run('define', 'volume.xml', '--pool', 'none')).toMatchObject({
      status: 1,
      stdout: "volume.xml: not handed over: there is no storage pool 'none'\n",
    });
  });

  test('--json prints one object with steps, findings, differences, changes and the result', () => {
    const { documents, ...run1 } = JSON.parse(run('define', 'web.xml', 'mail.xml', '--json', '--yes').stdout);
    expect(run1).toEqual({ dryRun: false, status: 0 });
    const [first, second] = documents;
    expect([first.result, second.result]).toEqual(['changed', 'defined']);
    expect(
      first.steps.map(({ step, ok }: { step: string; ok: boolean }) => (ok ? step : `not ${step}`)),
    ).toEqual(['validate', 'look up', 'preflight', 'compare', 'look again', 'define', 'read back']);
    expect(first.findings).toEqual([]);
    expect(first.differences[0]).toEqual({
      path: 'memory',
      kind: 'changed',
      node: 'text',
      before: { value: '262144 KiB', span: { start: 113, end: 119 }, line: 4, column: 22 },
      after: { value: '512 MiB', span: { start: 61, end: 64 }, line: 3, column: 22 },
    });
    expect(first.changes.find(({ kind }: { kind: string }) => kind === 'assigned')).toMatchObject({
      path: 'os/type/@arch',
      kept: { value: 'i686', line: 8 },
      severity: 'information',
      message: "libvirt set arch='i686'",
    });
    expect(first.pending[0]).toEqual({
      path: 'memory',
      kind: 'changed',
      node: 'text',
      before: { value: '262144' },
      after: { value: '524288' },
    });
  });

  test('--json says nothing that drives a terminal, and names are as they are', () => {
    const name = 'a\u009b31m\u202e';
    writeFileSync(join(folder, 'odd.xml'), web.replace('web', name));
    const { stdout } = run('define', 'odd.xml', '--json', '--dry-run');
    expect(stdout).not.toMatch(/[\u009b\u202e]/);
    expect(JSON.parse(stdout).documents[0].object).toBe(`domain '${name}'`);
  });

  test('--json tells also that libvirt could not be asked', () => {
    writeFileSync(join(folder, 'secret.xml'), `<secret><usage type='ceph'><name>a</name></usage></secret>`);
    const { status, stdout } = run('define', 'secret.xml', '--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([
      1,
      { status: 1, failure: { code: 'VIR_ERR_NO_SUPPORT' }, documents: [] },
    ]);
  });

  test('--json tells what was refused, and what was not done for it', () => {
    const { status, documents } = JSON.parse(run('define', 'mail.xml', 'wrong.xml', '--json').stdout);
    expect(status).toBe(1);
    expect(documents.map(({ result }: { result: string }) => result)).toEqual(['declined', 'refused']);
    expect(documents[1]).toMatchObject({
      obstacle: { kind: 'document' },
      steps: [{ step: 'validate', ok: false }],
    });
    expect(documents[1].findings[0]).toMatchObject({ code: 'grammar/unknown-element', line: 3, column: 4 });
  });
});

describeWithLibvirt('start', () => {
  test('defines and starts, and starts what is defined already', () => {
    const { status, stdout } = run('start', 'mail.xml', 'web.xml', '--yes');
    expect(status).toBe(0);
    expect(stdout).toContain("mail.xml: domain 'mail': started\n");
    // It runs already.
    expect(stdout).not.toContain("domain 'web': started");
  });
});

describeWithLibvirt('apply', () => {
  test('defines nothing where two documents are of one object', () => {
    writeFileSync(join(folder, 'mail-2.xml'), web.replace('web', 'mail').replace('512', '256'));
    const { status, stdout } = run('apply', 'mail.xml', 'mail-2.xml');
    expect([status, stdout]).toEqual([
      1,
      `mail.xml: domain 'mail': new to libvirt
mail-2.xml: not handed over: domain 'mail' is defined by a document before this one already
`,
    ]);
  });

  test('takes documents in the order in which the objects need each other', () => {
    const files = ['guest.xml', 'volume.xml', 'lan.xml', 'pool.xml'];
    const { status, stdout } = run('apply', ...files, '--pool', 'images', '--start');
    expect(status).toBe(0);
    expect(stdout.match(/^\S+: .*: (?:defined|started)$/gm)).toEqual([
      "pool.xml: storage pool 'images': defined",
      "pool.xml: storage pool 'images': started",
      "lan.xml: network 'lan': defined",
      "lan.xml: network 'lan': started",
      "volume.xml: volume 'a.img' of pool 'images': defined",
      "guest.xml: domain 'guest': defined",
      "guest.xml: domain 'guest': started",
    ]);
    // The same is foreseen.
    expect(run('apply', ...files, '--pool', 'images', '--start', '--dry-run').status).toBe(0);
    const withoutPool = run('apply', 'volume.xml', 'pool.xml', '--pool', 'images');
    expect([withoutPool.status, withoutPool.stdout]).toEqual([
      1,
      expect.stringContaining("volume.xml: not handed over: there is no storage pool 'images'\n"),
    ]);
  });
});
