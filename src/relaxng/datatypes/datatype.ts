/** The namespace declarations in scope where a literal stands. */
export interface DatatypeContext {
  /** The namespace name bound to `prefix` ('' asks for the default namespace), undefined when nothing is bound. */
  resolvePrefix(prefix: string): string | undefined;
}

/** A `param` of a `data` pattern (RELAX NG §4.16 and §6.2.8), in document order. */
export interface DatatypeParameter {
  readonly name: string;
  readonly value: string;
}

/** A datatype of a datatype library together with the parameters of one `data` pattern (RELAX NG §6.2.8). */
export interface Datatype {
  readonly library: string;
  readonly name: string;
  readonly parameters: readonly DatatypeParameter[];
  /** Whether the value depends on namespace declarations in scope (QName, NOTATION). */
  readonly contextual: boolean;
  /** What the schema's author calls such values, such as `a UUID` (annotation `words` of `annotationNamespace`). */
  readonly words?: string | undefined;
  /** Whether `literal` (raw, before white space processing) is in the lexical space and satisfies all parameters. */
  allows(literal: string, context?: DatatypeContext): boolean;
  /** A key such that two literals denote the same value exactly if their keys are equal; undefined when not allowed. */
  valueKey(literal: string, context?: DatatypeContext): string | undefined;
}

/** Why a library has no such datatype, or which parameter it refuses. */
export interface DatatypeError {
  readonly message: string;
  /** Index of the parameter at fault; undefined when the name of the datatype is. */
  readonly parameter?: number;
}

/** A set of datatypes identified by a URI (RELAX NG §2, `datatypeLibrary`). */
export interface DatatypeLibrary {
  readonly uri: string;
  createDatatype(name: string, parameters: readonly DatatypeParameter[]): Datatype | DatatypeError;
}

/** A string that is equal for two datatypes exactly if library, name and parameters are, in their order. */
export function datatypeKey({
  library,
  name,
  parameters,
}: Pick<Datatype, 'library' | 'name' | 'parameters'>): string {
  return JSON.stringify([library, name, ...parameters.map((parameter) => [parameter.name, parameter.value])]);
}

/** Tells the two results of `createDatatype` apart. */
export function isDatatypeError(result: Datatype | DatatypeError): result is DatatypeError {
  return 'message' in result;
}
