import { isPlainObject } from './plain-object.ts';

/** A value as findings mention it, in words where it is none that a document holds. Takes any value at all. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'`;
  if (value === undefined) return 'nothing';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (isPlainObject(value)) return 'an object';
  return typeof value.constructor === 'function' ? `a ${value.constructor.name}` : 'an object of a class';
}
