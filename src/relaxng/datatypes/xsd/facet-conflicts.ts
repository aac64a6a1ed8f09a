import type { DatatypeError } from '../datatype.ts';
import type { Facet } from './facets.ts';
import type { TypeDefinition } from './type-definition.ts';

/**
 * The first contradiction between facets of one `data` pattern (XML Schema Part 2
 * §4.3, "constraints on facet schema components"); undefined without one. Each
 * parameter counts as a restriction step of its own, so that `length` may stand
 * beside a `minLength` or `maxLength` that agrees with it.
 */
export function facetConflict<Value>(
  definition: TypeDefinition<Value>,
  facets: readonly Facet<Value>[],
): DatatypeError | undefined {
  for (const [lower, upper, agree] of pairs) {
    const left = facets.find(({ name }) => name === lower);
    const right = facets.find(({ name }) => name === upper);
    if (left === undefined || right === undefined) continue;
    const order =
      left.bound === undefined || right.bound === undefined
        ? left.limit - right.limit
        : definition.compare?.(left.bound, right.bound);
    if (order === undefined || agree(order)) continue;
    return {
      message: `the parameters '${lower}' and '${upper}' contradict each other`,
      parameter: Math.max(left.parameter, right.parameter),
    };
  }
  return undefined;
}

/** Two facets, and which order of their values leaves the datatype possible. */
const pairs: readonly (readonly [lower: string, upper: string, agree: (order: number) => boolean])[] = [
  ['minLength', 'maxLength', notAbove],
  ['minLength', 'length', notAbove],
  ['length', 'maxLength', notAbove],
  ['minInclusive', 'maxInclusive', notAbove],
  ['minExclusive', 'maxExclusive', notAbove],
  ['minInclusive', 'maxExclusive', below],
  ['minExclusive', 'maxInclusive', below],
  ['minInclusive', 'minExclusive', never],
  ['maxInclusive', 'maxExclusive', never],
  ['fractionDigits', 'totalDigits', notAbove],
];

function notAbove(order: number): boolean {
  return order <= 0;
}

function below(order: number): boolean {
  return order < 0;
}

function never(): boolean {
  return false;
}
