import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { commandInstalled } from '../../support/installed.ts';
import { runDomxml } from '../../support/run-domxml.ts';
import { runHypervisorCommands } from '../../support/run-hypervisor-commands.ts';
import { runAtTerminal } from '../../support/terminal.ts';
import { testHostUri } from '../../support/test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-dump-'));
afterAll(() => rmSync(folder, { recursive: true }));

const uuid = 'ef861801-45b9-11cb-88e3-afbfe5370493';
const secret = `
  <domain type='test'>
    <name>screen</name>
    <memory>1024</memory>
    <os><type>hvm</type></os>
    <devices><graphics type='vnc' port='5900' passwd='hush'/></devices>
  </domain>`;

describeWithLibvirt('domxml dump', () => {
  const uri = testHostUri('dump', secret);
  const dump = (...args: string[]) => runDomxml(['dump', '-c', uri, ...args], { cwd: folder });
  const dumps = (...argLists: string[][]) =>
    runHypervisorCommands(argLists.map((args) => ['dump', '-c', uri, ...args])).map(({ stdout }) => stdout);

  test.skipIf(!commandInstalled('virsh'))('prints what libvirt has, byte for byte', () => {
    const { stdout } = spawnSync('virsh', ['-q', '-c', uri, 'dumpxml', 'one'], { encoding: 'utf8' });
    expect(dump('one').stdout).toBe(`${stdout.trimEnd()}\n`);
  });

  test.skipIf(!commandInstalled('script'))(
    'gives a terminal nothing that drives it, and the same document',
    () => {
      const name = 'a\u009b2J';
      const odd = testHostUri('odd', secret.replace('screen', name));
      expect(runDomxml(['dump', '-c', odd, name]).stdout).toContain(`<name>${name}</name>`);
      expect(runAtTerminal(['dump', '-c', odd, name], '').shown).toContain('<name>a&#x9b;2J</name>');
    },
  );

  test('finds domains by name, UUID and number', () => {
    const [byName, byUuid, byNumber, inactive] = dumps(['one'], [uuid], ['1'], ['--inactive', 'one']);
    expect(byName).toMatch(/^<domain type='test' id='1'>\n {2}<name>one<\/name>\n[\s\S]*<\/domain>\n$/);
    expect([byUuid, byNumber]).toEqual([byName, byName]);
    expect(inactive).toMatch(/^<domain type='test'>\n/);
  });

  test('prints secrets when it is told to', () => {
    expect(dump('screen').stdout).not.toContain('hush');
    expect(dump('--secure', 'screen').stdout).toContain("passwd='hush'");
    const readOnly = dump('--secure', '--read-only', 'screen');
    expect([readOnly.status, readOnly.stderr]).toEqual([
      1,
      expect.stringContaining('VIR_ERR_OPERATION_DENIED'),
    ]);
  });

  test('prints objects of other kinds', () => {
    const [pool, volume, netInterface, device] = dumps(
      ['pool', '--kind', 'pool'],
      ['vol', '--kind', 'volume', '--pool', 'pool'],
      ['eth1', '--kind', 'interface'],
      ['computer', '--kind', 'device'],
    );
    expect(pool).toMatch(/^<pool type='dir'>/);
    expect(volume).toMatch(/^<volume type='file'>/);
    expect(netInterface).toMatch(/^<interface type='ethernet' name='eth1'>/);
    expect(device).toMatch(/^<device>/);
  });

  test('prints JSON and YAML that domxml convert reads', () => {
    for (const format of ['json', 'yaml']) {
      const { stdout } = dump('net', '--kind', 'network', '--to', format);
      const back = runDomxml(['convert', '--to', 'xml'], { input: stdout });
      expect(back.stdout).toContain("<bridge name='virbr0'");
    }
  });

  test('writes a file, or one for each object to a folder', () => {
    dump('one', '-o', 'guest.xml');
    expect(readFileSync(join(folder, 'guest.xml'), 'utf8')).toBe(dump('one').stdout);
    mkdirSync(join(folder, 'all'));
    expect(dump('one', 'screen', '--to', 'yaml', '-o', 'all')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(folder, 'all')).sort()).toEqual(['one.yaml', 'screen.yaml']);
    expect(dump('one', 'screen', '-o', 'some.xml').stderr).toContain('several objects go to a folder');
    expect(dump('../one', '-o', 'all').stderr).toContain("'../one' cannot be the name of a file");
  });

  test('says what is not there, with the words of libvirt when it is told to', () => {
    const line =
      "domxml: cannot look up domain 'none': there is no such domain (VIR_ERR_NO_DOMAIN, virDomainLookupByName)\n";
    expect(dump('none')).toEqual({ status: 1, stdout: '', stderr: line });
    expect(dump('none', '--detail').stderr).toBe(`${line}  Domain not found\n`);
  });
});

test('what does not go together is refused before anything is asked', () => {
  const argLists = [[], ['a', '--kind', 'volume'], ['a', '--kind', 'network', '--secure']];
  const runs = runHypervisorCommands(argLists.map((args) => ['dump', '-c', 'test:///default', ...args]));
  expect(runs.map(({ stderr }) => stderr.split('\n')[0])).toEqual([
    'domxml dump: name at least one object',
    'domxml dump: --pool NAME says whose volumes',
    'domxml dump: --secure does not go with networks',
  ]);
});
