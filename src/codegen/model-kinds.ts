/**
 * A kind of document whose models have types. The model of a kind with several root elements is a record with one property,
 * named after the root element.
 */
export interface ModelKind {
  readonly kind: string;
  /** The root file in schemas/rng that describes it; kinds of one file share the types that they have in common. */
  readonly grammar: string;
  /** The name of the type of its root, with which the names of its other types begin. */
  readonly typeName: string;
  /** Whether an element of a local name is a root of the kind. */
  readonly isRoot: (localName: string) => boolean;
}

/**
 * All kinds, with the reviewed names of their types. A kind comes after those whose types it refers to.
 */
export const modelKinds: readonly ModelKind[] = [
  ...family('domain-family', [
    { kind: 'domain', typeName: 'Domain', isRoot: is('domain') },
    { kind: 'domainsnapshot', typeName: 'DomainSnapshot', isRoot: is('domainsnapshot') },
    { kind: 'domaincheckpoint', typeName: 'DomainCheckpoint', isRoot: is('domaincheckpoint') },
    { kind: 'domainbackup', typeName: 'DomainBackup', isRoot: is('domainbackup') },
    { kind: 'domaindevice', typeName: 'DomainDevice', isRoot: isDevice },
  ]),
  // Much smaller than a domain: it has types of its own.
  alone('cpu', 'Cpu'),
  alone('domainCapabilities', 'DomainCapabilities'),
  alone('capabilities', 'Capabilities'),
  alone('network', 'Network'),
  alone('networkport', 'NetworkPort'),
  alone('interface', 'HostInterface'),
  alone('device', 'NodeDevice'),
  alone('filter', 'NetworkFilter'),
  alone('filterbinding', 'NetworkFilterBinding'),
  alone('secret', 'Secret'),
  alone('pool', 'StoragePool'),
  alone('storagepoolCapabilities', 'StoragePoolCapabilities'),
  alone('volume', 'StorageVolume'),
  alone('sysinfo', 'SystemInformation'),
];

function family(grammar: string, kinds: readonly Omit<ModelKind, 'grammar'>[]): readonly ModelKind[] {
  return kinds.map((kind) => ({ ...kind, grammar }));
}

function alone(kind: string, typeName: string): ModelKind {
  return { kind, grammar: kind, typeName, isRoot: is(kind) };
}

function is(wanted: string): (localName: string) => boolean {
  return (localName) => localName === wanted;
}

/** All other roots of the grammar are devices. */
function isDevice(localName: string): boolean {
  return localName !== 'cpu' && !localName.startsWith('domain');
}
