import { type Datatype, isDatatypeError } from '../../../../src/relaxng/datatypes/datatype.ts';
import { datatypeLibrary } from '../../../../src/relaxng/datatypes/datatype-library.ts';
import { xsdLibraryUri } from '../../../../src/relaxng/datatypes/xsd/library.ts';
import { stringRegions } from '../../../../src/relaxng/inclusion/strings/string-regions.ts';
import type { Pattern, ValuePattern } from '../../../../src/relaxng/pattern.ts';
import { PatternBuilder } from '../../../../src/relaxng/pattern-builder.ts';

/** Where the patterns of the tests are made. */
export const builder = new PatternBuilder();

/** Parameters as [name, value], so that `pattern` may stand there twice. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** A datatype of XML Schema, or with the prefix `builtin:` of RELAX NG; undefined where the parameters are refused. */
export function datatypeOf(name: string, parameters: Parameters = []): Datatype | undefined {
  const [local, uri] = name.startsWith('builtin:') ? [name.slice(8), ''] : [name, xsdLibraryUri];
  const datatype = datatypeLibrary(uri)?.createDatatype(
    local,
    parameters.map(([parameter, value]) => ({ name: parameter, value })),
  );
  return datatype === undefined || isDatatypeError(datatype) ? undefined : datatype;
}

export function data(name: string, parameters: Parameters = [], except?: Pattern): Pattern {
  return builder.data(datatypeOf(name, parameters) as Datatype, except);
}

export function matching(regex: string): Pattern {
  return data('string', [['pattern', regex]]);
}

export function value(literal: string, name = 'builtin:token'): ValuePattern {
  const datatype = datatypeOf(name) as Datatype;
  return builder.value(datatype, literal, datatype.valueKey(literal) as string);
}

export function oneOf(...members: readonly (Pattern | string)[]): Pattern {
  return builder.choice(members.map((member) => (typeof member === 'string' ? value(member) : member)));
}

/** The regions as lines `members example`, members as bits, in order; a first line says what is not exact. */
export function regionLines(...patterns: readonly Pattern[]): string[] {
  const { regions, exact, inexact } = stringRegions(patterns);
  const lines = regions.map(
    ({ members, example }) => `${members.map(Number).join('')} ${JSON.stringify(example)}`,
  );
  return [...(exact ? [] : [`inexact: ${inexact.join('; ')}`]), ...lines.sort()];
}
