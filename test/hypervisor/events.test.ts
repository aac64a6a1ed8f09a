import { expect, test } from 'vitest';
import type { EventStream } from '../../src/hypervisor/index.ts';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { connectToTestHost } from '../support/test-host.ts';

/** The next events of a stream, without the objects: those are named. */
async function next(stream: EventStream<{ readonly kind: string }>, count: number): Promise<unknown[]> {
  const events: unknown[] = [];
  while (events.length < count) {
    const { value } = await stream.next();
    const members = Object.entries(value ?? {});
    events.push(
      Object.fromEntries(
        members.map(([key, member]) => [key, typeof member === 'object' ? `${member}` : member]),
      ),
    );
  }
  return events;
}

describeWithLibvirt('events', () => {
  test('of domains come in the order in which things happen', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    await using events = connection.domainEvents();
    await domain.suspend();
    await domain.resume();
    await domain.destroy();
    const one = { kind: 'lifecycle', domain: "domain 'one'" };
    expect(await next(events, 3)).toEqual([
      { ...one, event: 'suspended', detail: 'paused' },
      { ...one, event: 'resumed', detail: 'unpaused' },
      { ...one, event: 'stopped', detail: 'destroyed' },
    ]);
  });

  test('carry objects that can be used', async () => {
    await using connection = await connectToTestHost();
    await using events = connection.domainEvents({ kinds: ['lifecycle'] });
    await (await connection.domain('one')).suspend();
    for await (const event of events) {
      if (event.kind !== 'lifecycle') continue;
      await event.domain.resume();
      break;
    }
    expect(await (await connection.domain('one')).state()).toMatchObject({ state: 'running' });
  });

  test('are those of one object where that is asked for', async () => {
    await using connection = await connectToTestHost();
    await using all = connection.domainEvents({ kinds: ['lifecycle'] });
    const two = await connection.defineDomain(
      `<domain type='test'><name>two</name><memory>1024</memory><os><type>hvm</type></os></domain>`,
    );
    // libvirt tells also those who come later what it has not told yet.
    await next(all, 1);
    await using events = connection.domainEvents({ of: two });
    await (await connection.domain('one')).suspend();
    await two.start();
    expect(await next(events, 1)).toMatchObject([{ domain: "domain 'two'", event: 'started' }]);
  });

  test('of what is no object of a connection are refused', async () => {
    await using connection = await connectToTestHost();
    for (const of of [{}, 'one', null]) {
      expect(() => connection.domainEvents({ of: of as never })).toThrow(
        new TypeError('expected an object that a connection gives, such as a domain or a storage volume'),
      );
    }
  });

  test('of networks, pools, devices and secrets have kinds of their own', async () => {
    await using connection = await connectToTestHost();
    await using networks = connection.networkEvents();
    await using pools = connection.storagePoolEvents();
    await using devices = connection.nodeDeviceEvents();
    const network = await connection.network('net');
    await network.destroy();
    await network.start();
    expect(await next(networks, 2)).toEqual([
      { kind: 'lifecycle', network: "network 'net'", event: 'stopped' },
      { kind: 'lifecycle', network: "network 'net'", event: 'started' },
    ]);
    const pool = await connection.storagePool('pool');
    await pool.refresh();
    await pool.destroy();
    expect(await next(pools, 2)).toEqual([
      { kind: 'refresh', storagePool: "storage pool 'pool'" },
      { kind: 'lifecycle', storagePool: "storage pool 'pool'", event: 'stopped' },
    ]);
    const device = await connection.createNodeDevice(`
      <device>
        <parent>scsi_host1</parent>
        <capability type='scsi_host'>
          <capability type='fc_host'><wwnn>1000000023452345</wwnn><wwpn>1000000023452346</wwpn></capability>
        </capability>
      </device>`);
    expect(await next(devices, 1)).toEqual([
      { kind: 'lifecycle', nodeDevice: `${device}`, event: 'created' },
    ]);
  });

  test('of what the driver does not have are refused, when they are read', async () => {
    await using connection = await connectToTestHost();
    await expect(connection.secretEvents().next()).rejects.toThrow(
      'cannot subscribe to lifecycle events: the hypervisor driver of this connection does not do this',
    );
    expect(() => connection.domainEvents({ kinds: ['birth' as 'reboot'] })).toThrow(
      /^'birth' is none of lifecycle, reboot,/,
    );
  });

  test('end with the connection', async () => {
    const connection = await connectToTestHost();
    const events = connection.domainEvents();
    const waiting = events.next();
    await connection.close();
    expect(await waiting).toEqual({ done: true, value: undefined });
    await expect(connection.domainEvents().next()).rejects.toMatchObject({ connectionLost: true });
  });

  test('that nobody takes are dropped, oldest first, and counted', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    await using events = connection.domainEvents({ kinds: ['lifecycle'], buffer: 2 });
    await using others = connection.domainEvents({ kinds: ['lifecycle'] });
    for (let round = 0; round < 3; round++) await Promise.all([domain.suspend(), domain.resume()]);
    await next(others, 6);
    expect(await next(events, 3)).toMatchObject([
      { kind: 'overflow', dropped: 4 },
      { event: 'suspended' },
      { event: 'resumed' },
    ]);
  });
});
