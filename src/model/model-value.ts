import type { ContentOrder } from '../descriptor/extras.ts';
import type { ForeignContent, ForeignElement } from '../descriptor/foreign.ts';
import type { Scalar } from './value.ts';

/** A record of a model as generic code sees it: the generated types describe its properties. */
export interface ModelRecord {
  [property: string]: ModelValue;
}

/** The value of a property. */
export type ModelValue =
  | Scalar
  | ModelRecord
  | ForeignContent
  | ForeignElement
  | ContentOrder
  | readonly ModelValue[]
  | undefined;
