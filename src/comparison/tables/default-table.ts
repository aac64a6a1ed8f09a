import type { AttributeDescriptor } from '../../descriptor/descriptor.ts';
import { childOf, childrenOf, type Located } from '../located.ts';
import { controllerIndex } from './controller-index.ts';
import { type Implied, impliedIn } from './implied.ts';
import { guestType, isQemu, partOfDomain } from './machine.ts';
import { PlaceTable } from './place-table.ts';

/** Where a default of the grammar does not hold whatever is around, or there is none that does not depend. */
const nothing = (): undefined => undefined;

/**
 * What libvirt takes for absent attributes, and for absent text (`text()`), beyond the defaults of the grammar, which this table
 * goes before. Only what the document decides, not the host or the build of a hypervisor.
 */
const attributeDefaults: PlaceTable<Implied<string>> = new PlaceTable<Implied<string>>({
  // The machine.
  'domain/vcpu/text()': '1',
  'domain/vcpu/@current': ({ record }) => (record.value === undefined ? undefined : String(record.value)),
  'domain/vcpu/@placement': vcpuPlacement,
  'vcpus/vcpu/@hotpluggable': ({ record }) => (record.enabled === true ? 'no' : 'yes'),
  'numatune/memory/@placement': (memory) => {
    const vcpu = partOfDomain(memory, 'vcpu');
    return memory.record.nodeset === undefined && vcpu?.record.placement === 'auto' ? 'auto' : 'static';
  },
  'hugepages/page/@nodeset': (page) =>
    childOf(partOfDomain(page, 'cpu'), 'numa') === undefined ? '0' : undefined,
  'numa/cell/@id': ({ index }) => String(index),
  'cpu/@match': (cpu) => (cpu.record.model === undefined ? undefined : 'exact'),
  'domain/cpu/@check': cpuCheck,
  'domain/cpu/feature/@policy': 'require',
  'domain/seclabel/@type': 'dynamic',
  'domain/seclabel/@relabel': ({ record }) =>
    record.type === undefined || record.type === 'dynamic' ? 'yes' : 'no',
  'seclabel/@relabel': nothing,
  'clock/@adjustment': ({ record }) => (record.offset === 'variable' ? '0' : undefined),
  'features/*/@state': 'on',
  'os/loader/@type': ({ record }) => (record.value === undefined ? undefined : 'rom'),
  'loader/@format': nothing,
  // Devices.
  'controller/@index': controllerIndex,
  'disk/target/@bus': diskBus,
  'disk/driver/@name': (driver) => (isQemu(driver) ? 'qemu' : undefined),
  'disk/driver/@cache': 'default',
  'disk/driver/@type': (driver) => (driver.parent?.record.type === 'volume' ? undefined : 'raw'),
  'disk/@snapshot': diskSnapshot,
  'source/encryption/@engine': (encryption) => (isQemu(encryption) ? 'qemu' : undefined),
  'disk/encryption/@engine': (encryption) => (isQemu(encryption) ? 'qemu' : undefined),
  'source/host/@port': ({ parent }) => portsOfProtocols.get(String(parent?.record.protocol)),
  'filesystem/@fmode': nothing,
  'filesystem/@dmode': nothing,
  'interface/@type': 'user',
  'interface/source/@mode': ({ parent }) => (parent?.record.type === 'direct' ? 'vepa' : undefined),
  'interface/source/@type': nothing,
  'interface/@trustGuestRxFilters': nothing, // The network decides.
  'address/@multifunction': nothing, // Libvirt turns it on where it needs it.
  'serial/@type': 'pty',
  'parallel/@type': 'pty',
  'console/@type': 'pty',
  'channel/@type': 'pty',
  'serial/source/@mode': socketMode,
  'parallel/source/@mode': socketMode,
  'console/source/@mode': socketMode,
  'channel/source/@mode': socketMode,
  'serial/target/@port': characterDevicePort,
  'parallel/target/@port': characterDevicePort,
  'console/target/@port': '0',
  'console/target/@type': (target) => (guestType(target) === 'hvm' ? 'serial' : undefined),
  'input/@bus': inputBus,
  'redirdev/@bus': 'usb',
  'graphics/@port': ({ record }) => (record.autoport === false ? undefined : '-1'),
  'graphics/@autoport': graphicsAutoport,
  'graphics/@listen': (graphics) => addressOfListen(childOf(graphics, 'listen')),
  'graphics/listen/@address': ({ parent, index }) =>
    index === 0 && parent?.record.listenAttribute !== undefined
      ? String(parent.record.listenAttribute)
      : undefined,
  'video/model/@heads': ({ record }) => (record.type === 'none' ? undefined : '1'),
  'video/model/@primary': videoPrimary,
  'video/model/@ram': ({ record }) => (record.type === 'qxl' ? '65536' : undefined),
  'video/model/@vram': videoMemory,
  'video/model/@vgamem': (model) => (model.record.type === 'qxl' && isQemu(model) ? '16384' : undefined),
  'rng/backend/text()': ({ record }) => (record.model === 'random' ? '/dev/random' : undefined),
  'vsock/@model': (vsock) => (isQemu(vsock) ? 'virtio' : undefined),
  'vsock/cid/@auto': ({ record }) => (record.address === undefined ? 'yes' : 'no'),
  'panic/@model': nothing,
  'hostdev/@display': nothing,
  'hostdev/@ramfb': nothing,
  'audio/input/settings/@frequency': nothing,
  'audio/input/settings/@channels': nothing,
  'audio/input/settings/@format': nothing,
  // Networks and storage.
  'network/forward/@dev': (forward) => {
    const dev = childOf(forward, 'interface')?.record.dev;
    return dev === undefined ? undefined : String(dev);
  },
  'pool/source/adapter/@type': 'scsi_host',
  'volume/@type': 'file',
  'volume/target/format/@type': 'raw',
});

/** What libvirt takes for an absent attribute of an element (`@name`), or its absent text (`text()`). */
export function impliedAttribute(
  owner: Located,
  part: string,
  descriptor?: AttributeDescriptor,
): string | undefined {
  const implied = attributeDefaults.find(owner, part);
  return implied === undefined ? descriptor?.default : impliedIn(implied, owner);
}

/** The names of the places that the table knows. */
export const placesWithDefaults: readonly string[] = attributeDefaults.names;

function vcpuPlacement(vcpu: Located): string {
  const numatune = partOfDomain(vcpu, 'numatune');
  const isAuto = childOf(numatune, 'memory')?.record.placement === 'auto';
  return isAuto && vcpu.record.cpuset === undefined ? 'auto' : 'static';
}

function cpuCheck(cpu: Located): string | undefined {
  if (!isQemu(cpu)) return undefined;
  switch (cpu.record.mode ?? 'custom') {
    case 'host-passthrough':
    case 'maximum':
      return 'none';
    case 'host-model':
      return 'partial';
    case 'custom':
      if (cpu.record.model === undefined) return undefined;
      return cpu.parent?.record.type === 'qemu' ? 'none' : 'partial';
    default:
      return undefined;
  }
}

/** The bus that a target name stands for. */
const busesOfPrefixes: ReadonlyMap<string, string> = new Map([
  ['hd', 'ide'],
  ['sd', 'scsi'],
  ['vd', 'virtio'],
  ['xvd', 'xen'],
  ['ubd', 'uml'],
]);

function diskBus({ record, parent }: Located): string {
  if (parent?.record.device === 'floppy') return 'fdc';
  const name = String(record.dev ?? '').replace(/^ioemu:/, '');
  for (const [start, bus] of busesOfPrefixes) if (name.startsWith(start)) return bus;
  return 'ide';
}

const portsOfProtocols: ReadonlyMap<string, string> = new Map([
  ['nbd', '10809'],
  ['sheepdog', '7000'],
  ['http', '80'],
  ['https', '443'],
  ['ftp', '21'],
  ['ftps', '990'],
  ['tftp', '69'],
  ['ssh', '22'],
  ['iscsi', '3260'],
  ['gluster', '24007'],
  ['vxhs', '9999'],
]);

function diskSnapshot({ record }: Located): string | undefined {
  const isUnwritten = record.readonly === true || record.device === 'cdrom' || record.type === 'vhostuser';
  return isUnwritten ? 'no' : undefined;
}

/** By what videos stand in, which lasts as long as the comparison: which of them is the primary one, from 0. */
const primaryVideos = new WeakMap<Located, number>();

function videoPrimary({ parent: video, record }: Located): string | undefined {
  if (record.type === 'none' || video?.parent === undefined) return undefined;
  const { parent, index } = video;
  let primary = primaryVideos.get(parent);
  if (primary === undefined) {
    const models = childrenOf(parent, 'video').map((one) => childOf(one, 'model')?.record);
    primary = Math.max(
      models.findIndex((model) => model?.primary === true),
      0,
    );
    primaryVideos.set(parent, primary);
  }
  return index === primary ? 'yes' : 'no';
}

function socketMode({ parent }: Located): string | undefined {
  const type = parent?.record.type;
  return type === 'tcp' || type === 'udp' ? 'connect' : undefined;
}

/** By what devices stand in, which lasts as long as the comparison, and by name: whether none of them has a port. */
const areUnnumbered = new WeakMap<Located, Map<string, boolean>>();

/** The next free port: behind all that are given, in turn. Certain where none is given. */
function characterDevicePort({ parent: device }: Located): string | undefined {
  if (device?.parent === undefined) return undefined;
  const { parent, name, index } = device;
  let byName = areUnnumbered.get(parent);
  if (byName === undefined) areUnnumbered.set(parent, (byName = new Map()));
  let isUnnumbered = byName.get(name);
  if (isUnnumbered === undefined) {
    isUnnumbered = childrenOf(parent, name).every((one) => childOf(one, 'target')?.record.port === undefined);
    byName.set(name, isUnnumbered);
  }
  return isUnnumbered ? String(index) : undefined;
}

function inputBus(input: Located): string | undefined {
  const { type } = input.record;
  if (type === 'evdev') return undefined;
  if (type === 'passthrough') return 'virtio';
  const guest = guestType(input);
  if (guest === 'xen' || guest === 'linux' || guest === 'xenpvh') return 'xen';
  if (guest !== 'hvm') return undefined;
  if (type !== 'mouse' && type !== 'keyboard') return 'usb';
  const architecture = childOf(partOfDomain(input, 'os'), 'type')?.record.arch;
  return architecture === 'x86_64' || architecture === 'i686' ? 'ps2' : undefined;
}

function graphicsAutoport({ record }: Located): string | undefined {
  const isGiven = record.port !== undefined && String(record.port) !== '-1';
  if (record.type === 'vnc' || record.type === 'rdp') return isGiven ? 'no' : 'yes';
  return undefined;
}

function addressOfListen(listen: Located | undefined): string | undefined {
  return listen?.record.address === undefined ? undefined : String(listen.record.address);
}

function videoMemory(model: Located): string | undefined {
  switch (model.record.type) {
    case 'vga':
    case 'cirrus':
    case 'vmvga':
    case 'bochs':
      return isQemu(model) ? '16384' : undefined;
    case 'qxl':
      return '65536';
    case 'xen':
      return '4096';
    default:
      return undefined;
  }
}
