export { type ComparisonOptions, compareDocuments, compareModels } from './compare-models.ts';
export type { Difference, DifferenceKind, DifferenceNode, DifferenceSide } from './difference.ts';
