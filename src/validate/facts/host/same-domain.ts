import type { Domain } from '../../../../generated/domain.ts';
import type { KnownObject } from './libvirt-objects.ts';
import { sameUuid } from './same-uuid.ts';

/** Whether a domain of libvirt's is the one that a document defines: it has the UUID, or, where the document has none, the name. */
export function isSameDomain(known: KnownObject, domain: Domain | undefined): boolean {
  if (domain === undefined) return false;
  return domain.uuid === undefined ? known.name === domain.name : sameUuid(known.uuid, domain.uuid);
}
