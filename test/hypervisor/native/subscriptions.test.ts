import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Addon, EventSource, Handle, NativeEvent } from '../../../src/hypervisor/native/addon.ts';
import { loadAddon } from '../../../src/hypervisor/native/load-addon.ts';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';

const lifecycle: EventSource = { kind: 'domain', event: 0 };
const document = (name: string) =>
  `<domain type='test'><name>${name}</name><memory>1</memory><os><type>hvm</type></os></domain>`;

describeWithLibvirt('a subscription', () => {
  let addon: Addon;
  let connection: Handle<'Connect'>;

  beforeAll(async () => {
    addon = loadAddon();
    connection = await addon.open('test:///default', 0);
  });
  afterAll(() => addon.close(connection));

  /** Domains come and go; what is told of them comes with the turn of the event loop of libvirt. */
  async function comeAndGo(name: string): Promise<Handle<'Domain'>> {
    const domain = await addon.call('virDomainCreateXML', connection, document(name), 0);
    await addon.call('virDomainDestroy', domain);
    return domain;
  }

  async function events(
    source: EventSource,
    count: number,
    action: () => Promise<unknown>,
  ): Promise<NativeEvent[]> {
    const told: NativeEvent[] = [];
    let done = () => {};
    const enough = new Promise<void>((resolve) => (done = resolve));
    const subscription = await addon.subscribe(connection, source, (event) => {
      if (told.push(event) === count) done();
    });
    await action();
    await enough;
    await addon.unsubscribe(connection, source, subscription);
    return told;
  }

  test('tells what happens, in order, with objects that can be used', async () => {
    const told = await events(lifecycle, 2, () => comeAndGo('told'));
    expect(told.map(({ object, values }) => [addon.identity(object).name, ...values])).toEqual([
      ['told', 2, 0],
      ['told', 5, 1],
    ]);
    expect(await addon.call('virDomainGetName', told[0]?.object as Handle<'Domain'>)).toBe('told');
  });

  test('of one object tells of it alone', async () => {
    // libvirt tells also those who come later what it has not told yet: its start has to be behind us.
    const [start] = await events(lifecycle, 1, () =>
      addon.call('virDomainCreateXML', connection, document('one'), 0),
    );
    const object = start?.object as Handle<'Domain'>;
    const told = await events({ ...lifecycle, object }, 1, async () => {
      await comeAndGo('another');
      await addon.call('virDomainDestroy', object);
    });
    expect(told.map(({ object, values }) => [addon.identity(object).name, ...values])).toEqual([
      ['one', 5, 1],
    ]);
  });

  test('that is ended tells nothing any more, and cannot be ended again', async () => {
    let told = 0;
    const subscription = await addon.subscribe(connection, lifecycle, () => told++);
    await addon.unsubscribe(connection, lifecycle, subscription);
    await events(lifecycle, 2, () => comeAndGo('unheard'));
    expect(told).toBe(0);
    await expect(addon.unsubscribe(connection, lifecycle, subscription)).rejects.toThrow(
      'unsubscribe failed',
    );
  });

  test.each<[EventSource['kind'], number]>([
    ['domain', 27],
    ['network', 2],
    ['storagePool', 2],
    ['nodeDevice', 2],
    ['secret', 2],
  ])('is there for every event of kind %s', async (kind, count) => {
    for (let event = 0; event < count; event++) {
      const failure = await addon
        .subscribe(connection, { kind, event }, () => {})
        .then(
          (subscription) => addon.unsubscribe(connection, { kind, event }, subscription),
          (error) => error.failure.code,
        );
      // Without the secret driver, or in a release without the event, libvirt says that it does not have it.
      expect([undefined, 3, 8]).toContain(failure);
    }
    const wrong = addon.subscribe(connection, { kind, event: count }, () => {});
    await expect(wrong).rejects.toThrow(`argument 2: expected an event from 0 to ${count - 1}`);
  });
});
