import { isBlank } from '../../xml/characters.ts';
import { attributeOf, childElement, childElements, textOf, type XmlElement } from '../../xml/tree.ts';

/** Something that libvirt cannot do without, although the grammar can. */
interface UnmetDemand {
  /** The element that lacks it. */
  readonly element: XmlElement;
  readonly message: string;
}

/** A demand that libvirt makes on an element, whatever its grammar says. */
interface Demand {
  /** By the local name of the element and that of its parent, '' for the root element. */
  readonly of: string;
  readonly isMet: (element: XmlElement) => boolean;
  readonly message: string;
}

const demands: readonly Demand[] = [
  {
    // src/conf/domain_conf.c virDomainDefParseBootXML
    of: '/domain',
    isMet: (domain) => childElement(domain, 'bootloader') !== undefined || has(domain, 'os', 'type'),
    message: '<domain> needs <os> with <type>, or <bootloader>',
  },
  {
    // src/conf/domain_postparse.c virDomainDefPostParseMemory
    of: '/domain',
    isMet: (domain) => filled(domain, 'memory') || has(domain, 'cpu', 'numa', 'cell'),
    message: '<domain> needs <memory>, or memory in the cells of <numa>',
  },
  {
    // src/conf/node_device_conf.c virNodeDeviceDefParseXML
    of: '/device',
    isMet: (device) => has(device, 'capability'),
    message: '<device> needs <capability>',
  },
  {
    // src/conf/storage_conf.c virStorageVolDefParseXML
    of: '/volume',
    isMet: (volume) => has(volume, 'backingStore') || filled(volume, 'capacity'),
    message: '<volume> needs <capacity>, or <backingStore>',
  },
  {
    // src/conf/network_conf.c virNetworkDefParseXML
    of: '/network',
    isMet: (network) => filled(network, 'name'),
    message: '<network> needs <name>',
  },
  {
    // src/conf/network_conf.c virNetworkDefParseXML
    of: '/network',
    isMet: (network) => {
      const forward = childElement(network, 'forward');
      const mode = forward === undefined ? 'none' : (attributeOf(forward, 'mode')?.value ?? 'nat');
      return !['nat', 'route'].includes(mode) || has(network, 'ip');
    },
    message: '<network> with <forward> by nat or route needs <ip>',
  },
  {
    // src/conf/network_conf.c virNetworkIPDefParseXML
    of: 'network/ip',
    isMet: (ip) => attributeOf(ip, 'address') !== undefined,
    message: '<ip> needs the attribute address',
  },
  {
    // src/conf/domain_validate.c virDomainDiskDefValidateSource
    of: 'devices/disk',
    isMet: (disk) => {
      const attribute = sourceAttributes.get(attributeOf(disk, 'type')?.value ?? 'file');
      const isRemovable = ['cdrom', 'floppy'].includes(attributeOf(disk, 'device')?.value ?? 'disk');
      if (attribute === undefined || isRemovable) return true;
      const source = childElement(disk, 'source');
      return (
        source?.attributes.some(({ localName, value }) => localName === attribute && value !== '') === true
      );
    },
    message: '<disk> needs a source: only CD-ROMs and floppies may be empty',
  },
];

/** By type of a disk, the attribute of its source that says what it is. */
const sourceAttributes: ReadonlyMap<string, string> = new Map([
  ['file', 'file'],
  ['block', 'dev'],
  ['dir', 'dir'],
]);

/** What the elements of a document lack for libvirt, in document order. */
export function* demandsUnmetIn(root: XmlElement): Generator<UnmetDemand> {
  if (!demands.some(({ of }) => of === `/${root.localName}`)) return;
  const open = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const of = `${element.parent?.localName ?? ''}/${element.localName}`;
    for (const { of: whose, isMet, message } of demands) {
      if (whose === of && !isMet(element)) yield { element, message };
    }
    // Devices are as deep as demands go.
    if (element !== root && element.localName !== 'devices') continue;
    for (const child of childElements(element).reverse()) open.push(child);
  }
}

/** Whether there is an element at the end of a path of names. */
function has(element: XmlElement, ...names: readonly string[]): boolean {
  let level = [element];
  for (const name of names) {
    level = level.flatMap((one) => childElements(one).filter(({ localName }) => localName === name));
  }
  return level.length > 0;
}

function filled(element: XmlElement, name: string): boolean {
  const child = childElement(element, name);
  return child !== undefined && !isBlank(textOf(child));
}
