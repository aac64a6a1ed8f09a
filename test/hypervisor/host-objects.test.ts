import { expect, test } from 'vitest';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { connectToTestHost } from '../support/test-host.ts';

describeWithLibvirt('networks', () => {
  test('live from their definition to their end', async () => {
    await using connection = await connectToTestHost();
    const network = await connection.defineNetwork(
      { name: 'lab', bridge: { name: 'virbr7' } },
      { validate: true },
    );
    expect([await network.isActive(), await network.isPersistent()]).toEqual([false, true]);
    await network.start();
    expect((await connection.networks({ active: true })).map(({ name }) => name).sort()).toEqual([
      'lab',
      'net',
    ]);
    expect(await network.bridgeName()).toBe('virbr7');
    await network.setAutostart(true);
    expect(await network.autostart()).toBe(true);
    expect(await network.model()).toMatchObject({ name: 'lab', uuid: network.uuid });
    await network.destroy();
    await network.undefine();
    expect(await connection.findNetwork({ uuid: network.uuid })).toBeUndefined();
    await expect(network.start()).rejects.toThrow("cannot start network 'lab': there is no such network");
  });

  test('are changed while they run', async () => {
    await using connection = await connectToTestHost();
    const network = await connection.network('net');
    await network.update(
      {
        command: 'addLast',
        section: 'ipDhcpHost',
        xml: "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>",
      },
      { live: true },
    );
    expect(await network.xml()).toContain("ip='192.168.122.9'");
    expect(await network.leases().catch(({ code }) => code)).toBe('VIR_ERR_NO_SUPPORT');
    await expect(network.ports()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' });
  });

  test('that are only created are gone when they stop', async () => {
    await using connection = await connectToTestHost();
    const network = await connection.createNetwork('<network><name>short</name></network>');
    expect(await network.isPersistent()).toBe(false);
    await network.destroy();
    expect(await connection.findNetwork('short')).toBeUndefined();
  });
});

describeWithLibvirt('storage', () => {
  test('pools live from their definition to their end', async () => {
    await using connection = await connectToTestHost();
    const pool = await connection.defineStoragePool({
      type: 'dir',
      name: 'images',
      target: { path: '/images' },
    });
    await pool.build();
    await pool.start();
    await pool.refresh();
    expect(await pool.info()).toMatchObject({ state: 'running' });
    expect([await pool.isActive(), await pool.isPersistent()]).toEqual([true, true]);
    await pool.setAutostart(true);
    expect(await pool.autostart()).toBe(true);
    expect((await connection.storagePools({ dir: true })).map(({ name }) => name).sort()).toEqual([
      'images',
      'pool',
    ]);
    expect(await pool.model()).toMatchObject({ type: 'dir', name: 'images' });
    await pool.destroy();
    await pool.delete();
    await pool.undefine();
    expect(await connection.findStoragePool('images')).toBeUndefined();
  });

  test('volumes are made, copied, found and deleted', async () => {
    await using connection = await connectToTestHost();
    const pool = await connection.storagePool('pool');
    const volume = await pool.createVolume({ name: 'disk', target: {}, capacity: { value: 5, unit: 'MiB' } });
    expect([volume.name, volume.pool, volume.key]).toEqual(['disk', 'pool', '/pool/disk']);
    const copy = await pool.createVolume(`<volume><name>copy</name><capacity>1</capacity></volume>`, {
      from: volume,
    });
    expect((await pool.volumes()).map(({ name }) => name).sort()).toEqual(['copy', 'disk', 'vol']);
    expect(await volume.path()).toBe('/pool/disk');
    expect(await volume.info()).toMatchObject({ type: 'file', capacity: 5242880 });
    expect((await connection.storageVolume('/pool/copy')).name).toBe(copy.name);
    expect((await connection.findStorageVolume({ key: volume.key }))?.name).toBe('disk');
    expect((await volume.model()).name).toBe('disk');
    await expect(volume.resize(6291456)).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' });
    await expect(volume.wipe()).rejects.toThrow("cannot wipe volume 'disk' of pool 'pool': ");
    await expect(volume.wipe('scrub' as 'zero')).rejects.toThrow(TypeError);
    await volume.delete();
    expect(await pool.findVolume('disk')).toBeUndefined();
  });
});

describeWithLibvirt('interfaces of the host', () => {
  test('live from their definition to their end', async () => {
    await using connection = await connectToTestHost();
    const known = await connection.interface({ mac: 'aa:bb:cc:dd:ee:ff' });
    expect([known.name, known.mac]).toEqual(['eth1', 'aa:bb:cc:dd:ee:ff']);
    const xml = (await known.xml()).replace("name='eth1'", "name='eth9'");
    const defined = await connection.defineInterface(xml);
    await defined.start();
    expect(await defined.isActive()).toBe(true);
    expect((await connection.interfaces({ active: true })).map(({ name }) => name).sort()).toEqual([
      'eth1',
      'eth9',
    ]);
    expect(await defined.model()).toMatchObject({ type: 'ethernet', name: 'eth9' });
    await defined.destroy();
    await defined.undefine();
    expect(await connection.findInterface('eth9')).toBeUndefined();
  });
});

describeWithLibvirt('devices of the host', () => {
  test('are found by name, and by what they can be', async () => {
    await using connection = await connectToTestHost();
    const devices = await connection.nodeDevices({ capScsiHost: true });
    expect(devices.map(({ name }) => name)).toContain('scsi_host1');
    const device = await connection.nodeDevice('scsi_host1');
    expect(await device.capabilities()).toContain('scsi_host');
    expect(await device.parent()).toBe('computer');
    expect((await device.model()).name).toBe('scsi_host1');
    expect(await connection.findNodeDevice('nope')).toBeUndefined();
    const refused = await Promise.allSettled([
      device.detach(),
      device.reattach(),
      device.reset(),
      device.isActive(),
    ]);
    expect(refused.map((one) => one.status === 'rejected' && one.reason.code)).toContain(
      'VIR_ERR_NO_SUPPORT',
    );
  });

  test('are made and taken away', async () => {
    await using connection = await connectToTestHost();
    const xml = `
      <device>
        <parent>scsi_host1</parent>
        <capability type='scsi_host'>
          <capability type='fc_host'><wwnn>1000000023452345</wwnn><wwpn>1000000023452346</wwpn></capability>
        </capability>
      </device>`;
    const device = await connection.createNodeDevice(xml);
    expect(await connection.findNodeDevice(device.name)).toBeDefined();
    await device.destroy();
    expect(await connection.findNodeDevice(device.name)).toBeUndefined();
  });
});

describeWithLibvirt('what a driver does not have', () => {
  test('is refused in the same words everywhere', async () => {
    await using connection = await connectToTestHost();
    const asked = await Promise.allSettled([
      connection.secrets(),
      connection.secret({ usage: { type: 'ceph', id: 'x' } }),
      connection.findSecret('6695eb01-f6a4-8304-79aa-97f2502e193f'),
      connection.defineSecret({ description: 'x' }),
      connection.nwFilters(),
      connection.nwFilter('clean-traffic'),
      connection.defineNwFilter({ name: 'x' }),
      connection.nwFilterBindings(),
      connection.findNwFilterBinding('vnet0'),
      connection.createNwFilterBinding('<filterbinding/>'),
      connection.defineNodeDevice('<device/>'),
      connection.domainCapabilities({ virtType: 'test' }),
      connection.storagePoolCapabilities(),
      connection.domainToNative('qemu-argv', '<domain/>'),
      connection.domainFromNative('qemu-argv', 'qemu'),
    ]);
    for (const one of asked) {
      const error = one.status === 'rejected' ? one.reason : one.value;
      expect(error).toMatchObject({ name: 'LibvirtError', code: 'VIR_ERR_NO_SUPPORT' });
      expect(error.message).toMatch(/^cannot .+: the hypervisor driver of this connection does not do this$/);
    }
  });
});

describeWithLibvirt('the host', () => {
  test('says what it is and can do', async () => {
    await using connection = await connectToTestHost();
    expect(await connection.nodeInfo()).toMatchObject({ model: 'i686', cpus: 16, nodes: 2, threads: 2 });
    expect(await connection.sysinfo()).toContain("<sysinfo type='smbios'>");
    expect(await connection.sysinfoModel()).toMatchObject({ type: 'smbios' });
    expect(await connection.cpuStats()).toHaveProperty('idle');
    expect(await connection.memoryStats().catch(({ code }) => code)).toBe('VIR_ERR_NO_SUPPORT');
    expect(await connection.maxVcpus('test')).toBe(32);
    expect(await connection.capabilities()).toContain('<capabilities>');
    expect((await connection.capabilitiesModel()).host?.cpu?.arch).toBe('i686');
    expect(await connection.cpuModelNames('x86_64')).toContain('Skylake-Client');
  });

  test('compares CPUs', async () => {
    await using connection = await connectToTestHost();
    const cpu = (model: string) => `<cpu><arch>x86_64</arch><model>${model}</model></cpu>`;
    const baseline = await connection.baselineCpu([cpu('Skylake-Client'), cpu('Haswell')]);
    expect(baseline).toContain('Haswell');
    expect(await connection.compareCpu(cpu('Haswell')).catch(({ code }) => code)).toMatch(
      /incompatible|VIR_ERR_/,
    );
  });
});
