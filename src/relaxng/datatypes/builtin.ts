import type { Datatype, DatatypeError, DatatypeLibrary, DatatypeParameter } from './datatype.ts';
import { normalizeWhiteSpace, type WhiteSpace } from './white-space.ts';

/** The library without a name: `string`, compared exactly, and `token`, compared after collapsing (RELAX NG §6.2.7). */
export const builtinLibrary: DatatypeLibrary = { uri: '', createDatatype };

const whiteSpaceOf: ReadonlyMap<string, WhiteSpace> = new Map([
  ['string', 'preserve'],
  ['token', 'collapse'],
]);

function createDatatype(name: string, parameters: readonly DatatypeParameter[]): Datatype | DatatypeError {
  const whiteSpace = whiteSpaceOf.get(name);
  if (whiteSpace === undefined) {
    return { message: `the built-in library has no datatype '${name}', only 'string' and 'token'` };
  }
  if (parameters.length > 0) {
    return { message: `the datatype '${name}' of the built-in library has no parameters`, parameter: 0 };
  }
  return {
    library: '',
    name,
    parameters,
    contextual: false,
    allows: () => true,
    valueKey: (literal) => normalizeWhiteSpace(literal, whiteSpace),
  };
}
