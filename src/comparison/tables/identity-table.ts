import type { Located } from '../located.ts';
import { sortedDisks, sortedVideos } from './libvirt-sequence.ts';
import { PlaceTable } from './place-table.ts';

/** What is known of a repeatable element. */
export interface ListLaw {
  /**
   * What libvirt knows one by, best to name it by first: each a list of places from the element (`@type`, `target/@dev`, `.` its
   * text) that together tell it from the others.
   */
  readonly keys: readonly (readonly string[])[];
  /** What the order means; where it means nothing, elements are found wherever they stand. */
  readonly order: 'kept' | 'ignored';
  /** The sequence that libvirt makes of the elements whatever order they are in; absent where it leaves them alone. */
  readonly sequence?: (elements: readonly Located[]) => Located[];
}

function unordered(...keys: readonly string[]): ListLaw {
  return { keys: keys.map((key) => key.split(' ')), order: 'ignored' };
}

function ordered(...keys: readonly string[]): ListLaw {
  return { keys: keys.map((key) => key.split(' ')), order: 'kept' };
}

/** A list that nothing is known of: nothing tells its elements apart but what they say, and their order may mean something. */
export const unknownList: ListLaw = ordered();

/**
 * How the elements of lists are told apart and whether their order means something. It does where libvirt or the guest goes by it:
 * boot order, arguments, first match, and devices of one kind, whose addresses, names and numbers are given in turn.
 */
export const listLaws: PlaceTable<ListLaw> = new PlaceTable({
  // Devices, whose order decides on addresses and on the names that the guest gives them.
  'devices/disk': { ...ordered('target/@dev'), sequence: sortedDisks },
  'devices/controller': unordered('@type @index', '@type @index @model', '@type'), // Libvirt sorts them by type and index.
  'devices/lease': unordered('key lockspace'),
  'devices/filesystem': ordered('target/@dir'),
  'devices/interface': ordered('mac/@address', 'target/@dev'),
  'devices/smartcard': ordered(),
  'devices/serial': ordered('target/@port'),
  'devices/parallel': ordered('target/@port'),
  'devices/console': ordered('target/@type'),
  'devices/channel': ordered('target/@name', 'target/@address target/@port'),
  'devices/input': ordered('@type @bus', '@type source/@dev', '@type source/@evdev', '@type'),
  'devices/tpm': ordered(),
  'devices/graphics': ordered('@type'),
  'devices/sound': ordered(),
  'devices/audio': unordered('@id'),
  'devices/video': { ...ordered(), sequence: sortedVideos },
  'devices/hostdev': ordered(
    'source/address/@domain source/address/@bus source/address/@slot source/address/@function',
    'source/address/@bus source/address/@device',
    'source/adapter/@name source/address/@bus source/address/@target source/address/@unit',
    'source/vendor/@id source/product/@id',
    'source/address/@uuid',
    'source/@wwpn',
    'source/block',
    'source/char',
    'source/interface',
  ),
  'devices/redirdev': ordered(),
  'devices/redirfilter': ordered(),
  'redirfilter/usbdev': ordered(), // The first that suits decides.
  'devices/hub': ordered(),
  'devices/watchdog': ordered('@model'),
  'devices/rng': ordered(),
  'devices/panic': unordered('@model'),
  'devices/shmem': ordered('@name'),
  'devices/memory': ordered('uuid'),
  'devices/iommu': ordered('@model'),
  'devices/crypto': ordered(),
  // Parts of devices.
  'source/host': ordered('@name @port', '@name', '@socket'), // Tried in turn.
  'source/seclabel': unordered('@model'),
  'target/seclabel': unordered('@model'),
  'scratch/seclabel': unordered('@model'),
  'seclabel/label': ordered(),
  'cookies/cookie': unordered('@name'),
  'encryption/secret': ordered('@uuid', '@usage', '@type'), // Slots of keys.
  'throttlefilters/throttlefilter': ordered('@group'), // Applied in turn.
  'driver/iothreads/iothread': ordered('@id'), // Queues are dealt out in turn.
  'iothread/queue': unordered('@id'),
  'statistics/statistic': unordered('@interval'),
  'statistics/latency-histogram': unordered('@type'),
  'latency-histogram/bin': unordered('@start'),
  'interface/ip': ordered('@address'),
  'hostdev/ip': ordered('@address'),
  'source/ip': ordered('@address'),
  'interface/route': unordered('@address @prefix', '@address @netmask', '@address'),
  'hostdev/route': unordered('@address @prefix', '@address @netmask', '@address'),
  'source/route': unordered('@address @prefix', '@address @netmask', '@address'),
  'interface/portForward': ordered('@proto @address @dev', '@proto @address', '@proto @dev', '@proto'),
  'portForward/range': ordered('@start @end', '@start'),
  'filterref/parameter': ordered('@name', '@name @value'), // Values of one name make a list.
  'vlan/tag': unordered('@id'),
  'console/source': unordered(),
  'parallel/source': unordered(),
  'serial/source': unordered(),
  'channel/source': unordered(),
  'smartcard/source': unordered(),
  'redirdev/source': unordered(),
  'rng/backend/source': unordered(),
  'smartcard/certificate': ordered('.'),
  'graphics/listen': ordered('@type @address', '@type @network', '@type @socket', '@type'),
  'graphics/channel': unordered('@name'),
  'sound/codec': ordered('@type'),
  'filesystem/idmap/uid': unordered('@start'),
  'filesystem/idmap/gid': unordered('@start'),
  // The machine.
  'domain/sysinfo': unordered('@type'),
  'domain/seclabel': unordered('@model'),
  'os/initarg': ordered(),
  'os/initenv': unordered('@name'),
  'os/boot': ordered('@dev'),
  'firmware/feature': unordered('@name'),
  'acpi/table': ordered('@type .', '.'),
  'vcpus/vcpu': unordered('@id'),
  'iothreadids/iothread': unordered('@id'),
  'blkiotune/device': unordered('path'),
  'cputune/vcpupin': unordered('@vcpu'),
  'cputune/iothreadpin': unordered('@iothread'),
  'cputune/vcpusched': unordered('@vcpus'),
  'cputune/iothreadsched': unordered('@iothreads'),
  'cputune/cachetune': unordered('@vcpus'),
  'cachetune/cache': unordered('@level @id @type'),
  'cachetune/monitor': unordered('@level @vcpus'),
  'cputune/memorytune': unordered('@vcpus'),
  'memorytune/node': unordered('@id'),
  'memorytune/monitor': unordered('@vcpus'),
  'cputune/energytune': unordered('@vcpus'),
  'energytune/monitor': unordered('@vcpus'),
  'numatune/memnode': unordered('@cellid'),
  'throttlegroups/throttlegroup': unordered('group_name'),
  'hugepages/page': unordered('@nodeset', '@size'),
  'clock/timer': unordered('@name'),
  'perf/event': unordered('@name'),
  'idmap/uid': unordered('@start'),
  'idmap/gid': unordered('@start'),
  'keywrap/cipher': unordered('@name'),
  'qemu:commandline/qemu:arg': ordered(),
  'qemu:commandline/qemu:env': unordered('@name'),
  'qemu:capabilities/qemu:add': unordered('@capability'),
  'qemu:capabilities/qemu:del': unordered('@capability'),
  'qemu:override/qemu:device': unordered('@alias'),
  'qemu:frontend/qemu:property': unordered('@name'),
  'bhyve:commandline/bhyve:arg': ordered(),
  'xen:commandline/xen:arg': ordered(),
  // What firmware tells of the machine.
  baseBoard: ordered(),
  processor: ordered(),
  memory_device: ordered(),
  'oemStrings/entry': ordered(),
  'sysinfo/entry': unordered('@name'),
  'bios/entry': unordered('@name'),
  'system/entry': unordered('@name'),
  'baseBoard/entry': unordered('@name'),
  'chassis/entry': unordered('@name'),
  'processor/entry': unordered('@name'),
  'memory_device/entry': unordered('@name'),
  // Processors.
  'cpu/feature': unordered('@name'),
  'cpu/pages': unordered('@size @unit', '@size'),
  'numa/cell': unordered('@id'),
  'cell/cache': unordered('@level'),
  'distances/sibling': unordered('@id'),
  'interconnects/latency': unordered('@initiator @target @cache @type', '@initiator @target @type'),
  'interconnects/bandwidth': unordered('@initiator @target @cache @type', '@initiator @target @type'),
  // Snapshots, checkpoints and backups.
  'disks/disk': unordered('@name'),
  'revertDisks/disk': unordered('@name'),
  // Networks.
  'forward/interface': ordered('@dev'), // Given to guests in turn.
  'forward/address': ordered('@domain @bus @slot @function'),
  'network/ip': ordered('@family @address', '@address'),
  'network/route': unordered('@family @address @prefix', '@address @prefix', '@address @netmask', '@address'),
  'network/portgroup': unordered('@name'),
  'dns/forwarder': ordered('@domain @addr', '@addr', '@domain'),
  'dns/txt': unordered('@name', '@name @value'),
  'dns/srv': unordered(
    '@service @protocol',
    '@service @protocol @target',
    '@service @protocol @target @port',
  ),
  'dns/host': unordered('@ip'),
  'host/hostname': ordered('.'), // The first is the name that an address is resolved to.
  'dhcp/range': unordered('@start @end', '@start'),
  'dhcp/host': unordered('@mac', '@id', '@name', '@ip'),
  'dnsmasq:options/dnsmasq:option': ordered(),
  // Network filters, whose rules of one priority apply in turn.
  'filter/filterref': ordered('@filter'),
  'filter/rule': ordered(),
  // Host interfaces.
  'interface/protocol': unordered('@family'),
  'bridge/interface': unordered('@name'),
  'bond/interface': ordered('@name'),
  'protocol/ip': ordered('@address'),
  // Storage.
  'pool/source/host': ordered('@name @port', '@name'),
  'pool/source/device': ordered('@path'),
  'pool/source/name': ordered('.'),
  'device/freeExtent': unordered('@start'),
  'fs:mount_opts/fs:option': ordered('@name'), // Of two that disagree the last counts.
  'rbd:config_opts/rbd:option': unordered('@name'),
  'volume/source/device': ordered('@path'),
  'device/extent': ordered('@start @end', '@start'),
  // Host devices.
  'device/devnode': unordered('@type', '@type .'),
  'device/capability': unordered('@type'),
  'capability/capability': unordered('@type'),
  'capability/feature': unordered('@name'),
  'capability/attr': unordered('@name'),
  'capability/address': unordered('@domain @bus @slot @function'),
  'iommuGroup/address': unordered('@domain @bus @slot @function'),
  'capability/type': unordered('@id'),
  'capability/fields': unordered('@access'),
  'pci-express/link': unordered('@validity'),
  'members/ccw_device': unordered('@ref'),
  'fields/vendor_field': ordered('@index'),
  'fields/system_field': ordered('@index'),
  // Capabilities.
  'capabilities/guest': unordered('os_type arch/@name'),
  'host/secmodel': unordered('model'),
  'secmodel/baselabel': unordered('@type', '@type .'),
  'arch/machine': unordered('.'),
  'arch/domain': unordered('@type'),
  'arch/domain/machine': unordered('.'),
  'uri_transports/uri_transport': unordered('.'),
  'host/cache/bank': unordered('@id @level @type'),
  'bank/control': unordered('@type'),
  'monitor/feature': unordered('@name'),
  'memory_bandwidth/node': unordered('@id'),
  'node/control': unordered('@granularity'),
  'cells/cell': unordered('@id'),
  'cell/pages': unordered('@size @unit', '@size'),
  'cell/cpus/cpu': unordered('@id'),
  '*/enum': unordered('@name'),
  'enum/value': unordered('.'),
  'loader/value': unordered('.'),
  'cpu/mode': unordered('@name'),
  'mode/model': unordered('.'),
  'mode/feature': unordered('@name'),
  'mode/blockers': unordered('@model'),
  'blockers/feature': unordered('@name'),
  'sections/section': unordered('@node'),
  'storagepoolCapabilities/pool': unordered('@type'),
});
