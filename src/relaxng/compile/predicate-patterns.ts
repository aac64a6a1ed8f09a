import type { Datatype, DatatypeParameter } from '../datatypes/datatype.ts';
import { isDatatypeError } from '../datatypes/datatype.ts';
import { datatypeLibrary } from '../datatypes/datatype-library.ts';
import type { Pattern } from '../pattern.ts';
import { PatternBuilder } from '../pattern-builder.ts';
import type { GrammarTables } from './tables.ts';
import { predicateCode } from './value-predicates.ts';

/** The value predicates of tables as patterns again, each made when it is first asked for. */
export class PredicatePatterns {
  readonly builder = new PatternBuilder();
  readonly #tables: GrammarTables;
  readonly #datatypes: (Datatype | undefined)[] = [];
  readonly #patterns: (Pattern | undefined)[] = [];
  #starts: Int32Array | undefined;
  #at = 0;

  constructor(tables: GrammarTables) {
    this.#tables = tables;
  }

  pattern(predicate: number): Pattern {
    let pattern = this.#patterns[predicate];
    if (pattern === undefined) {
      this.#starts ??= predicateStarts(this.#tables.predicates);
      this.#at = this.#starts[predicate] as number;
      pattern = this.#read();
      this.#patterns[predicate] = pattern;
    }
    return pattern;
  }

  #next(): number {
    return this.#tables.predicates[this.#at++] as number;
  }

  #read(): Pattern {
    const { builder } = this;
    const code = this.#next();
    switch (code) {
      case predicateCode.text:
        return builder.text;
      case predicateCode.value:
        return this.#value(this.#datatype(this.#next()));
      case predicateCode.data:
        return builder.data(this.#datatype(this.#next()));
      case predicateCode.dataExcept: {
        const datatype = this.#datatype(this.#next());
        return builder.data(datatype, this.#read());
      }
      case predicateCode.choice:
        return builder.choice(this.#members());
      case predicateCode.group:
        return builder.group(this.#members());
      case predicateCode.interleave:
        return builder.interleave(this.#members());
      case predicateCode.oneOrMore:
        return builder.oneOrMore(this.#read());
      case predicateCode.list:
        return builder.list(this.#read());
      case predicateCode.enumeration: {
        const count = this.#next();
        const datatype = this.#datatype(this.#next());
        return builder.choice(Array.from({ length: count }, () => this.#value(datatype)));
      }
      default:
        return builder.empty;
    }
  }

  #members(): Pattern[] {
    return Array.from({ length: this.#next() }, () => this.#read());
  }

  #value(datatype: Datatype): Pattern {
    const literal = this.#tables.literals[this.#next()] as string;
    return this.builder.value(datatype, literal, datatype.valueKey(literal) as string);
  }

  #datatype(number: number): Datatype {
    let datatype = this.#datatypes[number];
    if (datatype === undefined) {
      const [library = '', name = '', ...list] = this.#tables.datatypes[number] as readonly string[];
      const made = datatypeLibrary(library)?.createDatatype(name, readParameters(list));
      if (made === undefined || isDatatypeError(made)) {
        throw new Error(`tables name a datatype that does not exist: ${library} ${name}`);
      }
      this.#datatypes[number] = datatype = made;
    }
    return datatype;
  }
}

/** Where the code of each predicate begins. */
function predicateStarts(codes: readonly number[]): Int32Array {
  const starts: number[] = [];
  let at = 0;
  while (at < codes.length) {
    starts.push(at);
    // How many codes are still to come until this predicate is complete.
    for (let open = 1; open > 0; open--) {
      switch (codes[at++]) {
        case predicateCode.value:
          at += 2;
          break;
        case predicateCode.data:
          at += 1;
          break;
        case predicateCode.dataExcept:
          at += 1;
          open++;
          break;
        case predicateCode.choice:
        case predicateCode.group:
        case predicateCode.interleave:
          open += codes[at++] as number;
          break;
        case predicateCode.oneOrMore:
        case predicateCode.list:
          open++;
          break;
        case predicateCode.enumeration:
          at += 2 + (codes[at] as number);
          break;
      }
    }
  }
  return new Int32Array(starts);
}

function readParameters(list: readonly string[]): DatatypeParameter[] {
  const parameters: DatatypeParameter[] = [];
  for (let index = 0; index < list.length; index += 2) {
    parameters.push({ name: list[index] as string, value: list[index + 1] as string });
  }
  return parameters;
}
