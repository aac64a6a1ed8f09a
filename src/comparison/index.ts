export { type ComparisonOptions, compareDocuments, compareModels } from './compare-models.ts';
export type { Difference, DifferenceKind, DifferenceSide } from './difference.ts';
