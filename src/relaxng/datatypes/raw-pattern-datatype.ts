import { type Datatype, type DatatypeContext, type DatatypeParameter, isDatatypeError } from './datatype.ts';
import { xsdLibrary } from './xsd/library.ts';

/**
 * A datatype as libxml2 reads it: a literal has to match the patterns as it is written, before the white space around it is taken
 * away (XML Schema part 2 §4.3.4 wants it done afterwards). Of strings, which keep their white space, that makes no difference.
 */
export class RawPatternDatatype implements Datatype {
  readonly library: string;
  readonly name: string;
  readonly parameters: readonly DatatypeParameter[];
  readonly contextual: boolean;
  readonly words: string | undefined;
  readonly #right: Datatype;
  #patterns: Datatype | undefined;

  /** `right` is the datatype as the specification has it. */
  constructor(right: Datatype) {
    this.#right = right;
    this.library = right.library;
    this.name = right.name;
    this.parameters = right.parameters;
    this.contextual = right.contextual;
    this.words = right.words;
  }

  /** The datatype as libxml2 reads it; itself where that is as it should be. */
  static of(right: Datatype): Datatype {
    const isAffected =
      right.library === xsdLibrary.uri &&
      !preservingTypes.has(right.name) &&
      right.parameters.some(({ name }) => name === 'pattern');
    return isAffected ? new RawPatternDatatype(right) : right;
  }

  allows(literal: string, context?: DatatypeContext): boolean {
    return this.#right.allows(literal, context) && this.#matchesPatterns(literal);
  }

  valueKey(literal: string, context?: DatatypeContext): string | undefined {
    return this.#matchesPatterns(literal) ? this.#right.valueKey(literal, context) : undefined;
  }

  #matchesPatterns(literal: string): boolean {
    if (this.#patterns === undefined) {
      const made = xsdLibrary.createDatatype(
        'string',
        this.parameters.filter(({ name }) => name === 'pattern'),
      );
      if (isDatatypeError(made)) return true;
      this.#patterns = made;
    }
    return this.#patterns.allows(literal);
  }
}

/** The types whose values libxml2 holds against patterns as it should. */
const preservingTypes: ReadonlySet<string> = new Set(['string', 'normalizedString', 'token']);
