import { valueDescriptor } from './build-descriptor.ts';
import type { ValueIr } from './ir.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The JSON Schema of a value, represented in the way that is `common` to all places where such a value may stand.
 * Enumerations stay open, since a newer libvirt may know more words.
 */
export function valueSchema(value: ValueIr, common: ValueIr): JsonSchema {
  const descriptor = valueDescriptor(common);
  switch (descriptor.kind) {
    case 'boolean': {
      const [only, ...more] = value.literals;
      return more.length === 0 ? { const: only === descriptor.true } : { type: 'boolean' };
    }
    case 'string':
      return { type: 'string' };
    case 'integer':
      // Beyond 2^53 numbers in JSON are not exact: such values are decimal strings there.
      return common.other === 'wideInteger'
        ? { type: ['integer', 'string'], pattern: '^-?[0-9]+$' }
        : { type: 'integer' };
    case 'enumeration':
      return value.literals.length === 0
        ? { type: 'string' }
        : { anyOf: [{ enum: value.literals }, { type: 'string' }] };
  }
}
