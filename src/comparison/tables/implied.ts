import type { ModelValue } from '../../model/model-value.ts';
import type { Located } from '../located.ts';

/** What libvirt takes where something is absent, or how what is around decides on it; undefined where it is not certain. */
export type Implied<Value> = Value | ((owner: Located) => Value | undefined);

/** The value that is implied in an element. */
export function impliedIn<Value extends ModelValue>(
  implied: Implied<Value>,
  owner: Located,
): Value | undefined {
  return typeof implied === 'function' ? implied(owner) : implied;
}
