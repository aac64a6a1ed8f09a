import { type Cpu, cpuDescriptor } from '../../../generated/cpu.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a CPU. */
export const cpuKind = modelKind<Cpu>(cpuDescriptor);

/** The model of a CPU; see `read`. */
export function parseCpu(text: string): Cpu {
  return read(cpuKind, text);
}

/** The XML of a CPU; see `write`. */
export function writeCpu(model: Cpu): string {
  return write(cpuKind, model);
}
