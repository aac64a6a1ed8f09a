import type { KindDescriptor, RootDescriptor } from '../descriptor/descriptor.ts';
import type { ModelRecord, ModelValue } from './model-value.ts';

/** The property of the model of a kind with several root elements. */
export function rootProperty(root: RootDescriptor): string {
  return root.localName;
}

/** The record of the root element of a model; undefined where the model is of none of several. */
export function rootOf(
  { roots }: KindDescriptor,
  model: ModelRecord,
):
  | { readonly root: RootDescriptor; readonly value: ModelValue; readonly property: string | undefined }
  | undefined {
  const [only, ...more] = roots;
  if (only !== undefined && more.length === 0) return { root: only, value: model, property: undefined };
  const root = roots.find((one) => model[rootProperty(one)] !== undefined);
  return root && { root, value: model[rootProperty(root)], property: rootProperty(root) };
}
