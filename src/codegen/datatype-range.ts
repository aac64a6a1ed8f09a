import type { Datatype } from '../relaxng/datatypes/datatype.ts';
import { integerBounds } from '../relaxng/datatypes/xsd/numbers.ts';

/** The least and the greatest of some numbers; undefined without one. */
export interface NumberRange {
  readonly minimum: bigint | undefined;
  readonly maximum: bigint | undefined;
}

/** The names of the parameters that `datatypeRange` goes by. */
export const rangeParameters: readonly string[] = [
  'minInclusive',
  'maxInclusive',
  'minExclusive',
  'maxExclusive',
];

/** The numbers that a datatype of whole numbers has. */
export function datatypeRange({ name, parameters }: Datatype): NumberRange {
  const { minimum, maximum } = integerBounds.get(name) ?? {};
  const own = (parameter: string, offset: bigint): bigint | undefined => {
    const value = parameters.find((one) => one.name === parameter)?.value;
    return value === undefined ? undefined : BigInt(value) + offset;
  };
  const whole = (text: string | undefined): bigint | undefined =>
    text === undefined ? undefined : BigInt(text);
  return {
    minimum: own('minInclusive', 0n) ?? own('minExclusive', 1n) ?? whole(minimum),
    maximum: own('maxInclusive', 0n) ?? own('maxExclusive', -1n) ?? whole(maximum),
  };
}
