import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../src/hypervisor/connection.ts';
import type { Domain } from '../../../src/hypervisor/domain.ts';
import { Agent } from '../../support/stage/agent.ts';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { guestDocument } from '../../support/stage/guest.ts';
import { type Stage, startStage } from '../../support/stage/stage.ts';

/** What tests leave in the agent. */
interface Kept {
  connection: Connection;
  domain: Domain;
}

describeOnStage('what only daemons have', () => {
  let stage: Stage;
  let session: Agent<Kept>;

  beforeAll(async () => {
    stage = await startStage();
    session = new Agent(stage, { user: 'domxml-test' });
    await session.evaluate(async ({ hypervisor, kept }) => {
      kept.connection = await hypervisor.connect('qemu:///session');
    });
  });
  afterAll(() => stage.close());

  test('secrets keep values, and tell when they get one', async () => {
    const told = await session.evaluate(async ({ kept: { connection } }) => {
      const events = connection.secretEvents();
      const secret = await connection.defineSecret(
        { private: false, description: 'for Ceph', usage: { type: 'ceph', name: 'client.admin secret' } },
        { validate: true },
      );
      await secret.setValue('Grüße');
      const value = new TextDecoder().decode(await secret.value());
      const usage = { type: 'ceph', id: 'client.admin secret' } as const;
      const found = await connection.secret({ usage });
      const listed = (await connection.secrets({ noPrivate: true })).length;
      const { description } = await secret.model();
      await found.undefine();
      const seen: unknown[] = [];
      for await (const event of events) {
        seen.push(event.kind === 'lifecycle' ? event.event : event.kind);
        if (event.kind === 'lifecycle' && event.event === 'undefined') break;
      }
      const isGone = (await connection.findSecret({ usage })) === undefined;
      return [
        secret.uuid === found.uuid,
        found.usageType,
        found.usageId,
        value,
        description,
        listed,
        seen,
        isGone,
      ];
    });
    expect(told).toEqual([
      true,
      'ceph',
      'client.admin secret',
      'Grüße',
      'for Ceph',
      1,
      ['defined', 'valueChanged', 'undefined'],
      true,
    ]);
  });

  test('guests get and lose devices, and are backed up', async () => {
    await stage.output(['truncate', '--size=1M', '/tmp/user/one.img', '/tmp/user/two.img'], {
      user: 'domxml-test',
    });
    const disk =
      "<disk type='file'><source file='/tmp/user/one.img'/><target dev='vda' bus='virtio'/></disk>";
    // A stick leaves a guest at once, if nobody reads it: firmware that runs might. Other devices wait for the guest.
    const document = guestDocument({ name: 'guest', devices: disk }).replace(
      "model='none'",
      "model='qemu-xhci'",
    );
    const told = await session.evaluate(async ({ kept: { connection } }, xml) => {
      const domain = await connection.createDomain(xml, { paused: true });
      const events = connection.domainEvents({
        kinds: ['deviceAdded', 'deviceRemoved', 'jobCompleted', 'blockJob'],
        of: domain,
      });
      const stick = {
        disk: {
          type: 'file',
          alias: { name: 'ua-stick' },
          source: { file: '/tmp/user/two.img' },
          target: { dev: 'sda', bus: 'usb' },
        },
      } as const;
      await domain.attachDevice(stick, { live: true });
      const sizes = await domain.blockInfo('sda');
      const { rd_bytes } = await domain.blockStats('vda');
      await domain.detachDeviceByAlias('ua-stick', { live: true });
      const seen: string[] = [];
      for await (const event of events) {
        seen.push('alias' in event ? `${event.kind} ${event.alias}` : event.kind);
        if (event.kind === 'jobCompleted') break;
        if (event.kind !== 'deviceRemoved') continue;
        await domain.beginBackup({
          disks: { disk: [{ name: 'vda', type: 'file', target: { file: '/tmp/user/backup.img' } }] },
        });
      }
      const { parameters } = await domain.job({ completed: true });
      const stats = await domain.stats({ balloon: true, block: true });
      const snapshot = await domain
        .createSnapshot('<domainsnapshot/>', { diskOnly: true, noMetadata: true })
        .then(({ name }) => typeof name);
      await domain.pullBlock('vda');
      const job = connection.domainEvents({ kinds: ['blockJob'], of: domain });
      for await (const event of job) {
        if (event.kind !== 'blockJob') continue;
        seen.push(`${event.disk} ${event.type} ${event.status}`);
        break;
      }
      const { state, reason } = await domain.state();
      await domain.destroy();
      return {
        capacity: sizes.capacity,
        read: typeof rd_bytes,
        seen,
        operation: parameters.operation,
        disks: stats['block.count'],
        snapshot,
        state: `${state} ${reason}`,
      };
    }, document);
    expect(told).toEqual({
      capacity: 1048576,
      read: 'number',
      seen: ['deviceAdded ua-stick', 'deviceRemoved ua-stick', 'jobCompleted', 'vda pull completed'],
      operation: 9,
      disks: 1,
      snapshot: 'string',
      state: 'paused user',
    });
  });

  test('hosts have filters, networks and capabilities', async () => {
    await stage.startSystemDaemons();
    const root = new Agent<Kept>(stage, { user: 'root' });
    const told = await root.evaluate(async ({ hypervisor }) => {
      const connection = await hypervisor.connect('qemu:///system');
      const filter = await connection.defineNwFilter({ name: 'no-mail' }, { validate: true });
      const found = await connection.nwFilter({ uuid: filter.uuid });
      const { name } = await found.model();
      const filters = (await connection.nwFilters()).length;
      const bindings = await connection.nwFilterBindings();
      await filter.undefine();
      const isGone = (await connection.findNwFilter('no-mail')) === undefined;
      const network = await connection.defineNetwork({ name: 'lab', bridge: { name: 'virbr9' } });
      const ports = await network.ports().catch(({ code }) => code);
      const leases = await network.leases();
      await network.undefine();
      const { memory } = await connection.nodeInfo();
      const pools = (await connection.storagePoolCapabilitiesModel()).pool?.map(({ type }) => type);
      const guests = (await connection.domainCapabilitiesModel({ virtType: 'qemu' })).domain;
      await connection.close();
      return { name, filters, bindings, isGone, ports, leases, memory: typeof memory, pools, guests };
    });
    await root.close();
    expect(told).toMatchObject({
      ...{ name: 'no-mail', filters: 1, bindings: [], isGone: true },
      // A network has ports while it runs.
      ...{ ports: 'VIR_ERR_OPERATION_INVALID', leases: [] },
      ...{ memory: 'number', guests: 'qemu' },
    });
    expect(told.pools).toContain('dir');
  });
});
