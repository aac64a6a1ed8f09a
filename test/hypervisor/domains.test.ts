import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { Domain as DomainModel } from '../../generated/domain.ts';
import { Domain, LibvirtError } from '../../src/hypervisor/index.ts';
import { parseDomain, writeDomain } from '../../src/model/kinds/domain.ts';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { connectToTestHost } from '../support/test-host.ts';

const guest: DomainModel = {
  type: 'test',
  name: 'guest',
  uuid: '6695eb01-f6a4-8304-79aa-97f2502e193f',
  memory: { value: 1024, unit: 'MiB' },
  vcpu: { value: 2 },
  os: { type: { value: 'hvm' } },
};

describeWithLibvirt('domains', () => {
  test('are listed as flags select them', async () => {
    await using connection = await connectToTestHost();
    await connection.defineDomain(guest);
    const names = async (flags = {}) => (await connection.domains(flags)).map(({ name }) => name).sort();
    expect(await names()).toEqual(['guest', 'one']);
    expect(await names({ active: true })).toEqual(['one']);
    expect(await names({ inactive: true, persistent: true })).toEqual(['guest']);
    await expect(names({ running: true, asleep: true })).rejects.toThrow(
      /^'asleep' is none of active, inactive,/,
    );
  });

  test('are looked up by name, UUID and number', async () => {
    await using connection = await connectToTestHost();
    const one = await connection.domain('one');
    expect(one).toBeInstanceOf(Domain);
    expect([one.name, one.uuid]).toEqual(['one', 'ef861801-45b9-11cb-88e3-afbfe5370493']);
    expect(one.connection).toBe(connection);
    const id = (await one.id()) as number;
    expect((await connection.domain({ id })).name).toBe('one');
    expect((await connection.domain({ name: 'one' })).name).toBe('one');
    expect((await connection.findDomain({ uuid: one.uuid }))?.name).toBe('one');
    expect(`${one}`).toBe("domain 'one'");
  });

  test('are printed and serialised as what they are known by', async () => {
    await using connection = await connectToTestHost();
    const one = await connection.domain('one');
    expect(inspect(one)).toBe("Domain { name: 'one', uuid: 'ef861801-45b9-11cb-88e3-afbfe5370493' }");
    expect(JSON.parse(JSON.stringify(one))).toEqual({ name: 'one', uuid: one.uuid });
    expect(inspect(connection)).toBe('Connection {}');
  });

  test('that are not there reject, or are undefined where they are only sought', async () => {
    await using connection = await connectToTestHost();
    await expect(connection.domain('nope')).rejects.toThrow(
      "cannot look up domain 'nope': there is no such domain",
    );
    expect(await connection.findDomain('nope')).toBeUndefined();
    expect(await connection.findDomain({ uuid: '00000000-1111-2222-3333-444444444444' })).toBeUndefined();
    await expect(connection.findDomain({ uuid: 'nonsense' })).rejects.toThrow(LibvirtError);
    for (const key of [{}, { name: 'one', id: 1 }, { title: 'one' }, { name: true }, undefined, 5]) {
      await expect(connection.domain(key as never)).rejects.toThrow(
        new TypeError('it is looked up by a text or by { name } or { uuid } or { id }'),
      );
    }
  });

  test('come out as they went in, as texts or as models', async () => {
    await using connection = await connectToTestHost();
    const fromModel = await connection.defineDomain(guest, { validate: true });
    const text = await fromModel.xml({ inactive: true });
    expect(parseDomain(text)).toMatchObject({
      name: 'guest',
      vcpu: { value: 2 },
      memory: { value: 1048576 },
    });
    expect(await fromModel.model({ inactive: true })).toEqual(parseDomain(text));
    await fromModel.undefine();
    const fromText = await connection.defineDomain(writeDomain(guest));
    expect(await fromText.xml({ inactive: true })).toBe(text);
  });

  test('are held against the schema of libvirt where that is asked for', async () => {
    await using connection = await connectToTestHost();
    const xml = writeDomain(guest).replace('<os>', '<bogus/><os>');
    const error = await connection.defineDomain(xml, { validate: true }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'VIR_ERR_XML_INVALID_SCHEMA', domain: 'VIR_FROM_XML' });
    expect(error.message).toContain('validate it first');
    expect(await connection.findDomain('guest')).toBeUndefined();
    expect((await connection.defineDomain(xml)).name).toBe('guest');
  });

  test('that cannot be written are refused before libvirt is asked', async () => {
    await using connection = await connectToTestHost();
    await expect(connection.defineDomain({ nmae: 'guest' } as never)).rejects.toMatchObject({
      name: 'ModelError',
    });
    await expect(connection.defineDomain(undefined as never)).rejects.toThrow(TypeError);
    await expect(connection.defineDomain(`<domain>\0</domain>`)).rejects.toThrow('NUL');
  });

  test('live from their definition to their end', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.defineDomain(guest);
    const states: unknown[] = [];
    const note = async () => states.push(Object.values(await domain.state()).join(', '));
    await note();
    await domain.start();
    await note();
    await domain.reboot();
    await domain.suspend();
    await note();
    await domain.resume();
    await domain.shutdown();
    await note();
    await domain.start();
    await domain.destroy({ graceful: true });
    await note();
    expect(states).toEqual([
      'shutoff, unknown',
      'running, booted',
      'paused, user',
      'shutoff, shutdown',
      'shutoff, destroyed',
    ]);
    expect([await domain.isActive(), await domain.isPersistent(), await domain.isUpdated()]).toEqual([
      false,
      true,
      false,
    ]);
    expect(await domain.id()).toBeUndefined();
    await domain.undefine();
    await expect(domain.xml()).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' });
  });

  test('that are only created are gone when they stop', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.createDomain(guest);
    expect([await domain.isActive(), await domain.isPersistent()]).toEqual([true, false]);
    await domain.destroy();
    expect(await connection.findDomain('guest')).toBeUndefined();
  });

  test('keep their memory when they are saved', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.defineDomain(guest);
    await domain.start();
    const file = join(tmpdir(), `domxml-saved-${process.pid}`);
    await domain.save(file);
    await connection.restoreDomain(file);
    rmSync(file);
    expect(await domain.isActive()).toBe(true);
    const dump = join(tmpdir(), `domxml-dumped-${process.pid}`);
    await domain.coreDump(dump);
    rmSync(dump);
    await domain.managedSave();
    expect([await domain.hasManagedSave(), await domain.isActive()]).toEqual([true, false]);
    await domain.removeManagedSave();
    expect(await domain.hasManagedSave()).toBe(false);
  });

  test('say what they are', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    expect(await domain.info()).toMatchObject({
      state: 'running',
      maxMemory: 8388608,
      memory: 2097152,
      vcpus: 2,
    });
    expect(await domain.osType()).toBe('linux');
    expect(await domain.vcpus()).toBe(2);
    expect(await domain.vcpus({ maximum: true })).toBe(2);
    expect(await domain.hostname({ agent: true }).catch(({ code }) => code)).toMatch(/one|VIR_ERR_/);
    expect(await domain.diskErrors()).toEqual({ hda: 'unspec' });
    expect(await domain.memoryStats()).toHaveProperty('actualBalloon');
    expect(await domain.blockInfo('hda')).toHaveProperty('capacity');
    unsupported(await domain.blockStats('hda').catch((error) => error));
    expect(await domain.interfaceStats('tap0')).toHaveProperty('sentBytes');
    expect(await domain.interfaceAddresses()).toEqual([
      {
        name: 'tap0',
        mac: 'aa:bb:cc:dd:ee:ff',
        addresses: [{ type: 'ipv4', address: '192.168.122.129', prefix: 24 }],
      },
    ]);
    expect(await domain.stats({ state: true })).toMatchObject({ 'state.state': 1 });
    const [first] = await connection.allDomainStats({ state: true }, { active: true });
    expect([first?.domain.name, first?.parameters['state.state']]).toEqual(['one', 1]);
    expect(await domain.messages()).toEqual([]);
    expect(await domain.time()).toEqual({ seconds: 627319920, nanoseconds: 0 });
    expect((await domain.fileSystems()).map(({ mountPoint, type }) => [mountPoint, type])).toContainEqual([
      '/',
      'ext4',
    ]);
    expect(await domain.freezeFileSystems(['/'])).toBe(1);
    expect(await domain.thawFileSystems(['/'])).toBe(1);
  });

  test('are changed in what they are', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    await domain.setAutostart(true);
    expect(await domain.autostart()).toBe(true);
    await domain.setMemory(1048576, { live: true });
    expect((await domain.info()).memory).toBe(1048576);
    await domain.setVcpus(1, { live: true });
    expect(await domain.vcpus({ live: true })).toBe(1);
    await domain.setLifecycleAction('crash', 'preserve');
    expect(await domain.xml()).toContain('<on_crash>preserve</on_crash>');
    await domain.setUserPassword('root', 'secret');
    await domain.reset();
    await expect(domain.rename('two')).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID' });
    await expect(domain.migrateTo('test://elsewhere/', { peer2peer: true })).rejects.toMatchObject({
      code: 'VIR_ERR_ARGUMENT_UNSUPPORTED',
    });
  });

  test('have a title, a description and elements of others', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    expect(await domain.metadata('title')).toBeUndefined();
    await domain.setMetadata('title', 'The first', { config: true });
    await domain.setMetadata({ namespace: 'urn:example', prefix: 'x' }, '<owner>me</owner>', {
      config: true,
    });
    expect(await domain.metadata('title', { config: true })).toBe('The first');
    expect(await domain.metadata({ namespace: 'urn:example' }, { config: true })).toContain(
      '<owner>me</owner>',
    );
    await domain.setMetadata('title', undefined, { config: true });
    expect(await domain.metadata('title', { config: true })).toBeUndefined();
  });

  test('whose driver cannot do something say so', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    const disk = `<disk type='file'><source file='/images/two.img'/><target dev='vdb' bus='virtio'/></disk>`;
    const outcomes = await Promise.allSettled([
      domain.attachDevice(disk, { live: true }),
      domain.attachDevice({ disk: { type: 'file', source: { file: '/two' }, target: { dev: 'vdb' } } }),
      domain.detachDevice(disk),
      domain.updateDevice(disk),
      domain.detachDeviceByAlias('ua-disk'),
      domain.resizeBlock('hda', 1),
      domain.pullBlock('hda'),
      domain.commitBlock('hda', { active: true }),
      domain.blockJob('hda'),
      domain.abortBlockJob('hda', { pivot: true }),
      domain.job(),
      domain.abortJob(),
      domain.guestInfo({ os: true }),
    ]);
    for (const outcome of outcomes) unsupported(outcome.status === 'rejected' && outcome.reason);
  });
});

/** libvirt's test driver does not do everything; what it says then is what every driver says. */
function unsupported(error: unknown): undefined {
  expect(error).toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' });
  expect((error as Error).message).toContain('does not do this');
}
