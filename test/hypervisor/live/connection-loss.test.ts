import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../../src/hypervisor/connection.ts';
import type { LibvirtError } from '../../../src/hypervisor/libvirt-error.ts';
import { Agent, type AgentSurroundings } from '../../support/stage/agent.ts';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { PrivateDaemon } from '../../support/stage/private-daemon.ts';
import { type Stage, startStage } from '../../support/stage/stage.ts';

/** What a test leaves in the agent: a connection, and what became of a call that hangs. */
interface Kept {
  connection: Connection;
  hanging: Promise<string>;
}

/** How an error looks from outside. */
interface Told {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly connectionLost: boolean;
}

describeOnStage('a connection whose daemon dies or freezes', () => {
  let stage: Stage;
  let agent: Agent<Kept>;
  let daemons = 0;
  let daemon: PrivateDaemon;

  beforeAll(async () => {
    stage = await startStage();
    agent = new Agent(stage, { user: 'domxml-test' });
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    daemon = new PrivateDaemon(stage, `daemon${daemons++}`);
    await daemon.start();
  });

  test('fails with a typed error when the daemon is killed, in the call under way and in later ones', async () => {
    await connectThere(daemon.uri);
    await daemon.signal('STOP');
    await agent.evaluate(({ kept }) => {
      kept.hanging = kept.connection.hostname().catch((error: LibvirtError) => error.code);
    });
    await daemon.signal('KILL');
    const told = await agent.evaluate(async ({ kept }) => {
      const later = (error: LibvirtError): Told => {
        const { name, code, message, connectionLost } = error;
        return { name, code, message, connectionLost };
      };
      const hanging = await kept.hanging;
      const closed = await kept.connection.closed;
      const next = await kept.connection.hostname().then(() => undefined, later);
      const isAlive = await kept.connection.isAlive();
      await kept.connection.close();
      const afterwards = await kept.connection.hostname().then(() => undefined, later);
      return { hanging, closed, next, isAlive, afterwards };
    });
    expect(told).toMatchObject({ closed: 'eof', isAlive: false });
    expect(told.hanging).toMatch(/^VIR_ERR_(?:INTERNAL_ERROR|SYSTEM_ERROR)$/);
    const lost = {
      name: 'LibvirtError',
      connectionLost: true,
      message: 'cannot ask the name of the host: the connection to libvirt is closed or lost; connect again',
    };
    expect(told.next).toMatchObject(lost);
    expect(told.afterwards).toMatchObject(lost);
  });

  test('is a new one, when the daemon runs again', async () => {
    await connectThere(daemon.uri);
    await daemon.signal('KILL');
    expect(await failureOfConnecting(daemon.uri)).toMatchObject({
      name: 'LibvirtError',
      code: 'VIR_ERR_SYSTEM_ERROR',
    });
    await daemon.start();
    await connectThere(daemon.uri);
    expect(await driverThere()).toBe('TEST');
  });

  test('is given up when the daemon does not answer keepalive messages, whatever is queued', async () => {
    await connectThere(daemon.uri, { keepAlive: { interval: 1, count: 3 } });
    await daemon.signal('STOP');
    const told = await agent.evaluate(async ({ kept }) => {
      const lost: boolean[] = [];
      const calls = Array.from({ length: 1000 }, () =>
        kept.connection.hostname().catch((error: LibvirtError) => lost.push(error.connectionLost)),
      );
      const closed = await kept.connection.closed;
      await Promise.all(calls);
      await kept.connection.close();
      return { closed, lost: lost.filter(Boolean).length };
    });
    expect(told).toEqual({ closed: 'keepalive', lost: 1000 });
  });

  test('waits for a frozen daemon, and goes on with it', async () => {
    await connectThere(daemon.uri);
    await daemon.signal('STOP');
    const served = await agent.evaluate(async ({ kept }) => {
      kept.hanging = kept.connection.hostname();
      // More than there are threads for files, names and secrets.
      const { readFile } = process.getBuiltinModule('node:fs/promises');
      const texts = await Promise.all(Array.from({ length: 16 }, () => readFile('/proc/self/stat', 'utf8')));
      return texts.length;
    });
    expect(served).toBe(16);
    await daemon.signal('CONT');
    expect(await agent.evaluate(({ kept }) => kept.hanging)).not.toBe('');
    expect(await driverThere()).toBe('TEST');
  });

  test('fails with a typed error when a call takes longer than allowed', async () => {
    await connectThere(daemon.uri, { callTimeout: 300 });
    await daemon.signal('STOP');
    const code = await agent.evaluate(({ kept }) =>
      kept.connection.hostname().catch((error: LibvirtError) => error.code),
    );
    expect(code).toBe('VIR_ERR_OPERATION_TIMEOUT');
  });

  test('is not made to a frozen daemon: connecting takes no longer than allowed', async () => {
    await daemon.signal('STOP');
    expect(await failureOfConnecting(daemon.uri, { timeout: 300 })).toMatchObject({
      name: 'LibvirtError',
      code: 'VIR_ERR_OPERATION_TIMEOUT',
    });
  });

  test('does not keep a process whose calls hang', async () => {
    const passing = new Agent<Kept>(stage, { user: 'domxml-test' });
    await passing.evaluate(connecting, { uri: daemon.uri, options: {} });
    await daemon.signal('STOP');
    const ended = new Promise((resolve) => passing.process.once('close', resolve));
    const exiting = passing.evaluate(({ kept }) => {
      for (let call = 0; call < 8; call++) kept.connection.hostname();
      setTimeout(() => process.exit(7), 50);
      return kept.connection.hostname();
    });
    await expect(exiting).rejects.toThrow('the agent ended with status 7');
    expect(await ended).toBe(7);
  });

  async function connectThere(uri: string, options: object = {}): Promise<void> {
    await agent.evaluate(connecting, { uri, options });
  }

  function driverThere(): Promise<string> {
    return agent.evaluate(({ kept }) => kept.connection.driver());
  }

  function failureOfConnecting(uri: string, options: object = {}): Promise<Told | undefined> {
    return agent.evaluate(
      ({ hypervisor }, { uri, options }) =>
        hypervisor.connect(uri, options).then(
          () => undefined,
          ({ name, code, message, connectionLost }: LibvirtError) => ({
            name,
            code,
            message,
            connectionLost,
          }),
        ),
      { uri, options },
    );
  }
});

/** Evaluated by an agent: connects, and keeps the connection. */
async function connecting(
  { hypervisor, kept }: AgentSurroundings<Kept>,
  { uri, options }: { readonly uri: string; readonly options: object },
): Promise<void> {
  kept.connection = await hypervisor.connect(uri, options);
}
