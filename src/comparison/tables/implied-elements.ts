import type { ModelRecord, ModelValue } from '../../model/model-value.ts';
import { childOf, childrenOf, type Located } from '../located.ts';
import { impliedAttribute } from './default-table.ts';
import { driveAddress } from './drive-address.ts';
import { type Implied, impliedIn } from './implied.ts';
import { missingControllers } from './implied-controllers.ts';
import { guestType, isQemu, isQemuPc } from './machine.ts';
import { PlaceTable } from './place-table.ts';

/** An element that says nothing by being there. */
const container: ModelValue = {};

/**
 * What libvirt takes for absent elements that are not repeatable. Only what the document decides. An element that is implied with
 * nothing in it means as much as none.
 */
const elementDefaults: PlaceTable<Implied<ModelValue>> = new PlaceTable<Implied<ModelValue>>({
  'domain/currentMemory': ({ record }) => record.memory,
  'domain/vcpu': () => 1,
  'domain/clock': () => ({ offset: 'utc' }),
  'domain/on_poweroff': () => 'destroy',
  'domain/on_reboot': () => 'restart',
  'domain/on_crash': () => 'destroy',
  'domain/iothreads': (domain) => {
    const ids = childOf(domain, 'iothreadids');
    return ids === undefined ? undefined : childrenOf(ids, 'iothread').length;
  },
  'domain/iothreadids': ({ record }) => {
    const count = Number(record.iothreads ?? 0);
    if (!Number.isInteger(count) || count < 1 || count > mostIothreads) return container;
    return { iothread: Array.from({ length: count }, (_, index) => ({ id: index + 1 })) };
  },
  'domain/features': container,
  'domain/devices': container,
  'domain/metadata': () => ({ name: 'metadata' }),
  'domain/cputune': container,
  'domain/memtune': container,
  'domain/blkiotune': container,
  'domain/numatune': container,
  'domain/pm': container,
  'domain/cpu': container,
  'domain/memoryBacking': container,
  'cpu/model': ({ record }) => (record.mode === 'host-model' ? container : undefined),
  'disk/driver': (disk) => {
    if (!isQemu(disk)) return undefined;
    return disk.record.type === 'volume' ? { name: 'qemu' } : { name: 'qemu', type: 'raw' };
  },
  'disk/readonly': ({ record }) => (record.device === 'cdrom' ? true : undefined),
  'disk/address': (disk) => driveAddress(disk) as ModelRecord | undefined,
  'disk/iotune': container,
  'disks/disk/driver': container,
  'disks/disk/source': container,
  'controller/master': ({ record }) => {
    const startport = companionPorts.get(String(record.modelAttribute));
    return startport === undefined ? undefined : { startport };
  },
  'shmem/model': () => ({ type: 'ivshmem' }),
  'interface/bandwidth': container,
  'interface/source': ({ record }) =>
    record.type === 'user' || record.type === 'ethernet' ? container : undefined,
  'interface/target': container,
  'serial/protocol': () => ({ type: 'raw' }),
  'parallel/protocol': () => ({ type: 'raw' }),
  'console/protocol': () => ({ type: 'raw' }),
  'channel/protocol': () => ({ type: 'raw' }),
  'redirdev/protocol': () => ({ type: 'raw' }),
  'smartcard/protocol': () => ({ type: 'raw' }),
  'serial/target': container,
  'parallel/target': container,
  'console/target': container,
  'devices/memballoon': (devices) => (isQemuPc(devices) ? { model: 'virtio' } : undefined),
  'tpm/backend/device': (backend) => (backend.record.type === 'passthrough' ? container : undefined),
  'vsock/cid': () => ({ auto: true }),
  'pool/source': container,
  'pool/source/format': poolFormat,
  'pool/source/dir': ({ parent }) => (parent?.record.type === 'gluster' ? { path: '/' } : undefined),
  'pool/target': container,
  'pool/target/permissions': container,
  'pool/capacity': () => ({ value: 0, unit: 'bytes' }),
  'pool/allocation': () => ({ value: 0, unit: 'bytes' }),
  'pool/available': () => ({ value: 0, unit: 'bytes' }),
  'permissions/owner': () => '-1',
  'permissions/group': () => '-1',
  'volume/source': container,
  'volume/target': container,
  'volume/backingStore/format': () => ({ type: 'raw' }),
  'volume/target/format': () => ({ type: 'raw' }),
  'volume/target/permissions': container,
  'volume/target/timestamps': container,
  'network/dns': container,
});

/** Of more nobody writes out all. */
const mostIothreads = 256;

/** The first port of the companions of a USB 2 controller. */
const companionPorts: ReadonlyMap<string, number> = new Map([
  ['ich9-uhci1', 0],
  ['ich9-uhci2', 2],
  ['ich9-uhci3', 4],
]);

/** What libvirt takes for an absent child element that is not repeatable; undefined where it takes nothing or it is not certain. */
export function impliedElement(parent: Located, name: string): ModelValue | undefined {
  const implied = elementDefaults.find(parent, name);
  return implied === undefined ? undefined : impliedIn(implied, parent);
}

/**
 * What libvirt adds to lists by what else there is: the elements that a list may lack and mean the same. Those already in the list
 * are not asked about.
 */
const memberDefaults: PlaceTable<(parent: Located) => readonly ModelRecord[]> = new PlaceTable({
  'os/boot': (os: Located) =>
    guestType(os) === 'hvm' && !bootsByDevice(os) && childOf(os, 'boot') === undefined ? [{ dev: 'hd' }] : [],
  'devices/input': (devices: Located) => {
    if (!isQemuPc(devices)) return [];
    const present = childrenOf(devices, 'input').map((input) => inputName(input));
    return [
      { type: 'mouse', bus: 'ps2' },
      { type: 'keyboard', bus: 'ps2' },
    ].filter(({ type, bus }) => !present.includes(`${type} ${bus}`));
  },
  'devices/controller': missingControllers,
  'devices/console': (devices: Located) => {
    const serial = childOf(devices, 'serial');
    if (guestType(devices) !== 'hvm' || serial === undefined || childOf(devices, 'console') !== undefined)
      return [];
    const { source, protocol, log, type } = serial.record;
    return [present({ type, source, protocol, log, target: { type: 'serial', port: 0 } })];
  },
  'devices/serial': (devices: Located) => {
    const console = childOf(devices, 'console');
    if (guestType(devices) !== 'hvm' || console === undefined || childOf(devices, 'serial') !== undefined)
      return [];
    const targetType = childOf(console, 'target')?.record.type;
    if (targetType !== undefined && targetType !== 'serial') return [];
    const { source, protocol, log, type } = console.record;
    return [present({ type, source, protocol, log, target: { port: 0 } })];
  },
  'graphics/listen': ({ record }: Located) => {
    const { type, listenAttribute: address, socket, listen } = record;
    if (listen !== undefined) return [];
    if (socket !== undefined) return [{ type: 'socket', socket }];
    if (type !== 'vnc' && type !== 'spice' && type !== 'rdp') return [];
    return [present({ type: 'address', address })];
  },
  'iothreadids/iothread': missingIothreads,
  'channel/source': socketSources,
  'serial/source': socketSources,
  'parallel/source': socketSources,
  'console/source': socketSources,
  'pool/source/name': ({ parent, record }: Located) =>
    parent?.record.type === 'logical' && parent.record.name !== undefined && record.name === undefined
      ? [{ value: parent.record.name }]
      : [],
  'forward/interface': ({ record }: Located) =>
    record.dev === undefined || record.interface !== undefined ? [] : [{ dev: record.dev }],
});

/** The elements that libvirt adds to a list by itself. */
export function impliedMembers(parent: Located, name: string): readonly ModelRecord[] {
  return memberDefaults.find(parent, name)?.(parent) ?? [];
}

/** The names of the places that the tables know. */
export const placesWithImpliedElements: readonly string[] = [
  ...elementDefaults.names,
  ...memberDefaults.names,
];

function present(record: { readonly [property: string]: ModelValue | undefined }): ModelRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as ModelRecord;
}

/** The format that a pool of its type has unless another is given. */
function poolFormat({ parent: pool }: Located): ModelRecord | undefined {
  switch (pool?.record.type) {
    case 'logical':
      return { type: 'lvm2' };
    case 'fs':
    case 'netfs':
      return { type: 'auto' };
    default:
      return undefined;
  }
}

/** A socket that libvirt listens on is at a path of its choice. */
function socketSources({ record }: Located): readonly ModelRecord[] {
  return record.type === 'unix' && record.source === undefined ? [{ mode: 'bind' }] : [];
}

/** Threads that are counted and have no number: they get the lowest that are free. */
function missingIothreads(ids: Located): readonly ModelRecord[] {
  const taken = new Set(childrenOf(ids, 'iothread').map(({ record }) => Number(record.id)));
  const count = Math.min(Number(ids.parent?.record.iothreads ?? 0), mostIothreads);
  const missing: ModelRecord[] = [];
  for (let id = 1; taken.size + missing.length < count; id++) if (!taken.has(id)) missing.push({ id });
  return missing;
}

function bootsByDevice(os: Located): boolean {
  const devices = childOf(os.parent, 'devices');
  if (devices === undefined) return false;
  return ['disk', 'interface', 'hostdev', 'redirdev'].some((name) =>
    childrenOf(devices, name).some((device) => childOf(device, 'boot') !== undefined),
  );
}

function inputName(input: Located): string {
  return `${input.record.type} ${input.record.bus ?? impliedAttribute(input, '@bus')}`;
}
