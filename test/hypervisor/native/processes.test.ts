import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { runNode } from '../../support/run-node.ts';
import { type SilentDaemon, startSilentDaemon } from '../../support/silent-daemon.ts';

const ended = { status: 0, signal: null, stderr: '' };

/** Other binaries of Node.js that the addon, built once, has to run on: their paths, with colons between. */
const nodes = [process.execPath, ...(process.env.DOMXML_NODES?.split(':') ?? [])];

describeWithLibvirt('a process', () => {
  let daemon: SilentDaemon;
  beforeAll(async () => {
    daemon = await startSilentDaemon();
  });
  afterAll(() => daemon.close());

  test.each(nodes)('calls, hears of events and ends (%s)', async (node) => {
    const script = `
      (async () => {
        const connection = await addon.open('test:///default', 0);
        const domain = await addon.call('virDomainLookupByName', connection, 'test');
        const source = { kind: 'domain', event: 0 };
        const happened = new Promise((resolve) => addon.subscribe(connection, source, resolve));
        await addon.call('virDomainSuspend', domain);
        // Waiting for an event does not keep a process alive.
        const timer = setInterval(() => {}, 1000);
        const { object, values } = await happened;
        clearInterval(timer);
        const failure = await addon.call('virDomainLookupByName', connection, 'none').catch((error) => error.failure);
        await addon.close(connection);
        console.log(addon.identity(object).name, values[0], failure.code);
      })();`;
    expect(await runNode(script, { node })).toEqual({
      ...ended,
      stdout: 'test 3 42\n',
    });
  });

  test('ends although a connection is open and listened to', async () => {
    const script = `
      (async () => {
        const connection = await addon.open('test:///default', 0);
        await addon.subscribe(connection, { kind: 'domain', event: 0 }, () => {});
        await addon.onClose(connection, () => {});
        console.log('open');
        globalThis.kept = connection;
      })();`;
    expect(await runNode(script)).toEqual({ ...ended, stdout: 'open\n' });
  });

  test('gets all answers where tests have replaced its timers', async () => {
    const script = `
      (async () => {
        const connection = await addon.open('test:///default', 0);
        for (const name of ['setImmediate', 'setTimeout', 'queueMicrotask']) globalThis[name] = () => {};
        const answers = await Promise.all(Array.from({ length: 500 }, () => addon.call('virConnectGetCapabilities', connection)));
        console.log(answers.length);
      })();`;
    expect(await runNode(script)).toEqual({ ...ended, stdout: '500\n' });
  });

  test('waits for calls that nobody awaits', async () => {
    const script = `
      addon.open('test:///default', 0).then((connection) => {
        addon.call('virConnectGetURI', connection).then(console.log);
      });`;
    expect(await runNode(script)).toEqual({ ...ended, stdout: 'test:///default\n' });
  });

  test('exits at once while libvirt hangs', async () => {
    const script = `
      addon.open('${daemon.uri}', 0).catch(() => {});
      setTimeout(() => process.exit(3), 100);`;
    expect(await runNode(script)).toEqual({ ...ended, status: 3, stdout: '' });
  });

  test('ends with an uncaught error while libvirt hangs', async () => {
    const script = `
      addon.open('${daemon.uri}', 0).catch(() => {});
      setTimeout(() => { throw new Error('uncaught'); }, 100);`;
    const { status, signal, stderr } = await runNode(script);
    expect({ status, signal }).toEqual({ status: 1, signal: null });
    expect(stderr).toContain('Error: uncaught');
  });

  test('does not wait for an opening that is abandoned, and is not hindered by many that hang', async () => {
    const script = `
      const openings = Array.from({ length: 8 }, () => addon.open('${daemon.uri}', 0));
      require('node:fs').readFile(addonFile, () => {
        console.log('read');
        for (const opening of openings) addon.abandon(opening);
      });`;
    expect(await runNode(script)).toEqual({ ...ended, stdout: 'read\n' });
  });

  test('ends while libvirt waits for an answer that never comes', async () => {
    const script = `
      addon.open('esx://localhost:1/', 0, () => {
        setTimeout(() => process.exit(4));
        return new Promise((resolve) => (globalThis.never = resolve));
      });`;
    expect(await runNode(script)).toEqual({ ...ended, status: 4, stdout: '' });
  });

  test('has an error of a listener as its own, and tells the next event all the same', async () => {
    const script = `
      process.on('uncaughtException', (error) => console.log(error.message));
      (async () => {
        const connection = await addon.open('test:///default', 0);
        const domain = await addon.call('virDomainLookupByName', connection, 'test');
        let events = 0;
        await addon.subscribe(connection, { kind: 'domain', event: 0 }, () => { throw new Error('event ' + ++events); });
        await addon.call('virDomainSuspend', domain);
        await addon.call('virDomainResume', domain);
        setTimeout(() => addon.close(connection), 100);
      })();`;
    expect(await runNode(script)).toEqual({ ...ended, stdout: 'event 1\nevent 2\n' });
  });

  test('has 24 workers open, call and close connections, each with failures of its own', async () => {
    const script = `
      const { Worker } = require('node:worker_threads');
      const work = \`
        const { parentPort, workerData: { file, number } } = require('node:worker_threads');
        const addon = require(file);
        addon.load();
        (async () => {
          for (let round = 0; round < 4; round++) {
            const connection = await addon.open('test:///default', 0);
            const domain = await addon.call('virDomainLookupByName', connection, 'test');
            await addon.subscribe(connection, { kind: 'domain', event: 0 }, () => {});
            const name = 'none-' + number + '-' + round;
            const calls = Array.from({ length: 20 }, () => addon.call('virDomainGetXMLDesc', domain, 0));
            const failure = await addon.call('virNetworkLookupByName', connection, name).catch((error) => error.failure);
            await Promise.all(calls);
            if (failure.code !== 43 || !failure.message.includes(name)) throw new Error(failure.message);
            if (round % 2 === 0) await addon.close(connection);
          }
          parentPort.postMessage('done');
        })();\`;
      let done = 0;
      for (let number = 0; number < 24; number++) {
        const worker = new Worker(work, { eval: true, workerData: { file: addonFile, number } });
        worker.on('message', () => done++);
      }
      process.on('exit', () => console.log(done));`;
    expect(await runNode(script)).toEqual({ ...ended, stdout: '24\n' });
  });

  test('survives workers that are ended while calls are under way, events arrive and libvirt hangs', async () => {
    const script = `
      const { Worker } = require('node:worker_threads');
      const work = \`
        const { parentPort, workerData: { file, uri } } = require('node:worker_threads');
        const addon = require(file);
        addon.load();
        addon.open(uri, 0).catch(() => {});
        addon.open('test:///default', 0).then(async (connection) => {
          const domain = await addon.call('virDomainLookupByName', connection, 'test');
          await addon.subscribe(connection, { kind: 'domain', event: 0 }, () => {});
          parentPort.postMessage('under way');
          for (;;) {
            const calls = ['virDomainSuspend', 'virDomainResume'].map((name) => addon.call(name, domain).catch(() => {}));
            await Promise.all([...calls, ...Array.from({ length: 50 }, () => addon.call('virDomainGetXMLDesc', domain, 0))]);
          }
        });\`;
      (async () => {
        for (let round = 0; round < 12; round++) {
          const worker = new Worker(work, { eval: true, workerData: { file: addonFile, uri: '${daemon.uri}' } });
          await new Promise((resolve) => worker.once('message', resolve));
          await new Promise((resolve) => setTimeout(resolve, round * 2));
          await worker.terminate();
        }
        const connection = await addon.open('test:///default', 0);
        console.log(await addon.call('virConnectGetType', connection));
      })();`;
    expect(await runNode(script)).toEqual({ ...ended, stdout: 'TEST\n' });
  });
});
