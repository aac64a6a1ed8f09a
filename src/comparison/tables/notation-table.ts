import type { ValueDescriptor } from '../../descriptor/descriptor.ts';
import type { ModelRecord } from '../../model/model-value.ts';
import type { Located } from '../located.ts';
import { type Notation, normalForms } from './notation.ts';
import { PlaceTable } from './place-table.ts';

/** The notation of a value, or how the record that has it decides. */
type NotationEntry = Notation | ((owner: Located) => Notation);

/**
 * The normal form of a value: of a part (`@attribute`) of an element, or of its text. What has one normal form means the same at
 * that place.
 */
export function normalForm(
  owner: Located,
  part: string | undefined,
  text: string,
  value: ValueDescriptor,
): string {
  const entry = notations.find(owner, part) ?? (value.kind === 'integer' ? 'decimal' : undefined);
  if (entry === undefined) return text;
  const notation = typeof entry === 'string' ? entry : entry(owner);
  // In a filter a variable may stand for any value.
  return normalForms[text.trimStart().startsWith('$') ? 'variable' : notation](text);
}

/** Only PCI addresses tell the base of a number by its prefix. */
const addressNumber = ({ record }: Located): Notation => (record.type === 'drive' ? 'decimal' : 'number');

function isPortChosen({ autoport, port }: ModelRecord): boolean {
  return autoport === true || (autoport === undefined && (port === undefined || String(port) === '-1'));
}

/** Values by how libvirt reads them, as far as that is more than comparing texts. Integers of the grammar are decimal. */
export const notations: PlaceTable<NotationEntry> = new PlaceTable<NotationEntry>({
  // Addresses of devices.
  'address/@domain': 'number',
  'address/@bus': addressNumber,
  'address/@slot': 'number',
  'address/@function': 'number',
  'address/@controller': 'decimal',
  'address/@target': 'decimal',
  'address/@unit': 'decimal',
  'address/@device': 'number',
  'address/@cssid': 'number',
  'address/@ssid': 'number',
  'address/@devno': 'number',
  'address/@iobase': 'hexadecimal',
  'address/@irq': 'hexadecimal',
  'address/@reg': 'hexadecimal',
  'address/@base': 'hexadecimal',
  'zpci/@uid': 'number',
  'zpci/@fid': 'number',
  'controller/target/@busNr': 'number',
  'controller/target/@chassis': 'number',
  'controller/target/@chassisNr': 'number',
  'controller/target/@port': 'number',
  'controller/target/@index': 'number',
  'source/vendor/@id': 'number',
  'source/product/@id': 'number',
  'usbdev/@class': 'number',
  'usbdev/@vendor': 'number',
  'usbdev/@product': 'number',
  'stats/@period': 'number',
  'msi/@vectors': 'number',
  'spinlocks/@retries': 'number',
  'capability/vendor/@id': 'number',
  'capability/product/@id': 'number',
  // Modes of files.
  'filesystem/@fmode': 'octal',
  'filesystem/@dmode': 'octal',
  'permissions/mode': 'octal',
  'permissions/owner': 'decimal',
  'permissions/group': 'decimal',
  // Consoles are numbered in turn, whatever is written.
  'console/target/@port': 'ignored',
  // The port that a running guest has is not the one it gets.
  'graphics/@port': ({ record }) => (isPortChosen(record) ? 'ignored' : 'decimal'),
  // Hardware addresses.
  'mac/@address': 'mac',
  'dhcp/host/@mac': 'mac',
  '@srcmacaddr': 'mac',
  '@srcmacmask': 'mac',
  '@dstmacaddr': 'mac',
  '@dstmacmask': 'mac',
  '@arpsrcmacaddr': 'mac',
  '@arpdstmacaddr': 'mac',
  '@root-address': 'mac',
  '@root-address-mask': 'mac',
  '@sender-address': 'mac',
  '@sender-address-mask': 'mac',
  // UUIDs.
  uuid: 'uuid',
  genid: 'uuid',
  hwuuid: 'uuid',
  '@uuid': 'uuid',
  '@instanceid': 'uuid',
  '@interfaceid': 'uuid',
  'source/@switchid': 'uuid',
  // Sets of processors and of NUMA nodes.
  '@cpuset': 'numberSet',
  '@nodeset': 'numberSet',
  '@cpus': 'numberSet',
  '@vcpus': 'numberSet',
  '@iothreads': 'numberSet',
  nodemask: 'numberSet',
  // Addresses of the Internet Protocol.
  'ip/@address': 'internetAddress',
  'ip/@netmask': 'internetAddress',
  'ip/@peer': 'internetAddress',
  'route/@address': 'internetAddress',
  'route/@netmask': 'internetAddress',
  'route/@gateway': 'internetAddress',
  'dhcp/range/@start': 'internetAddress',
  'dhcp/range/@end': 'internetAddress',
  'nat/address/@start': 'internetAddress',
  'nat/address/@end': 'internetAddress',
  'dns/host/@ip': 'internetAddress',
  'dhcp/host/@ip': 'internetAddress',
  'forwarder/@addr': 'internetAddress',
  'listen/@address': 'internetAddress',
  'graphics/@listen': 'internetAddress',
  '@srcipaddr': 'internetAddress',
  '@dstipaddr': 'internetAddress',
  '@srcipfrom': 'internetAddress',
  '@srcipto': 'internetAddress',
  '@dstipfrom': 'internetAddress',
  '@dstipto': 'internetAddress',
  '@arpsrcipaddr': 'internetAddress',
  '@arpdstipaddr': 'internetAddress',
  '@srcipmask': 'netmask',
  '@dstipmask': 'netmask',
  // Fields of packets.
  '@protocolid': 'etherType',
  '@encap-protocol': 'etherType',
  'rule/*/@protocol': 'ipProtocol',
  'rule/*/@srcportstart': 'number',
  'rule/*/@srcportend': 'number',
  'rule/*/@dstportstart': 'number',
  'rule/*/@dstportend': 'number',
  'rule/*/@dscp': 'number',
  'rule/*/@vlanid': 'number',
  'rule/*/@type': 'number',
  'rule/*/@typeend': 'number',
  'rule/*/@code': 'number',
  'rule/*/@codeend': 'number',
  'rule/*/@flags': 'number',
  'rule/*/@hwtype': 'number',
  'rule/*/@protocoltype': 'number',
  'rule/*/@opcode': 'arpOperation',
  'rule/*/@ipsetflags': 'word',
  'rule/*/@state': 'word',
  'rule/@statematch': 'truth',
  'rule/*/@gratuitous': 'truth',
  'rule/*/@root-priority': 'number',
  'rule/*/@root-priority-hi': 'number',
  'rule/*/@root-cost': 'number',
  'rule/*/@root-cost-hi': 'number',
  'rule/*/@sender-priority': 'number',
  'rule/*/@sender-priority-hi': 'number',
  'rule/*/@port': 'number',
  'rule/*/@port-hi': 'number',
  'rule/*/@age': 'number',
  'rule/*/@age-hi': 'number',
  'rule/*/@max-age': 'number',
  'rule/*/@max-age-hi': 'number',
  'rule/*/@hello-time': 'number',
  'rule/*/@hello-time-hi': 'number',
  'rule/*/@forward-delay': 'number',
  'rule/*/@forward-delay-hi': 'number',
  'rule/*/@connlimit-above': 'number',
  // Paths that libvirt tidies up.
  'pool/target/path': 'path',
  'pool/source/dir/@path': 'path',
});
