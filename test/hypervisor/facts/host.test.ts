import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { type Stage, type StageUser, stageNode, startStage } from '../../support/stage/stage.ts';

/** A session as its user sees it, and the system daemon. */
const about = {
  session: { uri: 'qemu:///session', driver: 'qemu', location: 'local', privilege: 'session' },
  system: { uri: 'qemu:///system', driver: 'qemu', location: 'local', privilege: 'system' },
};

describeOnStage('what is found out about a host', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage();
    await stage.output(['ip', '-batch', '-'], {
      input: `tuntap add dev own0 mode tap user domxml-test
tuntap add dev group0 mode tap group other-test multi_queue
tuntap add dev tun0 mode tun
tuntap add dev held0 mode tap
tuntap add dev down0 mode tap
link add br0 type bridge
link add link br0 name mac0 type macvtap
link set own0 up
link set held0 up
`,
    });
  });
  afterAll(() => stage.close());

  /** Calls a function of the project there. */
  async function call(user: StageUser, module: string, name: string, ...args: unknown[]): Promise<unknown> {
    const request = JSON.stringify({ module: `src/hypervisor/facts/${module}`, name, args });
    const command = [stageNode, '--import', 'tsx', 'test/support/stage/call-module.mts', request];
    return JSON.parse(await stage.output(command, { user }));
  }

  test('are the devices of its network', async () => {
    const names = ['own0', 'group0', 'tun0', 'br0', 'mac0', 'lo', 'none0'];
    const found = await call('domxml-test', 'network-devices.ts', 'readNetworkDevices', names);
    expect(found).toEqual({
      own0: { kind: 'tap', isUp: true, isOpen: false, owner: 1000, group: 'anyone', isMultiQueue: false },
      // What is down tells only root whether it is open.
      group0: { kind: 'tap', isUp: false, owner: 'anyone', group: 1001, isMultiQueue: true },
      tun0: { kind: 'tun', isUp: false, owner: 'anyone', group: 'anyone', isMultiQueue: false },
      br0: { kind: 'bridge', isUp: false },
      mac0: { kind: 'macvtap', isUp: false, index: expect.any(Number) },
      lo: { kind: 'other', isUp: true, isVirtual: false },
      none0: 'absent',
    });
  });

  test('is whether somebody has a tap open', async () => {
    const holders = ['held0', 'down0'].map((name) =>
      stage.spawn([
        'qemu-system-x86_64',
        ...['-S', '-display', 'none', '-nodefaults', '-machine', 'none', '-monitor', 'stdio'],
        ...['-netdev', `tap,id=net,ifname=${name},script=no,downscript=no`],
      ]),
    );
    // It greets when it has opened everything.
    await Promise.all(holders.map((holder) => new Promise((resolve) => holder.stdout.once('data', resolve))));
    await stage.output(['ip', 'link', 'set', 'down0', 'down']);
    const found = await call('root', 'network-devices.ts', 'readNetworkDevices', [
      'held0',
      'down0',
      'group0',
    ]);
    expect(found).toMatchObject({
      held0: { isOpen: true },
      down0: { isOpen: true },
      group0: { isOpen: false },
    });
    for (const holder of holders) holder.stdin.end('quit\n');
  });

  test('is what its daemon may do with files', async () => {
    await stage.output(['sh', '-c', 'umask 077; mkdir /tmp/closed; touch /tmp/closed/in /tmp/secret']);
    const paths = [
      '/dev/net/tun',
      '/dev/vhost-net',
      '/bin/sh',
      '/tmp',
      '/tmp/secret',
      '/tmp/closed/in',
      '/etc/passwd/x',
    ];
    const may = { canRead: true, canWrite: true, canExecute: true };
    const mayNot = { canRead: false, canWrite: false, canExecute: false };
    expect(await call('domxml-test', 'host-files.ts', 'readHostFiles', paths, about.session)).toEqual({
      '/dev/net/tun': { kind: 'character', ...may, canExecute: false },
      '/dev/vhost-net': 'absent',
      '/bin/sh': { kind: 'file', ...may, canWrite: false },
      '/tmp': { kind: 'folder', ...may },
      '/tmp/secret': { kind: 'file', ...mayNot },
      '/tmp/closed/in': { kind: 'unreachable' },
      '/etc/passwd/x': 'absent',
    });
    expect(await call('root', 'host-files.ts', 'readHostFiles', ['/tmp/closed/in'], about.system)).toEqual({
      '/tmp/closed/in': { kind: 'file', ...may, canExecute: false },
    });
  });

  test('is what its kernel was made with, where it tells', async () => {
    const told = await call('domxml-test', 'kernel-options.ts', 'readKernel', ['NET', 'NO_SUCH_OPTION']);
    expect([{}, { options: { NET: true, NO_SUCH_OPTION: false } }]).toContainEqual(told);
  });

  test('is whether sessions may put taps on bridges', async () => {
    await stage.output(['sh', '-c', 'mkdir -p /tmp/user/config/libvirt && cp /bin/true /tmp/helper']);
    await stage.write('/tmp/user/config/libvirt/qemu.conf', 'bridge_helper = "/tmp/helper"\n');
    const read = () =>
      call('domxml-test', 'session-bridges.ts', 'readSessionBridges', ['br0'], about.session);
    const helper = { kind: 'file', canRead: true, canWrite: false, canExecute: true };
    await stage.output(['chmod', 'u+s', '/tmp/helper']);
    expect(await read()).toEqual({
      bridgeHelper: { paths: ['/tmp/helper'], allowed: { br0: false } },
      files: { '/tmp/helper': { ...helper, isPrivileged: true } },
    });
    await stage.output(['chmod', 'u-s', '/tmp/helper']);
    const { files } = (await read()) as { files: object };
    // Whether it has capabilities in place of the bit is not always to be known.
    expect([{ ...helper, isPrivileged: false }, helper]).toContainEqual(Object.values(files)[0]);
  });
});
