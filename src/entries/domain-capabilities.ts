export type * from '../../generated/domainCapabilities.ts';
export {
  domainCapabilitiesKind,
  parseDomainCapabilities,
  writeDomainCapabilities,
} from '../model/kinds/domain-capabilities.ts';
