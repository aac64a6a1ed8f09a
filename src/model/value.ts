import type { ValueDescriptor } from '../descriptor/descriptor.ts';

/** A scalar of the model. */
export type Scalar = string | number | bigint | boolean;

/**
 * The value of a text. Text that is not in the canonical form of its type stays a string (`007`, ` yes`, a number
 * libvirt would refuse), so that writing gives back what was read; the grammar stage says whether it is right.
 */
export function readValue(text: string, descriptor: ValueDescriptor): Scalar {
  switch (descriptor.kind) {
    case 'boolean':
      if (text === descriptor.true) return true;
      return text === descriptor.false ? false : text;
    case 'integer':
      return readInteger(text);
    case 'string':
    case 'enumeration':
      return text;
  }
}

function readInteger(text: string): Scalar {
  if (!/^(?:0|-?[1-9][0-9]{0,19})$/.test(text)) return text;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

/** The text of a value, unescaped; undefined for values that have none under a descriptor. */
export function writeValue(value: unknown, descriptor: ValueDescriptor): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'bigint':
      return String(value);
    case 'number':
      return Number.isFinite(value) ? decimal(value) : undefined;
    case 'boolean':
      if (descriptor.kind !== 'boolean') return undefined;
      return value ? descriptor.true : descriptor.false;
    default:
      return undefined;
  }
}

/** All digits, also of numbers that JavaScript writes with an exponent. */
function decimal(value: number): string {
  return Number.isInteger(value) ? String(BigInt(value)) : String(value);
}
