import type { HostFacts } from '../../validate/facts/host/host-facts.ts';
import { type NamedObject, objectsNamedIn } from '../../validate/facts/host/named-objects.ts';
import type { Inquiry } from './inquiry.ts';
import { listDomains, listNetworks, listNwFilters, listSecrets, listStoragePools } from './known-objects.ts';
import { unlessRefused } from './unless-refused.ts';

/** Finds out which objects libvirt has, of the sorts that a document names or defines. */
export async function gatherObjectFacts(inquiry: Inquiry): Promise<Partial<HostFacts>> {
  const { connection, opened } = inquiry;
  const named = objectsNamedIn(opened);
  const defines = (type: string): boolean => opened.origins.recordsOf(type).includes(opened.root as object);
  const wants = (type: string, kind: NamedObject['kind']): boolean =>
    defines(type) || named.some((one) => one.kind === kind);
  const [domains, networks, storagePools, nwFilters, secrets] = await Promise.all([
    defines('Domain') ? unlessRefused(listDomains(inquiry)) : undefined,
    wants('Network', 'network') ? unlessRefused(listNetworks(connection)) : undefined,
    wants('StoragePool', 'storage pool') ? unlessRefused(listStoragePools(connection, named)) : undefined,
    wants('NetworkFilter', 'network filter') ? unlessRefused(listNwFilters(connection)) : undefined,
    wants('Secret', 'secret') ? unlessRefused(listSecrets(connection)) : undefined,
  ]);
  return {
    objects: {
      ...(domains && { domains }),
      ...(networks && { networks }),
      ...(storagePools && { storagePools }),
      ...(nwFilters && { nwFilters }),
      ...(secrets && { secrets }),
    },
  };
}
