import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { commandInstalled } from '../../support/installed.ts';
import { runDomxml } from '../../support/run-domxml.ts';
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
    const { stdout } = dump('one');
    expect(stdout).toMatch(/^<domain type='test' id='1'>\n {2}<name>one<\/name>\n[\s\S]*<\/domain>\n$/);
    expect(dump(uuid).stdout).toBe(stdout);
    expect(dump('1').stdout).toBe(stdout);
    expect(dump('--inactive', 'one').stdout).toMatch(/^<domain type='test'>\n/);
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
    expect(dump('pool', '--kind', 'pool').stdout).toMatch(/^<pool type='dir'>/);
    expect(dump('vol', '--kind', 'volume', '--pool', 'pool').stdout).toMatch(/^<volume type='file'>/);
    expect(dump('eth1', '--kind', 'interface').stdout).toMatch(/^<interface type='ethernet' name='eth1'>/);
    expect(dump('computer', '--kind', 'device').stdout).toMatch(/^<device>/);
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
  const complaint = (...args: string[]) =>
    runDomxml(['dump', '-c', 'test:///default', ...args]).stderr.split('\n')[0];
  expect(complaint()).toBe('domxml dump: name at least one object');
  expect(complaint('a', '--kind', 'volume')).toBe('domxml dump: --pool NAME says whose volumes');
  expect(complaint('a', '--kind', 'network', '--secure')).toBe(
    'domxml dump: --secure does not go with networks',
  );
});
