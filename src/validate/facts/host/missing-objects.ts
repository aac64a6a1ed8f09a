import type { KnownObject, LibvirtObjects } from './libvirt-objects.ts';
import { type NamedObject, secretNamed } from './named-objects.ts';

/** Whether libvirt has no object of the kind and name; undefined where it is not known. */
export function isMissing(object: NamedObject, objects: LibvirtObjects): boolean | undefined {
  if (object.kind === 'secret') {
    const secret = secretNamed(object, objects);
    return secret && secret === 'absent';
  }
  const names = namesOf(object, objects);
  return names && !names.includes(object.name);
}

/** The names that objects of the kind have. */
export function existingNames(object: NamedObject, objects: LibvirtObjects): readonly string[] {
  return object.kind === 'secret' ? [] : (namesOf(object, objects) ?? []);
}

/** An object as sentences name it: `network 'x'`. */
export function wordsFor(object: NamedObject): string {
  switch (object.kind) {
    case 'secret':
      return object.uuid === undefined
        ? `secret of type '${object.usageType}' for '${object.usage}'`
        : `secret with the UUID '${object.uuid}'`;
    case 'volume':
      return `volume '${object.name}' in the storage pool '${object.pool}'`;
    default:
      return `${object.kind} '${object.name}'`;
  }
}

function namesOf(
  object: NamedObject & { readonly name: string },
  { networks, nwFilters, storagePools }: LibvirtObjects,
): readonly string[] | undefined {
  const names = (known: readonly Pick<KnownObject, 'name'>[] | undefined) => known?.map(({ name }) => name);
  switch (object.kind) {
    case 'network':
      return names(networks);
    case 'network filter':
      return names(nwFilters);
    case 'storage pool':
      return names(storagePools);
    case 'volume':
      return names(storagePools?.find(({ name }) => name === object.pool)?.volumes);
  }
}
