/** A kind of document whose models have types. */
export interface ModelKind {
  readonly kind: string;
  /** The root file in schemas/rng that describes it; kinds of one file share the types that they have in common. */
  readonly grammar: string;
  /** The name of the type of its root, with which the names of its other types begin. */
  readonly typeName: string;
  /**
   * The local names of its root elements; undefined for all that no other kind of the grammar has. The model of a kind with
   * several is a record with one property, named after the root element.
   */
  readonly rootElements?: readonly string[];
}

/**
 * All kinds, with the reviewed names of their types. A kind comes after those whose types it refers to.
 */
export const modelKinds: readonly ModelKind[] = [
  ...family('domain-family', [
    { kind: 'domain', typeName: 'Domain', rootElements: ['domain'] },
    { kind: 'domainsnapshot', typeName: 'DomainSnapshot', rootElements: ['domainsnapshot'] },
    { kind: 'domaincheckpoint', typeName: 'DomainCheckpoint', rootElements: ['domaincheckpoint'] },
    { kind: 'domainbackup', typeName: 'DomainBackup', rootElements: ['domainbackup'] },
    { kind: 'cpu', typeName: 'Cpu', rootElements: ['cpu'] },
    { kind: 'domaindevice', typeName: 'DomainDevice' },
  ]),
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
  return { kind, grammar: kind, typeName, rootElements: [kind] };
}
