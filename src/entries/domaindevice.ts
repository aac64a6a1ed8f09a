export type * from '../../generated/domaindevice.ts';
export { domainDeviceKind, parseDomainDevice, writeDomainDevice } from '../model/kinds/domaindevice.ts';
