import { valueDescriptor } from './build-descriptor.ts';
import type { ValueIr } from './ir.ts';
import type { JsonSchema } from './json-schema.ts';
import { valuePattern, valueRange, whiteSpace } from './value-texts.ts';

/**
 * The JSON Schema of a value, represented in the way that is `common` to all places where such a value may stand.
 * Enumerations stay open, since a newer libvirt may know more words. The text of an element may be empty.
 */
export function valueSchema(value: ValueIr, common: ValueIr, mayBeEmpty = false): JsonSchema {
  const descriptor = valueDescriptor(common);
  switch (descriptor.kind) {
    case 'boolean': {
      const [only, ...more] = value.literals;
      return more.length === 0 ? { const: only === descriptor.true } : { type: 'boolean' };
    }
    case 'string': {
      const pattern = valuePattern(value, mayBeEmpty);
      return { type: 'string', ...(pattern === undefined ? {} : { pattern }) };
    }
    case 'integer':
      return integerSchema(value, common, mayBeEmpty);
    case 'enumeration':
      return value.literals.length === 0
        ? { type: 'string' }
        : { anyOf: [{ enum: value.literals }, { type: 'string' }] };
  }
}

/** The texts that the model has as numbers. */
const plainNumber = '(?:0|-?[1-9][0-9]{0,19})';
const number = `[+\\-]?[0-9]+${whiteSpace}`;

/**
 * Whole numbers, and those that are not written in the plain way, such as `+5` or `007`: the model keeps them as texts. Beyond
 * 2^53 numbers in JSON are not exact, so that where such may be all texts of numbers are allowed.
 */
function integerSchema(value: ValueIr, common: ValueIr, mayBeEmpty: boolean): JsonSchema {
  const { minimum, maximum } = valueRange(value);
  const unusual = common.other === 'wideInteger' ? '' : `(?!${plainNumber}$)`;
  return {
    type: ['integer', 'string'],
    ...exactBound('minimum', minimum),
    ...exactBound('maximum', maximum),
    pattern: `^${unusual}${whiteSpace}${mayBeEmpty ? `(?:${number})?` : number}$`,
  };
}

/** Whether the values of an integer schema may be beyond what a JavaScript number holds. */
export function isWide({ pattern }: JsonSchema): boolean {
  return !(pattern as string).includes(plainNumber);
}

function exactBound(name: string, bound: bigint | undefined): JsonSchema {
  const number = Number(bound);
  return bound === undefined || !Number.isSafeInteger(number) ? {} : { [name]: number };
}
