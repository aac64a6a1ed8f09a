import type { KindValidators } from '../descriptor/validators.ts';
import type { ModelKind } from '../model/model-kind.ts';

/** A kind of document with what its models are checked by. */
export interface ModelSchema<Model> {
  readonly kind: ModelKind<Model>;
  readonly validators: KindValidators;
}
