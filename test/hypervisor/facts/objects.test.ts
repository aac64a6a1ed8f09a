import { expect, test } from 'vitest';
import type { Connection } from '../../../src/hypervisor/connection.ts';
import { preflight } from '../../../src/hypervisor/preflight.ts';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { connectToTestHost } from '../../support/test-host.ts';

/** The document of a guest for libvirt's test driver. */
const guest = (identity: string, devices = '') =>
  `<domain type='test'>${identity}<memory>1024</memory><os><type>hvm</type></os><devices>${devices}</devices></domain>`;

async function codesOf(connection: Connection, source: string): Promise<string[]> {
  const { document } = await preflight(connection, source);
  return document.diagnostics.map(({ code }) => code);
}

describeWithLibvirt('what is found out about the objects of a libvirt', () => {
  test('are those that a document names or defines, and no others', async () => {
    await using connection = await connectToTestHost();
    const { name, uuid } = await connection.defineDomain(guest('<name>idle</name>'));
    const { facts } = await preflight(
      connection,
      guest('<name>new</name>', `<interface type='network'><source network='net'/></interface>`),
    );
    expect(facts.objects?.domains).toContainEqual({ name, uuid, isActive: false, macAddresses: [] });
    const network = await connection.network('net');
    expect(facts.objects?.networks).toEqual([
      { name: 'net', uuid: network.uuid, isActive: true, model: await network.model() },
    ]);
    expect(Object.keys(facts.objects ?? {}).sort()).toEqual(['domains', 'networks']);
  });

  test('are volumes of the pools that are named', async () => {
    await using connection = await connectToTestHost();
    const pool = await connection.defineStoragePool(
      `<pool type='dir'><name>images</name><target><path>/srv/images</path></target></pool>`,
    );
    const disk = `<disk type='volume' device='disk'><source pool='images' volume='a'/><target dev='vda'/></disk>`;
    const knownOf = async () =>
      (await preflight(connection, guest('<name>new</name>', disk))).facts.objects?.storagePools?.find(
        ({ name }) => name === 'images',
      );
    expect(await knownOf()).toMatchObject({ isActive: false });
    await pool.start();
    await pool.createVolume(`<volume><name>a</name><capacity>1024</capacity></volume>`);
    expect(await knownOf()).toMatchObject({
      isActive: true,
      model: { type: 'dir' },
      volumes: [{ name: 'a', kind: 'file' }],
    });
  });

  test('are unknown where the driver knows no such objects', async () => {
    await using connection = await connectToTestHost();
    const { facts } = await preflight(
      connection,
      `<secret><usage type='ceph'><name>a</name></usage></secret>`,
    );
    expect(facts.objects).toEqual({});
  });

  test('tell names and UUIDs that are taken', async () => {
    await using connection = await connectToTestHost();
    const { uuid } = await connection.defineDomain(guest('<name>taken</name>'));
    expect(await codesOf(connection, guest('<name>taken</name>'))).toEqual(['clash/name-taken']);
    expect(await codesOf(connection, guest(`<name>other</name><uuid>${uuid}</uuid>`))).toEqual([
      'clash/uuid-taken',
    ]);
    expect(await codesOf(connection, guest(`<name>taken</name><uuid>${uuid}</uuid>`))).toEqual([]);
    expect(await codesOf(connection, '<network><name>net</name></network>')).toEqual(['clash/name-taken']);
  });
});
