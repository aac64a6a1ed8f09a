import { expect, test } from 'vitest';
import type { Domain as DomainModel } from '../../generated/domain.ts';
import type { Connection, Domain, DomainEvent, Overflow } from '../../src/hypervisor/index.ts';

/** What these tests are about is whether they compile: `npm run types` fails where an expected error is none. */

test('flags, words and documents are held to what libvirt and the grammar have', () => {
  const uses = async (connection: Connection, domain: Domain): Promise<void> => {
    const model: DomainModel = await domain.model({ inactive: true });
    await connection.defineDomain(model, { validate: true });
    await connection.defineDomain('<domain/>');
    await domain.attachDevice({ disk: { type: 'file', target: { dev: 'vda' } } }, { live: true });
    // @ts-expect-error: there is no such flag
    await domain.xml({ inactiv: true });
    // @ts-expect-error: what is defined has a name
    await connection.defineDomain({ type: 'kvm' });
    // @ts-expect-error: a device is one of a kind
    await domain.attachDevice({ disc: {} });
    // @ts-expect-error: domains have no target path
    await connection.domain({ targetPath: '/images' });
    await connection.domain({ id: 1 });
    // @ts-expect-error: networks have no number
    await connection.network({ id: 1 });
    // @ts-expect-error: there is no such kind of events
    connection.domainEvents({ kinds: ['birth'] });
    // @ts-expect-error: volumes are wiped in ways that libvirt has
    await (await connection.storageVolume('/a')).wipe('scrub');
  };
  expect(uses).toBeInstanceOf(Function);
});

test('events are told apart by their kind, changes by their event', () => {
  const told = (event: DomainEvent | Overflow): string | number | undefined => {
    if (event.kind === 'overflow') return event.dropped;
    if (event.kind === 'lifecycle') {
      if (event.event !== 'started') return undefined;
      const cause: 'booted' | 'migrated' | 'restored' | 'fromSnapshot' | 'wakeup' | number = event.detail;
      return cause;
    }
    // @ts-expect-error: only some events have an alias
    event.alias;
    return event.kind === 'deviceAdded' ? event.alias : event.domain.name;
  };
  expect(told({ kind: 'overflow', dropped: 3 })).toBe(3);
});
