export type * from '../../generated/cpu.ts';
export { cpuKind, parseCpu, writeCpu } from '../model/kinds/cpu.ts';
