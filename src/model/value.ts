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

/** The text of a value, unescaped. */
export function writeValue(value: Scalar, descriptor: ValueDescriptor): string {
  if (typeof value !== 'boolean') return String(value);
  if (descriptor.kind === 'boolean') return value ? descriptor.true : descriptor.false;
  return value ? 'yes' : 'no';
}
