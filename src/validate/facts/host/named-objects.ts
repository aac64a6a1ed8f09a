import type {
  DomainDisk,
  DomainDiskAuthSecret,
  DomainDiskBackingStore,
  DomainDiskEncryptionSecret,
  DomainGraphicsListen,
  DomainInterface,
  DomainTpmBackendEncryption,
} from '../../../../generated/domain.ts';
import type { OpenedModel } from '../../../model/open.ts';
import type { ModelTypes } from '../../model-types.ts';
import type { HostRule, HostRuleContext, RuleData } from '../../rule.ts';
import { hasTap } from '../interface-files.ts';
import type { KnownSecret, LibvirtObjects } from './libvirt-objects.ts';
import { sameUuid } from './same-uuid.ts';

/** Something that libvirt keeps, and that a document refers to. */
export type NamedObject = {
  /** The record that refers to it, and by which property. */
  readonly node: object;
  readonly at: string;
  /** What becomes of the guest when there is no such object; default: it does not start. */
  readonly whenMissing?: 'starts without it';
  /** Whether it is only asked for what it is, and need not be active. */
  readonly isLookedUpOnly?: boolean;
} & (
  | { readonly kind: 'network' | 'storage pool' | 'network filter'; readonly name: string }
  | { readonly kind: 'volume'; readonly name: string; readonly pool: string }
  /** A secret is found by its UUID, or by what it is for. */
  | {
      readonly kind: 'secret';
      readonly uuid?: string | undefined;
      readonly usage?: string | undefined;
      readonly usageType: string;
    }
);

/** The objects that records refer to, by the types of the records: those that are looked up when a guest is started. */
const objectsOf = {
  DomainDisk: volumesOfDisk,
  DomainDiskAuthSecret: (secret: DomainDiskAuthSecret) => secretOf(secret, secret.type),
  DomainDiskEncryptionSecret: (secret: DomainDiskEncryptionSecret) => secretOf(secret, 'volume'),
  DomainGraphicsListen: networkOfListen,
  DomainInterface: objectsOfInterface,
  DomainTpmBackendEncryption: (encryption: DomainTpmBackendEncryption): NamedObject[] => [
    { node: encryption, at: 'secret', kind: 'secret', uuid: encryption.secret, usageType: 'vtpm' },
  ],
} as const satisfies { readonly [Type in keyof ModelTypes]?: (record: ModelTypes[Type]) => NamedObject[] };

type ReferringType = keyof typeof objectsOf;
const referringTypes = Object.keys(objectsOf) as readonly ReferringType[];

/** All that a document refers to. */
export function objectsNamedIn({ origins }: OpenedModel): NamedObject[] {
  return referringTypes.flatMap((type) =>
    origins.recordsOf(type).flatMap((record): NamedObject[] => namedBy(type, record)),
  );
}

/** The visitors of a rule about all that documents refer to. */
export function visitNamedObjects<Data extends RuleData>(
  look: (object: NamedObject, context: HostRuleContext<Data>) => void,
): HostRule<Data>['visit'] {
  return Object.fromEntries(
    referringTypes.map((type) => [
      type,
      (record: never, context: HostRuleContext<Data>) => {
        for (const object of namedBy(type, record)) look(object, context);
      },
    ]),
  );
}

/** The objects that a record refers to; documents that the grammar refuses leave names out. */
function namedBy(type: ReferringType, record: object): NamedObject[] {
  const found: NamedObject[] = objectsOf[type](record as never);
  return found.filter((object) =>
    object.kind === 'secret' ? (object.uuid ?? object.usage) !== undefined : object.name !== undefined,
  );
}

/** The secret that is meant; `absent` where there is none, undefined where the secrets are not known. */
export function secretNamed(
  object: NamedObject & { readonly kind: 'secret' },
  { secrets }: LibvirtObjects,
): KnownSecret | 'absent' | undefined {
  const { uuid, usage, usageType } = object;
  if (uuid !== undefined) return secrets && (secrets.find((one) => sameUuid(one.uuid, uuid)) ?? 'absent');
  const isMeant = (one: KnownSecret) => one.usageType === usageType && one.usage === usage;
  return secrets && (secrets.find(isMeant) ?? 'absent');
}

function volumesOfDisk(disk: DomainDisk): NamedObject[] {
  const found: NamedObject[] = [];
  let image: DomainDisk | DomainDiskBackingStore | undefined = disk;
  while (image !== undefined) {
    if (image.type === 'volume' && image.source !== undefined) {
      const { source } = image;
      const { pool, volume, startupPolicy } = source;
      const common = {
        node: source,
        ...(startupPolicy === 'optional' && { whenMissing: 'starts without it' as const }),
      };
      found.push({ ...common, at: 'pool', kind: 'storage pool', name: pool });
      found.push({ ...common, at: 'volume', kind: 'volume', name: volume, pool });
    }
    image = image.backingStore;
  }
  return found;
}

/** Filters are there for interfaces that have a tap: libvirt drops others (src/conf/domain_conf.c virDomainNetDefParseXML). */
function objectsOfInterface(device: DomainInterface): NamedObject[] {
  const { filterref } = device;
  const found: NamedObject[] = [];
  if (device.type === 'network' && device.source !== undefined) {
    const { source } = device;
    found.push({ node: source, at: 'network', kind: 'network', name: source.network });
  }
  if (filterref !== undefined && hasTap(device)) {
    found.push({ node: filterref, at: 'filter', kind: 'network filter', name: filterref.filter });
  }
  return found;
}

function networkOfListen(listen: DomainGraphicsListen): NamedObject[] {
  if (listen.type !== 'network' || listen.network === undefined) return [];
  return [{ node: listen, at: 'network', isLookedUpOnly: true, kind: 'network', name: listen.network }];
}

function secretOf(
  secret: { readonly uuid?: string; readonly usage?: string },
  usageType: string,
): NamedObject[] {
  const { uuid, usage } = secret;
  return [
    { node: secret, at: uuid === undefined ? 'usage' : 'uuid', kind: 'secret', uuid, usage, usageType },
  ];
}
