import type {
  Domain,
  DomainDevices,
  DomainInterface,
  DomainInterfaceTarget,
} from '../../generated/domain.ts';

/** The record types that rules can visit, by the names of their descriptors. */
export interface ModelTypes {
  Domain: Domain;
  DomainDevices: DomainDevices;
  DomainInterface: DomainInterface;
  DomainInterfaceTarget: DomainInterfaceTarget;
}
