import type { ModelRecord } from '../../model/model-value.ts';
import type { Origin } from '../../model/origins.ts';
import { readValue } from '../../model/value.ts';

/** A value as libvirt takes it, and where it comes from. */
export type EffectiveValue<T> =
  | { readonly source: 'explicit' | 'defaulted'; readonly value: T }
  | { readonly source: 'unknown' };

/**
 * The value of an attribute of a record: as written, else the default that the grammar states for it, else unknown
 * (which is not the same as absent: libvirt may fill in what only the driver or the host can tell).
 */
export function effectiveValue(
  record: ModelRecord,
  property: string,
  origin: Origin,
): EffectiveValue<unknown> {
  const written = record[property];
  if (written !== undefined) return { source: 'explicit', value: written };
  const attribute = origin.descriptor.attributes.find((candidate) => candidate.property === property);
  if (attribute?.default === undefined) return { source: 'unknown' };
  return { source: 'defaulted', value: readValue(attribute.default, attribute.value) };
}
