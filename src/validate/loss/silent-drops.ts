import { attributeOf, childElement, type XmlAttribute, type XmlElement } from '../../xml/tree.ts';
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

/** What only a running guest has; a definition does not keep it. */
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
]);

const laws = new PlaceTable<(element: XmlElement) => readonly Loss[]>([
  // src/util/virxml.c virXMLNodeSanitizeNamespaces
  [
    'metadata/*',
    (element) => {
      if (element.parent?.parent?.parent !== undefined) return [];
      if (element.namespaceName === '')
        return [notKept(element, 'in <metadata> it keeps only elements with a namespace')];
      const first = element.parent?.children.find(
        (child) => child.kind === 'element' && child.namespaceName === element.namespaceName,
      );
      return first === element
        ? []
        : [notKept(element, 'in <metadata> it keeps one element of each namespace')];
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
    reason: 'only a running guest has it',
  };
}

function typeOf(device: XmlElement | undefined): string {
  return (device === undefined ? undefined : attributeOf(device, 'type')?.value) ?? 'user';
}

function hasVirtioModel(device: XmlElement | undefined): boolean {
  const model = device === undefined ? undefined : childElement(device, 'model');
  return model !== undefined && (attributeOf(model, 'type')?.value ?? '').startsWith('virtio');
}
