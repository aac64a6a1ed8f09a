import { type Datatype, type DatatypeContext, type DatatypeParameter, isDatatypeError } from './datatype.ts';
import { datatypeLibrary } from './datatype-library.ts';

/** A datatype that is known to exist and is made, its patterns compiled, when it is asked about a literal. */
export class LazyDatatype implements Datatype {
  readonly library: string;
  readonly name: string;
  readonly parameters: readonly DatatypeParameter[];
  readonly contextual: boolean;
  readonly words: string | undefined;
  #made: Datatype | undefined;

  constructor(
    library: string,
    name: string,
    parameters: readonly DatatypeParameter[],
    contextual: boolean,
    words: string | undefined,
  ) {
    this.library = library;
    this.name = name;
    this.parameters = parameters;
    this.contextual = contextual;
    this.words = words;
  }

  allows(literal: string, context?: DatatypeContext): boolean {
    return this.#datatype()?.allows(literal, context) ?? false;
  }

  valueKey(literal: string, context?: DatatypeContext): string | undefined {
    return this.#datatype()?.valueKey(literal, context);
  }

  #datatype(): Datatype | undefined {
    if (this.#made !== undefined) return this.#made;
    const made = datatypeLibrary(this.library)?.createDatatype(this.name, this.parameters);
    if (made === undefined || isDatatypeError(made)) return undefined;
    this.#made = made;
    return made;
  }
}
