export type { LinePosition } from './line-index.ts';
export { LineIndex } from './line-index.ts';
export type { Span } from './span.ts';
export type { TextEdit } from './text-edit.ts';
export { applyTextEdits } from './text-edit.ts';
