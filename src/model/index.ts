export type { Origin } from './origins.ts';
export { Origins } from './origins.ts';
export type { ModelReader, ModelRecord, ModelValue, OpenedModel } from './read.ts';
export { modelReader } from './read.ts';
export type { Scalar } from './value.ts';
export { writeModel } from './write.ts';
