import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Channel } from '../../src/hypervisor/channel.ts';
import { type Authenticate, type ConnectOptions, connect, LibvirtError } from '../../src/hypervisor/index.ts';
import { loadAddon } from '../../src/hypervisor/native/load-addon.ts';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { projectFolder } from '../support/source-files.ts';
import { connectToTestHost, testHostUri } from '../support/test-host.ts';

/** The error that a promise rejects with, which has to be one of libvirt. */
async function refusal(promise: Promise<unknown>): Promise<LibvirtError> {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(LibvirtError);
  return error;
}

test.each(['', '  ', undefined, null, 5])('%j is no URI', async (uri) => {
  const connecting = connect(uri as string);
  await expect(connecting).rejects.toThrow(TypeError);
  await expect(connecting).rejects.toThrow('without one libvirt takes whatever hypervisor it finds');
});

test.each<[ConnectOptions, string]>([
  [{ timeout: 0 }, 'timeout is a number of milliseconds'],
  [{ callTimeout: Number.NaN }, 'callTimeout is a number of milliseconds'],
  [{ closeTimeout: 2 ** 31 }, 'closeTimeout is a number of milliseconds'],
  [{ keepAlive: { interval: 0, count: 5 } }, 'keepAlive is false or { interval, count }'],
  [{ keepAlive: { interval: 2 ** 31, count: 5 } }, 'keepAlive is false or { interval, count }'],
  [{ keepAlive: true as never }, 'keepAlive is false or { interval, count }'],
])('%j is refused', async (options, message) => {
  await expect(connect('test:///default', options)).rejects.toThrow(message);
});

test('an aborted signal rejects with its reason, before libvirt is asked', async () => {
  const signal = AbortSignal.abort(new Error('changed my mind'));
  await expect(connect('nosuch:///', { signal })).rejects.toThrow('changed my mind');
});

describeWithLibvirt('connections', () => {
  test('say what they are of', async () => {
    await using connection = await connect('test:///default');
    expect(await connection.driver()).toBe('TEST');
    expect(await connection.uri()).toBe('test:///default');
    expect(await connection.libvirtVersion()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(await connection.hypervisorVersion()).toBe('0.0.2');
    expect(await connection.isAlive()).toBe(true);
    expect(await connection.isSecure()).toBe(true);
    expect(await connection.isEncrypted()).toBe(false);
    expect(typeof (await connection.hostname())).toBe('string');
  });

  test('end once, and all that is asked behind it is refused', async () => {
    const connection = await connectToTestHost();
    const domain = await connection.domain('one');
    const before = domain.xml();
    const failing = refusal(connection.domain('nope'));
    const closing = [connection.close(), connection.close()];
    const behind = await refusal(domain.xml());
    expect(behind.connectionLost).toBe(true);
    expect(behind.code).toBe('VIR_ERR_INVALID_CONN');
    expect(behind.message).toBe(
      "cannot read the XML of domain 'one': the connection to libvirt is closed or lost; connect again",
    );
    await Promise.all(closing);
    expect(await before).toContain('<name>one</name>');
    expect(await failing).toMatchObject({ code: 'VIR_ERR_NO_DOMAIN', connectionLost: false });
    expect(await connection.closed).toBe('client');
    expect(await connection.isAlive()).toBe(false);
    expect((await refusal(connection.domains())).connectionLost).toBe(true);
  });

  test('are closed where their block ends', async () => {
    let ended: Promise<string> | undefined;
    {
      await using connection = await connectToTestHost();
      ended = connection.closed;
    }
    expect(await ended).toBe('client');
  });

  test('without the right to write do not write', async () => {
    await using connection = await connect('test:///default', { readOnly: true });
    const domain = await connection.domain('test');
    const error = await refusal(domain.destroy());
    expect(error.code).toBe('VIR_ERR_OPERATION_DENIED');
    expect(error.message).toBe("cannot stop domain 'test': a connection that only reads must not do this");
  });

  test('to drivers that there are not are refused, without showing passwords', async () => {
    const error = await refusal(connect('nosuch://me:hunter2@host/'));
    expect(error.operation).toEqual({
      function: 'virConnectOpenAuth',
      words: "connect to 'nosuch://me@host/'",
    });
    expect(error.message).not.toContain('hunter2');
    expect(error.connectionLost).toBe(false);
  });

  test('to texts that libvirt cannot be given are refused with the reason', async () => {
    const message = 'open: argument 1: expected a text without NUL characters';
    await expect(connect('test:///default\0')).rejects.toThrow(new TypeError(message));
  });

  test('run calls in the order in which they are made', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    const calls = [domain.suspend(), domain.state(), domain.resume(), domain.state()];
    const states = await Promise.all(calls);
    expect([states[1], states[3]]).toMatchObject([{ state: 'paused' }, { state: 'running' }]);
  });

  test('give up calls that take too long, and go on', async () => {
    await using connection = await connectToTestHost({ callTimeout: 1 });
    // More than libvirt can do in a millisecond: the last ones wait in the queue.
    const calls = Array.from({ length: 400 }, () => connection.capabilities());
    const outcomes = await Promise.allSettled(calls);
    const failed = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0]).toBeInstanceOf(LibvirtError);
    expect(failed[0]).toMatchObject({ code: 'VIR_ERR_OPERATION_TIMEOUT', connectionLost: false });
  });
});

/** What has no other owner than what is given is gone after this. */
async function collectMemory(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  for (let round = 0; round < 5; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describeWithLibvirt('a connection that nobody closes', () => {
  /** The handle of a connection, which is closed when nobody knows it any more. */
  async function openedHandle(use: (channel: Channel) => void): Promise<WeakRef<object>> {
    const addon = loadAddon();
    const handle = await addon.open('test:///default', 0);
    const channel = new Channel(addon, handle, { call: undefined, close: 1000 });
    await channel.watch();
    use(channel);
    return new WeakRef(handle);
  }

  test('goes when nobody knows it any more, but not while somebody waits for its end', async () => {
    let closed: Promise<string> | undefined;
    const forgotten = await openedHandle(() => {});
    const awaited = await openedHandle((channel) => (closed = channel.ended));
    await collectMemory();
    expect(forgotten.deref()).toBeUndefined();
    expect(awaited.deref()).toBeDefined();
    expect(closed).toBeInstanceOf(Promise);
  });
});

describeWithLibvirt('a daemon that says nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-silent-'));
  const socket = join(folder, 'socket');
  const uri = `test+unix:///default?socket=${socket}`;
  const silent = createServer();
  beforeAll(() => void silent.listen(socket));
  afterAll(() => {
    silent.close();
    rmSync(folder, { recursive: true });
  });

  test('is given up when the time is over', async () => {
    const error = await refusal(connect(uri, { timeout: 50 }));
    expect(error.code).toBe('VIR_ERR_OPERATION_TIMEOUT');
    expect(error.message).toContain('it takes too long');
  });

  test('is given up when the signal says so', async () => {
    const signal = AbortSignal.timeout(50);
    await expect(connect(uri, { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('does not keep a process alive that has given it up', async () => {
    const entry = JSON.stringify(join(projectFolder, 'src/hypervisor/index.ts'));
    const code = `
      import { connect } from ${entry};
      await connect(${JSON.stringify(uri)}, { timeout: 50 }).catch(({ code }) => console.log(code));`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
    const run = promisify(execFile)(process.execPath, args, { cwd: projectFolder });
    expect((await run).stdout).toBe('VIR_ERR_OPERATION_TIMEOUT\n');
  });
});

describeWithLibvirt('authentication', () => {
  const users = "<auth><user password='secret'>admin</user></auth>";

  test('asks for what the driver wants to know, in words', async () => {
    const asked: unknown[] = [];
    const authenticate: Authenticate = async (requests) => {
      asked.push(...requests.map(({ kind, prompt }) => [kind, prompt]));
      return requests.map(({ kind }) => (kind === 'passphrase' ? 'secret' : 'admin'));
    };
    await using connection = await connect(testHostUri('users', users), { authenticate });
    expect(asked.map((one) => (one as string[])[0])).toEqual(['authName', 'passphrase']);
    expect(await connection.findDomain('one')).toBeDefined();
  });

  test.each<[string, Authenticate | undefined]>([
    ['a wrong password', (requests) => requests.map(() => 'admin')],
    ['no answer', () => undefined],
    ['nobody to ask', undefined],
  ])('%s does not let one in', async (_, authenticate) => {
    const error = await refusal(connect(testHostUri('users', users), { authenticate }));
    expect(error.code).toBe(authenticate === undefined ? 'VIR_ERR_INVALID_ARG' : 'VIR_ERR_AUTH_FAILED');
    expect(error.message).toContain('see name and password');
  });

  test.each<[string, unknown[]]>([
    ['none', []],
    ['one of two', ['admin']],
    ['undefined for one of two', ['admin', undefined]],
  ])('%s of the answers is as good as no answer', async (_, answers) => {
    const error = await refusal(
      connect(testHostUri('users', users), {
        authenticate: ([request]) =>
          (request?.kind === 'passphrase' ? answers.slice(1) : answers) as string[],
      }),
    );
    expect(error.code).toBe('VIR_ERR_AUTH_FAILED');
  });

  test.each([[['admin', 'secret\0s']], [['admin', 5]], ['secret']])('%j are no answers', async (answers) => {
    const authenticate: Authenticate = (requests) =>
      (Array.isArray(answers)
        ? requests.map(({ kind }) => answers[kind === 'passphrase' ? 1 : 0])
        : answers) as never;
    const connecting = connect(testHostUri('users', users), { authenticate });
    await expect(connecting).rejects.toThrow(
      new TypeError(
        'authenticate gives a list of texts without NUL characters, or undefined where there is no answer',
      ),
    );
  });

  test('somebody who answers when nobody wants to know any more does not keep the process alive', async () => {
    const entry = JSON.stringify(join(projectFolder, 'src/hypervisor/index.ts'));
    const code = `
      import { connect } from ${entry};
      const controller = new AbortController();
      let answer;
      const authenticate = () => new Promise((resolve) => { answer = resolve; controller.abort(); });
      const options = { authenticate, signal: controller.signal, timeout: 600_000 };
      await connect(${JSON.stringify(testHostUri('users', users))}, options).catch(({ name }) => console.log(name));
      answer(undefined);`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
    const run = promisify(execFile)(process.execPath, args, { cwd: projectFolder, timeout: 60_000 });
    expect((await run).stdout).toBe('AbortError\n');
  });

  test('an error of the function that is asked comes through', async () => {
    const authenticate = () => {
      throw new RangeError('no terminal');
    };
    await expect(connect(testHostUri('users', users), { authenticate })).rejects.toThrow(
      new RangeError('no terminal'),
    );
  });

  test('the time in which people think does not count, and a signal ends it', async () => {
    const controller = new AbortController();
    const authenticate: Authenticate = () =>
      new Promise((resolve) => {
        setTimeout(() => controller.abort(new Error('enough')), 60);
        setTimeout(() => resolve(undefined), 120);
      });
    const options = { authenticate, timeout: 30, signal: controller.signal };
    await expect(connect(testHostUri('users', users), options)).rejects.toThrow('enough');
  });
});
