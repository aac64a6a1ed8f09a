export type * from '../../generated/capabilities.ts';
export { capabilitiesKind, parseCapabilities, writeCapabilities } from '../model/kinds/capabilities.ts';
