/** Validators of the models of a kind as generated files have them. */
export interface KindValidators {
  /** The name of the one that models are checked by. */
  readonly root: string;
  readonly validators: Readonly<Record<string, Validator>>;
}

/**
 * A function that checks one value and none of the records inside, made by ajv. What those are checked by it tells the visitor,
 * which is its `this`; what it finds wrong stands in `errors` until it is called again.
 */
interface Validator {
  (this: ValidatorVisitor, value: unknown, context: { readonly instancePath: string }): boolean;
  readonly errors?: readonly ValidatorError[] | null;
}

/** What a validator finds wrong, in the words of ajv. */
export interface ValidatorError {
  /** A JSON Pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What validators hand on: the keywords that ajv does not have. `path` is the JSON Pointer of the value. */
export interface ValidatorVisitor {
  /** The value is checked by the validator of a name. */
  definition(name: string, value: unknown, path: string): void;
  /** The properties of a record are checked by validators of their own; it has no others. */
  members(members: Readonly<Record<string, string>>, record: object, path: string): void;
  /** The record is checked by a validator besides, told by the word of a property. */
  variant(cases: VariantCases, record: object, path: string): void;
  /** The value is a whole number, or a text that stands for one. */
  wholeNumber(bounds: WholeNumberBounds, value: unknown, path: string): void;
  /** The text has a form. */
  text(form: TextForm, value: string, path: string): void;
  /** The value is one of several records, told by a property that only one has. */
  alternatives(cases: AlternativeCases, value: unknown, path: string): void;
}

/** Which whole numbers there may be. */
export interface WholeNumberBounds {
  /** Of those that are `number`. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** A regular expression for texts, those of `bigint` included. */
  readonly pattern: string;
}

/** Which texts there may be. */
export interface TextForm {
  /** A regular expression. */
  readonly pattern: string;
  /** The same for people, such as `an absolute path`. */
  readonly words?: string;
}

/** Validators by the word that a property of a record has. Where that is no text, there is none. */
export interface VariantCases {
  readonly property: string;
  readonly words: Readonly<Record<string, string>>;
  /** For records without the property; undefined where none may be without. */
  readonly absent?: string;
  /** For all other words. */
  readonly other: string;
}

/** Validators by the property that only one sort of record has. */
export interface AlternativeCases {
  readonly records: Readonly<Record<string, string>>;
  /** Whether a text may stand there as well. */
  readonly orText: boolean;
}
