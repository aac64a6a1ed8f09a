import type { ValueDescriptor } from '../descriptor/descriptor.ts';
import type { ModelRecord, ModelValue } from '../model/model-value.ts';
import { writeValue } from '../model/value.ts';

/** An element of a model with the elements around it, which decide what its parts mean. */
export interface Located {
  /** The property it stands under, which is its name in XML; of a root element its local name. */
  readonly name: string;
  /** Its record; of an element that is a scalar or a flag, the record that would say the same. */
  readonly record: ModelRecord;
  readonly parent: Located | undefined;
  /** Which of the values of its property it is, from 0. */
  readonly index: number;
}

/** The record that says what a value of a model says. */
export function recordOf(value: ModelValue): ModelRecord {
  if (typeof value === 'object') return (value ?? {}) as ModelRecord;
  return value === true ? {} : { value };
}

/** The text of a value in XML; undefined where there is none. */
export function textOf(value: ModelValue, descriptor: ValueDescriptor): string | undefined {
  // A value that no attribute can have is told as what it is; writing the model says what is wrong with it.
  return value === undefined ? undefined : (writeValue(value, descriptor) ?? JSON.stringify(value));
}

/** The values of a property: those of a list, one, or none. */
export function valuesOf(record: ModelRecord, property: string): readonly ModelValue[] {
  const value = record[property];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The child elements of one name. */
export function childrenOf(parent: Located, name: string): Located[] {
  return valuesOf(parent.record, name).map((value, index) => ({
    name,
    record: recordOf(value),
    parent,
    index,
  }));
}

/** The first child element of a name. */
export function childOf(parent: Located | undefined, name: string): Located | undefined {
  const value = parent && valuesOf(parent.record, name)[0];
  return value === undefined ? undefined : { name, record: recordOf(value), parent, index: 0 };
}
