import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { PrivateDaemon } from '../../support/stage/private-daemon.ts';
import { type Stage, stageNode, startStage } from '../../support/stage/stage.ts';

describeOnStage('domxml watch', () => {
  let stage: Stage;
  let daemon: PrivateDaemon;

  beforeAll(async () => {
    stage = await startStage();
    daemon = new PrivateDaemon(stage, 'watched');
    await daemon.start();
  });
  afterAll(() => stage.close());

  /** What a watch prints until it ends, while `meanwhile` makes things happen. */
  async function watch(
    args: readonly string[],
    meanwhile: (signal: (name: string) => Promise<void>) => Promise<void>,
  ) {
    // The shell, which becomes the watch, tells its number on the stage.
    const command = ['sh', '-c', 'echo $$ >&2; exec "$@"', 'sh', stageNode, 'dist/cli.cjs'];
    const all = [...command, 'watch', '--connect', daemon.uri, ...args];
    const child = stage.spawn(all, { user: 'domxml-test' });
    const lines: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
    const errors: string[] = [];
    const complaints = createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
    const ended = once(child, 'close');
    while (errors.length < 2) await once(complaints, 'line'); // What happens from here on is seen.
    await meanwhile(async (name) => {
      await stage.output(['sh', '-c', 'kill -s "$0" "$1"', name, errors[0]!]);
    });
    const [status] = await ended;
    return { status, lines, errors: errors.slice(1) };
  }

  const virsh = (...args: readonly string[]) =>
    stage.output(['virsh', '-q', '-c', daemon.uri, ...args], { user: 'domxml-test' });

  test('prints what happens, and ends behind as many events as it is told', async () => {
    const { status, lines, errors } = await watch(['--count', '4'], async () => {
      await virsh('suspend', 'test');
      await virsh('resume', 'test');
      await virsh('net-destroy', 'default');
      await virsh('net-start', 'default');
    });
    expect([status, errors]).toEqual([0, [`domxml: watching ${daemon.uri}`]]);
    expect(lines.map((line) => line.replace(/^\S{24} /, ''))).toEqual([
      "domain 'test' suspended (paused)",
      "domain 'test' resumed (unpaused)",
      "network 'default' stopped",
      "network 'default' started",
    ]);
  });

  test('prints JSON of one domain, and of some of its events', async () => {
    const args = ['--domain', 'test', '--event', 'lifecycle', '--count', '2', '--format', 'jsonl'];
    const { status, lines } = await watch(args, async () => {
      await virsh('net-destroy', 'default');
      await virsh('suspend', 'test');
      await virsh('resume', 'test');
    });
    expect(status).toBe(0);
    const domain = { name: 'test', uuid: '6695eb01-f6a4-8304-79aa-97f2502e193f' };
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { time: expect.any(String), kind: 'lifecycle', domain, event: 'suspended', detail: 'paused' },
      { time: expect.any(String), kind: 'lifecycle', domain, event: 'resumed', detail: 'unpaused' },
    ]);
  });

  test('ends in good order when it is interrupted', async () => {
    for (const signal of ['INT', 'TERM']) {
      const { status, lines } = await watch([], (kill) => kill(signal));
      expect([status, lines]).toEqual([0, []]);
    }
  });

  test('says when the time is over, and when the connection is lost', async () => {
    expect((await watch(['--timeout', '1'], async () => {})).status).toBe(0);
    expect((await watch(['--timeout', '1', '--count', '1'], async () => {})).status).toBe(1);
    const { status, errors } = await watch([], () => daemon.signal('KILL'));
    expect(status).toBe(1);
    expect(errors[1]).toBe(`domxml: ${daemon.uri}: the connection is lost: the daemon has gone`);
  });
});
