import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Addon, Handle, NativeFailure } from '../../../src/hypervisor/native/addon.ts';
import { loadAddon } from '../../../src/hypervisor/native/load-addon.ts';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';

/** A call whose arguments need not be right. */
type AnyCall = (name: string, ...args: readonly unknown[]) => Promise<unknown>;

async function failureOf(call: Promise<unknown>): Promise<NativeFailure> {
  return call.then(
    () => expect.fail('nothing failed'),
    (error) => error.failure,
  );
}

const document = `
<domain type='test'>
  <name>called</name>
  <memory unit='MiB'>64</memory>
  <os><type>hvm</type></os>
</domain>`;

describeWithLibvirt('a call', () => {
  let addon: Addon;
  let connection: Handle<'Connect'>;
  let domain: Handle<'Domain'>;
  let call: AnyCall;

  beforeAll(async () => {
    addon = loadAddon();
    call = addon.call as AnyCall;
    connection = await addon.open('test:///default', 0);
    // Of our own: the test driver has one state for all connections of a process.
    domain = await addon.call('virDomainCreateXML', connection, document, 0);
  });
  afterAll(async () => {
    await addon.call('virDomainDestroy', domain);
    await addon.close(connection);
  });

  test('gives texts, numbers, truths and records', async () => {
    expect(await addon.call('virConnectGetURI', connection)).toBe('test:///default');
    expect(await addon.call('virConnectGetLibVersion', connection)).toBe(addon.load());
    expect(await addon.call('virDomainIsActive', domain)).toBe(true);
    expect(await addon.call('virDomainGetXMLDesc', domain, 0)).toMatch(/^<domain type='test' id='\d+'>/);
    const info = await addon.call('virDomainGetInfo', domain);
    expect(Object.keys(info)).toEqual(['state', 'maxMem', 'memory', 'nrVirtCpu', 'cpuTime']);
    expect(await addon.call('virDomainGetMemoryParameters', domain, 0)).toHaveProperty('hard_limit');
    expect(await addon.call('virNodeGetCPUStats', connection, -1, 0)).toHaveProperty('kernel');
  });

  test('gives several things as a list, lists of objects as handles, nothing as undefined', async () => {
    expect(await addon.call('virDomainGetState', domain, 0)).toEqual([1, expect.any(Number)]);
    const domains = await addon.call('virConnectListAllDomains', connection, 0);
    expect(domains.map((one) => addon.identity(one).name)).toContain('called');
    expect(await addon.call('virDomainGetAutostart', domain)).toBe(false);
    expect(await addon.call('virDomainSuspend', domain)).toBe(undefined);
    expect(await addon.call('virDomainResume', domain)).toBe(undefined);
  });

  test('gives integers that a number cannot hold as bigint, and takes both', async () => {
    await addon.call('virDomainSetMemoryFlags', domain, 32768n, 0);
    await addon.call('virDomainSetMemoryFlags', domain, 65536, 0);
    const { cpuTime } = await addon.call('virDomainGetInfo', domain);
    expect(typeof cpuTime === 'bigint' || Number.isSafeInteger(cpuTime)).toBe(true);
  });

  test('takes and gives texts beyond ASCII, typed parameters and statistics of several domains', async () => {
    const title = 'Übung 🐧';
    await addon.call('virDomainSetMetadata', domain, 1, title, undefined, undefined, 1);
    expect(await addon.call('virDomainGetMetadata', domain, 1, undefined, 1)).toBe(title);
    const [statistics] = await addon.call('virDomainListGetStats', [domain, domain], 0, 0);
    expect(statistics?.parameters).toHaveProperty('state.state', 1);
    expect(addon.identity(statistics?.domain as Handle)).toEqual(addon.identity(domain));
    const parameter = { field: 'soft_limit', type: 4, value: 5n };
    await addon.call('virDomainSetMemoryParameters', domain, [parameter], 0);
    expect(await addon.call('virDomainGetMemoryParameters', domain, 0)).toMatchObject({ soft_limit: 5 });
  });

  test('knows objects by what libvirt keeps in them', async () => {
    expect(addon.identity(domain)).toMatchObject({
      name: 'called',
      uuid: expect.any(String),
      id: expect.any(Number),
    });
    const [pool] = await addon.call('virConnectListAllStoragePools', connection, 0);
    const volume = await addon.call(
      'virStorageVolCreateXML',
      pool as Handle<'StoragePool'>,
      '<volume><name>one</name><capacity>1</capacity></volume>',
      0,
    );
    const { key = '' } = addon.identity(volume);
    expect(addon.identity(volume)).toEqual({ name: 'one', key, pool: 'default-pool' });
    expect(addon.identity(await addon.call('virStorageVolLookupByKey', connection, key))).toEqual(
      addon.identity(volume),
    );
    await addon.call('virStorageVolDelete', volume, 0);
  });

  test('that fails tells what libvirt says of it, and nothing of that in the message of the error', async () => {
    const attempt = call('virDomainLookupByName', connection, 'none');
    await expect(attempt).rejects.toThrow(/^virDomainLookupByName failed$/);
    expect(await failureOf(attempt)).toEqual({
      code: 42,
      domain: 12,
      level: 2,
      message: expect.any(String),
      strings: [expect.any(String), undefined, undefined],
      integers: [-1, -1],
      lost: false,
    });
  });

  test('has a failure of its own, however many fail at once', async () => {
    const connections = await Promise.all(Array.from({ length: 5 }, () => addon.open('test:///default', 0)));
    const attempts = connections.flatMap((one) =>
      (
        [
          ['virDomainLookupByName', 42],
          ['virNetworkLookupByName', 43],
          ['virStoragePoolLookupByName', 49],
          ['virInterfaceLookupByName', 57],
          ['virNodeDeviceLookupByName', 53],
        ] as const
      ).map(async ([name, code], index) => {
        const wanted = `none-${index}`;
        const failure = await failureOf(call(name, one, wanted));
        return (
          failure.code === code && failure.message.includes(name === 'virDomainLookupByName' ? '' : wanted)
        );
      }),
    );
    expect(await Promise.all(attempts)).toEqual(attempts.map(() => true));
    await Promise.all(connections.map((one) => addon.close(one)));
  });

  test('takes characters of all planes, and the one that replaces others', async () => {
    const name = '\ufffd\u{1f427}\u00e9';
    const xml = `<domain type='test'><name>${name}</name><memory>1024</memory><os><type>hvm</type></os></domain>`;
    const defined = await call('virDomainDefineXML', connection, xml);
    expect(await call('virDomainGetName', defined)).toBe(name);
    await call('virDomainUndefine', defined);
  });

  test('with arguments of the wrong kind is refused, and says which', async () => {
    const cases: readonly (readonly [readonly unknown[], string])[] = [
      [['virDomainGetName', connection], 'argument 1: expected a handle of type Domain, not of type Connect'],
      [['virDomainGetName', {}], 'argument 1: expected a handle of type Domain'],
      [['virDomainGetName'], 'argument 1: expected a handle of type Domain'],
      [['virDomainLookupByName', connection, 5], 'argument 2: expected a text'],
      [['virDomainLookupByName', connection, 'a\0b'], 'argument 2: expected a text without NUL characters'],
      [
        ['virDomainLookupByName', connection, 'a\ud800'],
        'argument 2: expected a text without lone surrogates',
      ],
      [['virDomainGetXMLDesc', domain, -1], 'argument 2: expected an integer from 0 to 4294967295'],
      [['virDomainGetXMLDesc', domain, 1.5], 'argument 2: expected an integer from 0 to 4294967295'],
      [
        ['virDomainSetMemory', domain, 2 ** 53],
        'argument 2: expected an integer from 0 to 18446744073709551615, a bigint beyond 9007199254740991',
      ],
      [['virDomainGetXMLDesc', domain, 0, 0], '2 arguments expected, not 3'],
      [['virDomainSetAutostart', domain, 1], 'argument 2: expected true or false'],
      [
        ['virDomainListGetStats', [], 0, 0],
        'argument 1: expected a list of one at least of handles of type Domain',
      ],
      [['virDomainListGetStats', [domain, 1], 0, 0], 'argument 1: expected a handle of type Domain'],
    ];
    for (const [args, message] of cases) {
      const refusal = (call as (...args: readonly unknown[]) => Promise<unknown>)(...args);
      await expect(refusal).rejects.toThrow(new TypeError(`${args[0]}: ${message}`));
    }
    await expect(call('exit')).rejects.toThrow(TypeError);
  });

  test('does not mix objects of two connections', async () => {
    const other = await addon.open('test:///default', 0);
    const theirs = await addon.call('virDomainLookupByName', other, 'called');
    await expect(addon.call('virDomainListGetStats', [domain, theirs], 0, 0)).rejects.toThrow(
      'the same connection',
    );
    await addon.close(other);
  });

  test('behind the end of its connection is refused; those before it are carried out', async () => {
    const other = await addon.open('test:///default', 0);
    const theirs = await addon.call('virDomainLookupByName', other, 'called');
    const before = Array.from({ length: 20 }, () => addon.call('virDomainGetName', theirs));
    const closed = addon.close(other);
    const after = addon.call('virDomainGetName', theirs);
    await expect(after).rejects.toThrow(new TypeError('the connection is closed'));
    expect(new Set(await Promise.all(before))).toEqual(new Set(['called']));
    await closed;
    await addon.close(other);
    expect(addon.identity(theirs).name).toBe('called');
    await expect(addon.call('virConnectGetType', other)).rejects.toThrow('the connection is closed');
  });

  test('is not made where the loaded libvirt has no such function', () => {
    expect(addon.has('virDomainGetName')).toBe(true);
    expect(addon.has('virDomainQemuMonitorCommand')).toBe(true);
    expect(addon.has('virDomainFree')).toBe(false);
  });

  test('is of the same libvirt, whatever is loaded later', () => {
    expect(addon.load('/nowhere/libvirt.so.0')).toBe(addon.load());
  });
});
