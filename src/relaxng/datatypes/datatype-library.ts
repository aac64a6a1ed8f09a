import { builtinLibrary } from './builtin.ts';
import type { DatatypeLibrary } from './datatype.ts';
import { xsdLibrary } from './xsd/library.ts';

const libraries: ReadonlyMap<string, DatatypeLibrary> = new Map(
  [builtinLibrary, xsdLibrary].map((library) => [library.uri, library]),
);

/** The datatype library with this URI; undefined when it is not one of ours. */
export function datatypeLibrary(uri: string): DatatypeLibrary | undefined {
  return libraries.get(uri);
}
