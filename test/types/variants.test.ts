import { expect, test } from 'vitest';
import type { NodeDevice } from '../../generated/device.ts';
import type {
  Domain,
  DomainController,
  DomainDisk,
  DomainFilesystem,
  DomainGraphics,
  DomainHostdev,
  DomainInterface,
  DomainInterfaceEthernet,
  DomainInterfaceOther,
  DomainRng,
  DomainTpm,
} from '../../generated/domain.ts';
import type { HostInterface } from '../../generated/interface.ts';
import type { StoragePool } from '../../generated/pool.ts';
import type { Secret } from '../../generated/secret.ts';
import type { OtherWord } from '../../src/descriptor/other-word.ts';

/** What these tests are about is whether they compile: `npm run types` fails where an expected error is none. */

const ethernet: DomainInterface = { type: 'ethernet', target: { dev: 'mytap0', managed: false } };
const network: DomainInterface = { type: 'network', source: { network: 'default' } };

test('an interface is told by its type', () => {
  const seen = [ethernet, network].map((one): string | undefined => {
    if (one.type === 'ethernet') {
      const narrowed: DomainInterfaceEthernet = one;
      // @ts-expect-error: only a network has a name
      one.source?.network;
      return `${narrowed.target?.dev} ${narrowed.target?.managed}`;
    }
    if (one.type === 'network') return one.source.network;
    // @ts-expect-error: a source of other types may have no network
    one.source?.network;
    return undefined;
  });
  expect(seen).toEqual(['mytap0 false', 'default']);
});

test('what only another type of interface has is refused', () => {
  const wrong: DomainInterface[] = [
    // @ts-expect-error: an interface of type ethernet has no network
    { type: 'ethernet', source: { network: 'default' } },
    // @ts-expect-error: one of type network has to say which
    { type: 'network' },
    // @ts-expect-error: nor is a type known that libvirt does not have
    { type: 'carrier-pigeon' },
    // @ts-expect-error: nor a property
    { type: 'ethernet', tarqet: { dev: 'mytap0' } },
    // @ts-expect-error: and words are no booleans
    { type: 'ethernet', target: { dev: 'mytap0', managed: 'no' } },
  ];
  expect(wrong.length).toBe(5);
});

test('a type of a newer release is told from all known ones', () => {
  const newer: DomainInterface = { type: 'carrier-pigeon' as OtherWord, target: { dev: 'coo0' } };
  const words = (one: DomainInterface): string => {
    switch (one.type) {
      case 'bridge':
      case 'client':
      case 'direct':
      case 'ethernet':
      case 'hostdev':
      case 'internal':
      case 'mcast':
      case 'network':
      case 'null':
      case 'server':
      case 'udp':
      case 'user':
      case 'vdpa':
      case 'vds':
      case 'vhostuser':
        return 'known';
      default: {
        const other: DomainInterfaceOther = one;
        return other.type;
      }
    }
  };
  expect([ethernet, newer].map(words)).toEqual(['known', 'carrier-pigeon']);
});

test('an absent attribute is that of the variant which may lack it', () => {
  const path = (disk: DomainDisk): string | undefined => {
    if (disk.type === undefined || disk.type === 'file') return disk.source?.file;
    if (disk.type === 'block') return disk.source?.dev;
    if (disk.type === 'network') {
      if (disk.source.protocol === 'rbd') return disk.source.name;
      // @ts-expect-error: a path is that of a file
      return disk.source.file;
    }
    return undefined;
  };
  const target = { dev: 'vda' };
  expect(path({ source: { file: '/a' }, target })).toBe('/a');
  expect(path({ type: 'block', source: { dev: '/dev/b' }, target })).toBe('/dev/b');
  // @ts-expect-error: a disk on a file has no device as its source
  const wrong: DomainDisk = { type: 'file', source: { dev: '/dev/b' }, target };
  expect(wrong.type).toBe('file');
});

test('other devices are told by their attributes too', () => {
  const hostdev = (one: DomainHostdev) => (one.type === 'pci' ? one.source.address : undefined);
  const graphics = (one: DomainGraphics) => (one.type === 'spice' ? one.streaming?.mode : undefined);
  // @ts-expect-error: streaming is of SPICE
  const display = (one: DomainGraphics) => (one.type === 'vnc' ? one.streaming : undefined);
  const controller = (one: DomainController) => (one.type === 'usb' ? one.ports : undefined);
  const filesystem = (one: DomainFilesystem) => (one.type === 'template' ? one.source.name : undefined);
  const rng = ({ backend }: DomainRng) => (backend.model === 'random' ? backend.value : undefined);
  const tpm = ({ backend }: DomainTpm) =>
    backend?.type === 'emulator' ? backend.version : backend?.type === 'passthrough' && backend.device?.path;
  const all = [hostdev, graphics, display, controller, filesystem, rng, tpm];
  expect(all.length).toBe(7);
});

test('so are documents of other kinds', () => {
  const pool = (one: StoragePool) => (one.type === 'dir' ? one.target.path : undefined);
  // @ts-expect-error: a pool of iSCSI has a source
  const bare: StoragePool = { type: 'iscsi', name: 'a', target: { path: '/a' } };
  const hostInterface = (one: HostInterface) => (one.type === 'bond' ? one.bond.mode : undefined);
  const secret = ({ usage }: Secret) => (usage?.type === 'ceph' ? usage.name : undefined);
  const device = ({ capability }: NodeDevice) =>
    capability?.map((one) => (one.typeAttribute === 'pci' ? one.vendor : undefined));
  expect([pool, bare, hostInterface, secret, device].length).toBe(5);
});

test('enumerations that tell nothing apart take any word', () => {
  const domain: Domain = { type: 'a-newer-hypervisor', name: 'a' };
  // @ts-expect-error: but a word
  const wrong: Domain = { type: 1, name: 'a' };
  expect([domain, wrong].length).toBe(2);
});
