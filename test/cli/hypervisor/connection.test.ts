import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { commandInstalled } from '../../support/installed.ts';
import { runDomxml } from '../../support/run-domxml.ts';
import { runHypervisorCommands } from '../../support/run-hypervisor-commands.ts';
import { projectFolder } from '../../support/source-files.ts';
import { runAtTerminal } from '../../support/terminal.ts';
import { testHostUri } from '../../support/test-host.ts';

test('a command wants to know which hypervisor, and guesses none', () => {
  const argLists = [
    ['list'],
    ['list', '--connect', ''],
    ['dump', 'a'],
    ['preflight', 'a.xml'],
    ['capabilities'],
    ['domcaps'],
    ['watch'],
  ];
  for (const { status, stdout, stderr } of runHypervisorCommands(argLists, {
    env: { LIBVIRT_DEFAULT_URI: '' },
  })) {
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^domxml \w+: --connect .*, such as 'qemu:\/\/\/system', 'qemu:\/\/\/session' or 'test:\/\/\/default'\n\nUsage: /,
    );
  }
});

test('what is wrong with a command line cannot drive the terminal', () => {
  for (const args of [['\u001b[2J'], ['list', '--format', '\u009b2J'], ['list', '--\u001b[2J']]) {
    const { status, stderr } = runDomxml(args);
    expect([status, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('·')]);
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}/u);
  }
});

describeWithLibvirt('a command', () => {
  const names = (uri: string) => runDomxml(['list', '-c', uri, '--format', 'names']);

  test('takes the URI of the environment where none is given', () => {
    const env = { LIBVIRT_DEFAULT_URI: testHostUri() };
    expect(runDomxml(['list', '--format', 'names'], { env }).stdout).toBe('one\n');
    const given = ['list', '--format', 'names', '-c', 'test:///default'];
    expect(runDomxml(given, { env }).stdout).toBe('test\n');
  });

  test('says what to do where there is no connection', () => {
    expect(names('test+unix:///default?socket=/nonexistent/socket')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "domxml: cannot connect to 'test+unix:///default?socket=/nonexistent/socket': the operating system of the host" +
        ' refuses it: no such file or directory (ENOENT) (VIR_ERR_SYSTEM_ERROR, virConnectOpenAuth)\n' +
        '  no daemon of libvirt listens at that socket\n',
    });
    expect(names('nonsense').stderr).toContain('\n  a URI begins with a driver: qemu:///system,');
    // Nobody is shown the password that a URI may hold.
    const refused = names('test+tcp://admin:hush@localhost:1/default').stderr;
    expect(refused).toContain('\n  no daemon of libvirt listens on localhost:1\n');
    expect(refused).not.toContain('hush');
  });

  test('says how to see what libvirt itself says, where that is more', () => {
    const { stderr } = names('test:///nonexistent.xml');
    expect(stderr).toMatch(/--detail shows libvirt's own words \(VIR_ERR_\w+, virConnectOpenAuth\)\n$/);
  });

  test('prints what libvirt and its host are capable of', () => {
    const { stdout } = runDomxml(['capabilities', '-c', 'test:///default']);
    expect(stdout).toMatch(/^<capabilities>\n[\s\S]*<\/capabilities>\n$/);
    const json = runDomxml(['capabilities', '-c', 'test:///default', '--to', 'json']).stdout;
    expect(JSON.parse(json).capabilities.host.cpu.arch).toBe('i686');
    expect(runDomxml(['domcaps', '-c', 'test:///default', '--arch', 'i686'])).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'domxml: cannot read the domain capabilities: the hypervisor driver of this connection does not do this' +
        ' (VIR_ERR_NO_SUPPORT, virConnectGetDomainCapabilities)\n',
    });
  });

  const guarded = () => testHostUri('guarded', "<auth><user password='hush'>admin</user></auth>");
  const asked = ['list', '--format', 'names', '-c'];

  test.skipIf(!commandInstalled('script'))(
    'asks for user and password at the terminal, and does not show the latter',
    () => {
      const right = runAtTerminal([...asked, guarded()], 'admin\nhush\n');
      expect(right.status).toBe(0);
      expect(right.shown).toMatch(/\none\n$/);
      const wrong = runAtTerminal([...asked, guarded()], 'admin\nwrong\n');
      expect(wrong.status).toBe(2);
      expect(wrong.shown).toContain('VIR_ERR_AUTH_FAILED');
    },
  );

  test.skipIf(!commandInstalled('setsid'))('says what would be asked where there is no terminal', () => {
    const program = [process.execPath, join(projectFolder, 'dist/cli.cjs')];
    const uri = guarded();
    const { status, stderr } = spawnSync('setsid', ['--wait', ...program, ...asked, uri], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([
      2,
      `domxml: ${uri}: wants answers to 'Enter username for localhost', and there is no terminal to ask at\n`,
    ]);
  });

  test.skipIf(!commandInstalled('script'))('says on a terminal what it waits for', async () => {
    const socket = join(mkdtempSync(join(tmpdir(), 'domxml-')), 'socket');
    // Whoever connects is left without an answer.
    const server = createServer().listen(socket);
    await once(server, 'listening');
    const line = `'${process.execPath}' dist/cli.cjs list -c 'test+unix:///default?socket=${socket}'`;
    const terminal = spawn('script', ['-qec', line, '/dev/null'], { cwd: projectFolder });
    let shown = '';
    for await (const text of terminal.stdout.setEncoding('utf8')) {
      shown += text;
      if (shown.includes(' s)')) break;
    }
    terminal.kill();
    server.close();
    rmSync(dirname(socket), { recursive: true });
    expect(shown).toContain(`connecting to test+unix:///default?socket=${socket} (1 s)`);
  });
});
