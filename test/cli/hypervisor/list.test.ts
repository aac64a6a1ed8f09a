import { expect, test } from 'vitest';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { runDomxml } from '../../support/run-domxml.ts';
import { runHypervisorCommands } from '../../support/run-hypervisor-commands.ts';
import { testHostUri } from '../../support/test-host.ts';

/** A domain that is off, with a name that would turn the text of a line around, and a snapshot. */
const name = 'a\u202eb';
const domain = `
  <name>${name}</name>
  <uuid>00000000-0000-4000-8000-00000000000b</uuid>
  <memory>1024</memory>
  <os><type>hvm</type></os>`;
const more = `
  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    ${domain}
    <test:runstate>5</test:runstate>
    <test:domainsnapshot>
      <name>clean</name>
      <state>shutoff</state>
      <creationTime>1700000000</creationTime>
      <active>1</active>
      <domain type='test'>${domain}</domain>
    </test:domainsnapshot>
  </domain>`;

describeWithLibvirt('domxml list', () => {
  const uri = testHostUri('list', more);
  const list = (...args: string[]) => runDomxml(['list', '--connect', uri, ...args]);
  const lists = (...argLists: string[][]) =>
    runHypervisorCommands(argLists.map((args) => ['list', '--connect', uri, ...args]));

  test('shows domains in the order of their names, and nothing that could drive a terminal', () => {
    expect(list()).toEqual({
      status: 0,
      stdout:
        'ID  NAME  UUID                                  STATE\n' +
        '-   a·b   00000000-0000-4000-8000-00000000000b  shutoff\n' +
        '1   one   ef861801-45b9-11cb-88e3-afbfe5370493  running\n',
      stderr: '',
    });
  });

  test('shows objects of other kinds', () => {
    const tables = lists(
      ['networks'],
      ['pools'],
      ['volumes', '--pool', 'pool'],
      ['interfaces'],
      ['snapshots', '--domain', name],
      ['checkpoints', '--domain', 'one'],
      ['devices'],
    ).map(({ stdout }) => stdout);
    // libvirt thinks up the UUIDs of what has none.
    const known = tables.map((table) => table.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/, '…'));
    expect(known.slice(0, -1)).toEqual([
      `NAME  UUID                                  STATE\nnet   …  active\n`,
      `NAME  UUID                                  STATE\npool  …  running\n`,
      'NAME  PATH       TYPE  CAPACITY\nvol   /pool/vol  file  1073741824\n',
      'NAME  MAC                STATE\neth1  aa:bb:cc:dd:ee:ff  active\n',
      'NAME   PARENT  CURRENT\nclean  -       true\n',
      'NAME  PARENT\n',
    ]);
    expect(known.at(-1)).toMatch(
      /^NAME +PARENT +CAPABILITIES +STATE\ncomputer +- +system +\S+\nscsi_host1 +computer +scsi_host\S* +\S+\n/,
    );
  });

  test('by state', () => {
    const shown = lists(
      ['--active', '--format', 'names'],
      ['--inactive', '--format', 'names'],
      ['--all', '--format', 'names'],
      ['networks', '--inactive'],
    );
    expect(shown.map(({ stdout }) => stdout)).toEqual([
      'one\n',
      `${name}\n`,
      `${name}\none\n`,
      'NAME  UUID  STATE\n',
    ]);
  });

  test('as JSON, with what a table has no room for', () => {
    const [off, running] = JSON.parse(list('--format', 'json').stdout);
    expect(off).toEqual({
      name,
      uuid: '00000000-0000-4000-8000-00000000000b',
      state: 'shutoff',
      persistent: true,
      autostart: false,
    });
    expect(running).toMatchObject({ id: 1, name: 'one', state: 'running' });
    expect(JSON.parse(list('volumes', '--pool', 'pool', '--format', 'json').stdout)).toMatchObject([
      { name: 'vol', path: '/pool/vol', type: 'file', capacity: 2 ** 30 },
    ]);
    expect(list('networks', '--inactive', '--format', 'json').stdout).toBe('[]\n');
  });

  test('says what the hypervisor does not know', () => {
    expect(list('secrets')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'domxml: cannot list the secrets: the hypervisor driver of this connection does not do this' +
        ' (VIR_ERR_NO_SUPPORT, virConnectListAllSecrets)\n',
    });
    expect(list('volumes', '--pool', 'none').stderr).toContain("cannot look up storage pool 'none'");
  });
});

test('what does not go together is refused before anything is asked', () => {
  const complaints: [string[], string][] = [
    [['domain', 'networks'], 'one kind of objects at a time'],
    [['netwroks'], "there is no list of 'netwroks'; did you mean 'networks'?"],
    [['volumes'], '--pool NAME says whose volumes'],
    [['networks', '--pool', 'a'], '--pool does not go with networks'],
    [['secrets', '--active'], '--active does not go with secrets, which have no such state'],
    [['--active', '--inactive'], '--active and --inactive exclude each other'],
  ];
  const runs = runHypervisorCommands(complaints.map(([args]) => ['list', '-c', 'test:///default', ...args]));
  expect(runs.map(({ status, stderr }) => [status, stderr.split('\n')[0]])).toEqual(
    complaints.map(([, words]) => [2, `domxml list: ${words}`]),
  );
});
