import { onceFor } from '../../lazy/once.ts';
import {
  attributeOf,
  childElement,
  childElements,
  textOf,
  type XmlAttribute,
  type XmlElement,
} from '../../xml/tree.ts';
import type { Loss } from './loss.ts';
import { PlaceTable, placeSet } from './place-table.ts';

/** What libvirt does not keep of an element although the grammar allows it. */
export function silentDrops(element: XmlElement): readonly Loss[] {
  const drops = laws.find(element)?.(element) ?? [];
  if (runningState.find(element) === true) return [...drops, running(element)];
  const attributes = element.attributes.filter(
    ({ localName }) => runningState.find(element, `@${localName}`) === true,
  );
  return attributes.length === 0 ? drops : [...drops, ...attributes.map((one) => running(element, one))];
}

/** What libvirt gives, counts or finds out itself: a definition does not keep it. */
const runningState = placeSet([
  'domain/@id',
  'seclabel/imagelabel',
  'cputune/cachetune/@id',
  'disk/source/@index',
  'backingStore/source/@index',
  'backingStore/@index',
  'disk/mirror',
  'channel/target/@state',
  'console/@tty',
  'interface/source/@portid',
  'volume/physical',
  'volume/source',
  'volume/target/timestamps',
  'pool/capacity',
  'pool/allocation',
  'pool/available',
  'domainsnapshot/active',
  'domainsnapshot/creationTime',
  'domainsnapshot/domain',
  'domainsnapshot/parent',
  'domainsnapshot/state',
  'capability/capability/logical_block_size',
  'capability/capability/num_blocks',
]);

const laws = new PlaceTable<(element: XmlElement) => readonly Loss[]>([
  // src/util/virxml.c virXMLNodeSanitizeNamespaces
  [
    'metadata/*',
    (element) => {
      if (element.parent?.parent?.parent !== undefined) return [];
      if (element.namespaceName === '')
        return [notKept(element, 'in <metadata> it keeps only elements with a namespace')];
      const first = element.parent && firstOfNamespaces(element.parent).get(element.namespaceName);
      return first === element
        ? []
        : [notKept(element, 'in <metadata> it keeps one element of each namespace')];
    },
  ],
  // src/conf/domain_postparse.c virDomainDefPostParseMemory
  [
    'domain/currentMemory',
    (element) => {
      const memory = element.parent === undefined ? undefined : childElement(element.parent, 'memory');
      const [now, most] = [numberIn(element), numberIn(memory)];
      if (now === undefined || most === undefined || unitOf(element) !== unitOf(memory)) return [];
      if (now > most) return [replaced(element, `<memory> (${most}), which is less`)];
      return now === 0 ? [replaced(element, `<memory> (${most}), as it does of 0`)] : [];
    },
  ],
  // src/conf/domain_conf.c virDomainShmemDefFormat
  [
    'shmem/size',
    (element) => {
      const size = numberIn(element);
      const perMebibyte = mebibytes.get(unitOf(element) ?? 'b');
      if (size === undefined || perMebibyte === undefined || size % perMebibyte === 0) return [];
      return [replaced(element, `${Math.floor(size / perMebibyte)} MiB, since it writes whole ones`)];
    },
  ],
  // src/conf/domain_conf.c virDomainDiskDefFormat
  [
    'devices/disk',
    (element) => {
      const attribute = attributeOf(element, 'type');
      if (attribute === undefined || attribute.value === 'file') return [];
      if (childElement(element, 'source') !== undefined) return [];
      const reason = "'file', since there is no <source>";
      return [{ kind: 'replaced', element, attribute, span: attribute.valueSpan, reason }];
    },
  ],
  // src/conf/domain_conf.c virDomainVcpuPinDefParseXML
  [
    'cputune/vcpupin',
    (element) => {
      const domain = element.parent?.parent;
      const count = (domain && numberOfVcpus(domain)) ?? 1;
      return Number(attributeOf(element, 'vcpu')?.value) >= count
        ? [notKept(element, `there are only ${count} vCPUs, from 0 on`)]
        : [];
    },
  ],
  // src/conf/network_conf.c virNetworkDefFormatBuf
  [
    'network/forward',
    (element) => {
      const attribute = attributeOf(element, 'managed');
      if (attribute === undefined || attributeOf(element, 'mode')?.value === 'hostdev') return [];
      const reason = "only networks with mode='hostdev' have it";
      return [
        { kind: 'not-kept', element, attribute, span: attribute.nameSpan, cuts: [attribute.span], reason },
      ];
    },
  ],
  // src/conf/nwfilter_conf.c virNWFilterRuleParse
  [
    'filter/rule/*',
    (element) => {
      const first = element.parent && firstChildElement(element.parent);
      return first === undefined || first.localName === element.localName
        ? []
        : [notKept(element, `a <rule> is about one protocol, that of the <${first.localName}> in front`)];
    },
  ],
  // src/conf/domain_conf.c virDomainDeviceAliasIsUserAlias
  [
    'devices/*/alias',
    (element) => (attributeOf(element, 'name')?.value.startsWith('ua-') === true ? [] : [running(element)]),
  ],
  // src/conf/domain_conf.c virDomainNetDefParseXML
  [
    'interface/filterref',
    (element) =>
      ['ethernet', 'network', 'bridge'].includes(typeOf(element.parent))
        ? []
        : [notKept(element, `interfaces of type '${typeOf(element.parent)}' have no filter`)],
  ],
  [
    'interface/driver',
    (element) =>
      typeOf(element.parent) === 'hostdev' || hasVirtioModel(element.parent)
        ? []
        : [notKept(element, 'only interfaces with a virtio model have a driver')],
  ],
  [
    'interface/backend',
    (element) => {
      const attribute = attributeOf(element, 'vhost');
      if (attribute === undefined || hasVirtioModel(element.parent)) return [];
      const reason = 'only interfaces with a virtio model have a vhost backend';
      return [
        { kind: 'not-kept', element, attribute, span: attribute.nameSpan, cuts: [attribute.span], reason },
      ];
    },
  ],
  // src/conf/domain_conf.c virDomainNetDefCoalesceParseXML
  [
    'interface/coalesce',
    (element) => {
      const rx = childElement(element, 'rx');
      const frames = rx === undefined ? undefined : childElement(rx, 'frames');
      const most = frames === undefined ? undefined : attributeOf(frames, 'max')?.value;
      return Number(most ?? 0) > 0
        ? []
        : [notKept(element, 'it keeps only a greatest number of <frames> above 0')];
    },
  ],
]);

// What all children ask of their parent is looked for once.

const firstOfNamespaces = onceFor((parent: XmlElement): ReadonlyMap<string, XmlElement> => {
  const firsts = new Map<string, XmlElement>();
  for (const child of childElements(parent)) {
    if (!firsts.has(child.namespaceName)) firsts.set(child.namespaceName, child);
  }
  return firsts;
});

const firstChildElement = onceFor((parent: XmlElement) => childElements(parent)[0]);

const numberOfVcpus = onceFor((domain: XmlElement) => numberIn(childElement(domain, 'vcpu')));

/** The number in a text, where there is one. */
function numberIn(element: XmlElement | undefined): number | undefined {
  const text = element === undefined ? '' : textOf(element).trim();
  return /^[0-9]+$/.test(text) ? Number(text) : undefined;
}

function unitOf(element: XmlElement | undefined): string | undefined {
  return element === undefined ? undefined : attributeOf(element, 'unit')?.value;
}

/** The text of an element, of which libvirt keeps something else. */
function replaced(element: XmlElement, reason: string): Loss {
  return {
    kind: 'replaced',
    element,
    span: { start: element.startTagEnd, end: element.endTagStart },
    reason,
  };
}

function notKept(element: XmlElement, reason: string): Loss {
  return { kind: 'not-kept', element, span: element.nameSpan, cuts: [element.span], reason };
}

function running(element: XmlElement, attribute?: XmlAttribute): Loss {
  return {
    kind: 'running-state',
    element,
    ...(attribute === undefined ? {} : { attribute }),
    span: (attribute ?? element).nameSpan,
    cuts: [(attribute ?? element).span],
    reason: 'it is not for definitions to say',
  };
}

/** How many of a unit are a mebibyte. */
const mebibytes: ReadonlyMap<string, number> = new Map([
  ['b', 1048576],
  ['bytes', 1048576],
  ['k', 1024],
  ['K', 1024],
  ['KiB', 1024],
]);

function typeOf(device: XmlElement | undefined): string {
  return (device === undefined ? undefined : attributeOf(device, 'type')?.value) ?? 'user';
}

function hasVirtioModel(device: XmlElement | undefined): boolean {
  const model = device === undefined ? undefined : childElement(device, 'model');
  return model !== undefined && (attributeOf(model, 'type')?.value ?? '').startsWith('virtio');
}
