export type * from '../../generated/interface.ts';
export { hostInterfaceKind, parseHostInterface, writeHostInterface } from '../model/kinds/interface.ts';
