import type { TypeDefinition } from './type-definition.ts';

/** hexBinary (XML Schema Part 2 §3.2.15); the value is written in upper case, its length counts octets. */
export const hexBinaryType: TypeDefinition<string> = {
  whiteSpace: 'collapse',
  parse: (literal) => (/^(?:[0-9a-fA-F]{2})*$/.test(literal) ? literal.toUpperCase() : undefined),
  key: (value) => value,
  length: (value) => value.length / 2,
};

/** base64Binary (§3.2.16); the value is written without spaces, its length counts octets. */
export const base64BinaryType: TypeDefinition<string> = {
  whiteSpace: 'collapse',
  parse(literal) {
    const value = literal.replaceAll(' ', '');
    // Bits that the padding leaves over must be zero, so that each value has one form.
    const isBase64 =
      value.length % 4 === 0 && /^[A-Za-z0-9+/]*(?:[AQgw]==|[AEIMQUYcgkosw048]=)?$/.test(value);
    return isBase64 ? value : undefined;
  },
  key: (value) => value,
  length: (value) => (value.length / 4) * 3 - (value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0),
};
