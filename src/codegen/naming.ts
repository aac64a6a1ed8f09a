import type { ExpandedName } from '../relaxng/name-class.ts';
import type { ChildIr, FormIr, KindIr } from './ir.ts';

/** The prefixes under which names in a namespace appear in properties and type names: libvirt's own. */
const namespacePrefixes: Readonly<Record<string, string>> = {
  'http://libvirt.org/schemas/domain/qemu/1.0': 'qemu',
  'http://libvirt.org/schemas/domain/lxc/1.0': 'lxc',
  'http://libvirt.org/schemas/domain/xen/1.0': 'xen',
  'http://libvirt.org/schemas/domain/bhyve/1.0': 'bhyve',
  'http://libvirt.org/schemas/domain/vmware/1.0': 'vmware',
  'http://libvirt.org/schemas/network/dnsmasq/1.0': 'dnsmasq',
  'http://libvirt.org/schemas/storagepool/fs/1.0': 'fs',
  'http://libvirt.org/schemas/storagepool/rbd/1.0': 'rbd',
};

/** Elements that only group others and lend no word to the names of types. */
const silent = new Set(['domain/devices']);

/**
 * The reviewed exceptions: path of an element to the name of its type. Elements that several devices share are named after
 * devices as such.
 */
const reviewedTypes: Readonly<Record<string, string>> = {
  'domain/devices': 'DomainDevices',
  'domain/devices/memory': 'DomainMemoryDevice',
  'domain/devices/seclabel': 'DomainDeviceSeclabel',
  'domain/devices/disk/boot': 'DomainDeviceBoot',
  'domain/devices/disk/alias': 'DomainDeviceAlias',
  'domain/devices/disk/acpi': 'DomainDeviceAcpi',
  'domain/devices/disk/address': 'DomainDeviceAddress',
  'domain/devices/interface/ip': 'DomainDeviceIp',
  'domain/devices/interface/route': 'DomainDeviceRoute',
  'domain/devices/interface/teaming': 'DomainDeviceTeaming',
  'domain/devices/interface/rom': 'DomainDeviceRom',
  'domain/devices/console/source': 'DomainCharacterDeviceSource',
  'domain/devices/console/protocol': 'DomainCharacterDeviceProtocol',
  'domain/devices/console/log': 'DomainCharacterDeviceLog',
  'domain/devices/console/target': 'DomainCharacterDeviceTarget',
  'domain/os/nvram/source': 'DomainDiskSource',
  'domain/qemu:commandline/qemu:arg': 'DomainQemuArgument',
  'domain/qemu:commandline/qemu:env': 'DomainQemuEnvironment',
  'domain/qemu:capabilities/qemu:add': 'DomainQemuCapability',
  'domain/qemu:override/qemu:device': 'DomainQemuOverrideDevice',
  'domain/qemu:override/qemu:device/qemu:frontend': 'DomainQemuOverrideFrontend',
  'domain/qemu:override/qemu:device/qemu:frontend/qemu:property': 'DomainQemuOverrideProperty',
  'domain/devices/disk/driver/statistics/latency_histogram': 'DomainDiskLatencyHistogram',
  'domain/devices/hostdev/source/adapter/parentaddr': 'DomainHostdevParentAddress',
  'capabilities/host/topology/cells/cell': 'CapabilitiesHostCell',
  'capabilities/host/topology/interconnects': 'CapabilitiesHostInterconnects',
  'device/capability/capability': 'NodeDeviceSubcapability',
  'storagepoolCapabilities/pool/poolOptions': 'StoragePoolCapabilitiesPoolOptions',
  'storagepoolCapabilities/pool/poolOptions/defaultFormat': 'StoragePoolCapabilitiesDefaultFormat',
  'storagepoolCapabilities/pool/poolOptions/enum': 'StoragePoolCapabilitiesEnum',
  'storagepoolCapabilities/pool/volOptions': 'StoragePoolCapabilitiesVolumeOptions',
  'network/port': 'NetworkPortIsolation',
};

/** The reviewed names of variants, by name of the type and first of the values. */
const reviewedVariants: Readonly<Record<string, string>> = {
  'HostInterface/ethernet': 'HostEthernet',
  'HostInterface/bridge': 'HostBridge',
  'HostInterface/bond': 'HostBond',
  'HostInterface/vlan': 'HostVlan',
  'NodeDeviceCapabilityPciCapability/pci-bridge': 'NodeDevicePciBridge',
  'NodeDeviceSubcapability/hotpluggable': 'NodeDeviceSubcapabilityPlain',
  'NodeDeviceSubcapability/qeth_generic': 'NodeDeviceSubcapabilityQeth',
  'SecretUsage/volume': 'SecretUsageForVolume',
  'StoragePoolSourceFormat/auto': 'StoragePoolSourceFormatOfFileSystem',
  'StoragePoolSourceFormat/unknown': 'StoragePoolSourceFormatOfDisk',
};

/**
 * Gives every type that belongs to the kind its name: the words of the shortest path to it (`DomainInterfaceTarget`). Throws
 * where two types would get one name; such places need an entry in the reviewed table.
 */
export function nameTypes(kind: KindIr, taken: Map<string, string>): void {
  const { types, owners, typeName } = kind;
  const only = kind.roots.length === 1;
  const queue = kind.roots.map((type) => ({
    type,
    path: type.localName,
    words: only ? typeName : typeName + pascal(type.localName),
  }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, path, words } = next;
    if (owners.has(type)) continue;
    owners.set(type, kind);
    types.push(type);
    type.name = take(reviewedTypes[path] ?? words, path, taken);
    for (const child of type.children) {
      const name = propertyName(child);
      queue.push({
        type: child.type,
        path: `${path}/${name}`,
        words: (silent.has(path) ? typeName : type.name) + pascal(name),
      });
    }
  }
}

/**
 * Gives every form that belongs to the kind its name. That of a whole type has it already; variants add the values that
 * tell them apart (`DomainInterfaceEthernet`), parts of variants their own name (`DomainInterfaceEthernetSource`).
 */
export function nameForms(kind: KindIr, taken: Map<string, string>): void {
  const { forms, owners } = kind;
  const queue: { readonly form: FormIr; readonly name: string; readonly prefix?: string }[] =
    kind.roots.flatMap(({ form, name }) => (form === undefined ? [] : [{ form, name }]));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { form } = next;
    if (owners.has(form)) continue;
    owners.set(form, kind);
    forms.push(form);
    if (form.name === '') form.name = take(next.name, `a form of ${form.type.name}`, taken);
    const { name } = form;
    if (form.kind === 'union') {
      // Parts of all variants have the name of the union in theirs.
      if (form.base !== undefined) queue.push({ form: form.base, name: `${name}Base`, prefix: name });
      for (const { literals, form: variant } of form.variants) {
        queue.push({ form: variant, name: variantName(name, literals) });
      }
      queue.push({ form: form.other, name: `${name}Other` });
    } else {
      for (const child of form.children) {
        if (child.form === undefined) continue;
        queue.push({ form: child.form, name: (next.prefix ?? name) + pascal(propertyName(child)) });
      }
    }
  }
}

function variantName(name: string, literals: readonly string[]): string {
  const words = literals.length > 2 ? 'Plain' : literals.map(pascal).join('Or');
  return reviewedVariants[`${name}/${literals[0]}`] ?? name + words;
}

function take(name: string, path: string, taken: Map<string, string>): string {
  const other = taken.get(name);
  if (other !== undefined) {
    throw new Error(`types of ${other} and ${path} are both named ${name}: review the table`);
  }
  taken.set(name, path);
  return name;
}

/** The property of a child or attribute: its name as in XML, with libvirt's prefix where it is in a namespace. */
export function propertyName(part: ExpandedName): string {
  if (part.namespaceName === '') return part.localName;
  const prefix = namespacePrefixes[part.namespaceName];
  if (prefix === undefined) throw new Error(`no prefix is known for the namespace ${part.namespaceName}`);
  return `${prefix}:${part.localName}`;
}

/** The property of an attribute; where a child or the text has its name already it gets the suffix `Attribute`. */
export function attributeProperty(
  attribute: ExpandedName,
  children: readonly ChildIr[],
  hasText: boolean,
): string {
  const name = propertyName(attribute);
  const clashes = children.some((child) => propertyName(child) === name) || (hasText && name === 'value');
  return clashes ? `${name}Attribute` : name;
}

function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
