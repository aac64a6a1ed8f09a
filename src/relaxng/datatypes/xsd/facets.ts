import type { DatatypeError, DatatypeParameter } from '../datatype.ts';
import { compileRegex, type Regex } from '../regex/regex.ts';
import { isRegexError } from '../regex/syntax.ts';
import { collapseWhiteSpace, normalizeWhiteSpace } from '../white-space.ts';
import { facetConflict } from './facet-conflicts.ts';
import { integerType } from './numbers.ts';
import type { TypeDefinition } from './type-definition.ts';

/** The parameters of one `data` pattern, compiled: all must hold. */
export interface Facets<Value> {
  /** Asked about the literal after white space processing. */
  readonly patterns: readonly Regex[];
  /** Asked about the value. */
  readonly tests: readonly ((value: Value) => boolean)[];
}

/** A parameter other than `pattern`. */
export interface Facet<Value> {
  readonly name: string;
  readonly kind: FacetKind;
  /** Index of the parameter. */
  readonly parameter: number;
  /** A length or a number of digits, 0 for bounds: what the measure of a value is held against. */
  readonly limit: number;
  /** The value of a bound. */
  readonly bound?: Value;
}

/** What a facet measures about a value, and how the measure must stand to the limit. */
interface FacetKind {
  readonly measure: 'length' | 'order' | 'totalDigits' | 'fractionDigits';
  holds(measure: number, limit: number): boolean;
}

/**
 * The facets that `parameters` stand for. Enumeration and whiteSpace are no
 * parameters in RELAX NG; `pattern` may be repeated, and all patterns must match;
 * no other may. A facet that does not apply to the datatype, whose value it cannot
 * have, or that contradicts another (XML Schema Part 2 §4.3) is an error.
 */
export function compileFacets<Value>(
  definition: TypeDefinition<Value>,
  typeName: string,
  parameters: readonly DatatypeParameter[],
): Facets<Value> | DatatypeError {
  const patterns: Regex[] = [];
  const facets: Facet<Value>[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const { name, value } = parameter;
    if (name === 'pattern') {
      const regex = compileRegex(value);
      if (isRegexError(regex))
        return { message: `in the pattern '${value}', ${regex.message}`, parameter: index };
      patterns.push(regex);
      continue;
    }
    const facet = createFacet(definition, typeName, parameter, index);
    if (typeof facet === 'string') return { message: facet, parameter: index };
    if (facets.some((other) => other.name === name)) {
      return {
        message: `the parameter '${name}' is given twice, which only 'pattern' may be`,
        parameter: index,
      };
    }
    facets.push(facet);
  }
  const conflict = facetConflict(definition, facets);
  return conflict ?? { patterns, tests: facets.map((facet) => facetTest(definition, facet)) };
}

/** The facet, or the message that refuses it. */
function createFacet<Value>(
  definition: TypeDefinition<Value>,
  typeName: string,
  { name, value: text }: DatatypeParameter,
  parameter: number,
): Facet<Value> | string {
  const kind = facetKinds.get(name);
  if (kind === undefined) return unknownParameter(name);
  if (!applies(definition, kind))
    return `the parameter '${name}' does not apply to the datatype '${typeName}'`;
  if (kind.measure === 'order') {
    const bound = definition.parse(normalizeWhiteSpace(text, definition.whiteSpace), undefined);
    if (bound !== undefined) return { name, kind, parameter, limit: 0, bound };
    return `the parameter '${name}' needs a value of the datatype '${typeName}', not '${text}'`;
  }
  const literal = collapseWhiteSpace(text);
  const type = kind.measure === 'totalDigits' ? positiveInteger : nonNegativeInteger;
  if (type.parse(literal, undefined) !== undefined) {
    const limit = Number(literal);
    return inherentConflict(definition, typeName, kind, limit) ?? { name, kind, parameter, limit };
  }
  return `the parameter '${name}' needs ${kind.measure === 'totalDigits' ? 'a positive' : 'a non-negative'} integer, not '${text}'`;
}

const nonNegativeInteger = integerType({ minimum: '0' });
const positiveInteger = integerType({ minimum: '1' });

/** What is wrong with a limit that contradicts a facet the datatype has by itself. */
function inherentConflict<Value>(
  { minimumLength = 0, maximumFractionDigits = Number.POSITIVE_INFINITY }: TypeDefinition<Value>,
  typeName: string,
  { measure }: FacetKind,
  limit: number,
): string | undefined {
  if (measure === 'length' && limit < minimumLength) {
    return `the datatype '${typeName}' has a length of ${minimumLength} or more`;
  }
  if (measure === 'fractionDigits' && limit > maximumFractionDigits) {
    return `the datatype '${typeName}' has fractionDigits ${maximumFractionDigits}`;
  }
  return undefined;
}

function applies<Value>(definition: TypeDefinition<Value>, kind: FacetKind): boolean {
  if (kind.measure === 'length') return definition.length !== undefined;
  return kind.measure === 'order' ? definition.compare !== undefined : definition.digits !== undefined;
}

function unknownParameter(name: string): string {
  if (name === 'enumeration')
    return "the facet 'enumeration' is not a parameter in RELAX NG: use 'choice' and 'value'";
  if (name === 'whiteSpace')
    return "the facet 'whiteSpace' is not a parameter in RELAX NG: use another datatype";
  return `there is no parameter '${name}'`;
}

const facetKinds: ReadonlyMap<string, FacetKind> = new Map<string, FacetKind>([
  ['length', { measure: 'length', holds: (length, limit) => length === limit }],
  ['minLength', { measure: 'length', holds: (length, limit) => length >= limit }],
  ['maxLength', { measure: 'length', holds: (length, limit) => length <= limit }],
  ['minInclusive', { measure: 'order', holds: (order) => order >= 0 }],
  ['minExclusive', { measure: 'order', holds: (order) => order > 0 }],
  ['maxInclusive', { measure: 'order', holds: (order) => order <= 0 }],
  ['maxExclusive', { measure: 'order', holds: (order) => order < 0 }],
  ['totalDigits', { measure: 'totalDigits', holds: (digits, limit) => digits <= limit }],
  ['fractionDigits', { measure: 'fractionDigits', holds: (digits, limit) => digits <= limit }],
]);

function facetTest<Value>(
  { length, compare, digits }: TypeDefinition<Value>,
  { kind, limit, bound }: Facet<Value>,
): (value: Value) => boolean {
  switch (kind.measure) {
    case 'length':
      return (value) => {
        const measured = length?.(value);
        return measured === undefined || kind.holds(measured, limit);
      };
    case 'order':
      return (value) => {
        const order = compare?.(value, bound as Value);
        return order !== undefined && kind.holds(order, limit);
      };
    case 'totalDigits':
      return (value) => kind.holds(digits?.(value).total ?? 0, limit);
    case 'fractionDigits':
      return (value) => kind.holds(digits?.(value).fraction ?? 0, limit);
  }
}
