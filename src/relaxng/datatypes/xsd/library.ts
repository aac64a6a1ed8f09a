import type {
  Datatype,
  DatatypeContext,
  DatatypeError,
  DatatypeLibrary,
  DatatypeParameter,
} from '../datatype.ts';
import { normalizeWhiteSpace } from '../white-space.ts';
import { base64BinaryType, hexBinaryType } from './binary.ts';
import {
  dateTimeType,
  dateType,
  dayType,
  monthDayType,
  monthType,
  timeType,
  yearMonthType,
  yearType,
} from './dates.ts';
import { durationType } from './duration.ts';
import { compileFacets, type Facets } from './facets.ts';
import { isName, isNCName, isNmtoken, qualifiedNameType } from './names.ts';
import { booleanType, decimalType, doubleType, floatType, integerBounds, integerType } from './numbers.ts';
import { isLanguage, listType, stringType } from './strings.ts';
import type { TypeDefinition } from './type-definition.ts';
import { isUriReference } from './uri.ts';

/** The name of the datatype library of XML Schema Part 2. */
export const xsdLibraryUri = 'http://www.w3.org/2001/XMLSchema-datatypes';

/**
 * The datatypes of XML Schema Part 2 (Second Edition) as "Guidelines for using W3C
 * XML Schema Datatypes with RELAX NG" brings them in: all built-in datatypes, their
 * facets but enumeration and whiteSpace as parameters.
 */
export const xsdLibrary: DatatypeLibrary = {
  uri: xsdLibraryUri,
  createDatatype(name, parameters) {
    const definition = definitions.get(name);
    if (definition === undefined) return { message: `XML Schema has no datatype '${name}'` };
    return createXsdDatatype(name, definition, parameters);
  },
};

function createXsdDatatype<Value>(
  name: string,
  definition: TypeDefinition<Value>,
  parameters: readonly DatatypeParameter[],
): Datatype | DatatypeError {
  const facets = compileFacets(definition, name, parameters);
  return 'message' in facets ? facets : new XsdDatatype(name, definition, parameters, facets);
}

class XsdDatatype<Value> implements Datatype {
  readonly library = xsdLibraryUri;
  readonly name: string;
  readonly parameters: readonly DatatypeParameter[];
  readonly contextual: boolean;
  readonly #definition: TypeDefinition<Value>;
  readonly #facets: Facets<Value>;

  constructor(
    name: string,
    definition: TypeDefinition<Value>,
    parameters: readonly DatatypeParameter[],
    facets: Facets<Value>,
  ) {
    this.name = name;
    this.parameters = parameters;
    this.contextual = definition.contextual ?? false;
    this.#definition = definition;
    this.#facets = facets;
  }

  allows(literal: string, context?: DatatypeContext): boolean {
    return this.#value(literal, context) !== undefined;
  }

  valueKey(literal: string, context?: DatatypeContext): string | undefined {
    const value = this.#value(literal, context);
    return value === undefined ? undefined : this.#definition.key(value);
  }

  #value(literal: string, context: DatatypeContext | undefined): Value | undefined {
    const normalized = normalizeWhiteSpace(literal, this.#definition.whiteSpace);
    const { patterns, tests } = this.#facets;
    for (const pattern of patterns) if (!pattern.test(normalized)) return undefined;
    const value = this.#definition.parse(normalized, context);
    if (value === undefined) return undefined;
    for (const test of tests) if (!test(value)) return undefined;
    return value;
  }
}

/** An entity must be declared as unparsed (XML Schema Part 2 §3.3.11): no DTD is processed, so none ever is. */
const isDeclaredEntity = () => false;

const definitions: ReadonlyMap<string, TypeDefinition<unknown>> = new Map<string, TypeDefinition<unknown>>([
  ['string', stringType('preserve')],
  ['normalizedString', stringType('replace')],
  ['token', stringType('collapse')],
  ['language', stringType('collapse', isLanguage)],
  ['Name', stringType('collapse', isName)],
  ['NCName', stringType('collapse', isNCName)],
  ['NMTOKEN', stringType('collapse', isNmtoken)],
  ['NMTOKENS', listType(isNmtoken)],
  ['ID', stringType('collapse', isNCName)],
  ['IDREF', stringType('collapse', isNCName)],
  ['IDREFS', listType(isNCName)],
  ['ENTITY', stringType('collapse', isDeclaredEntity)],
  ['ENTITIES', listType(isDeclaredEntity)],
  ['anyURI', stringType('collapse', isUriReference)],
  ['QName', qualifiedNameType],
  ['NOTATION', qualifiedNameType],
  ['boolean', booleanType],
  ['decimal', decimalType],
  ...Array.from(integerBounds, ([name, bounds]) => [name, integerType(bounds)] as const),
  ['float', floatType],
  ['double', doubleType],
  ['hexBinary', hexBinaryType],
  ['base64Binary', base64BinaryType],
  ['duration', durationType],
  ['dateTime', dateTimeType],
  ['date', dateType],
  ['time', timeType],
  ['gYearMonth', yearMonthType],
  ['gYear', yearType],
  ['gMonthDay', monthDayType],
  ['gDay', dayType],
  ['gMonth', monthType],
]);
