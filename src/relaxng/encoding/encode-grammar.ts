import type { Grammar } from '../grammar.ts';
import { type Pattern, partsOf } from '../pattern.ts';
import { encodeAnnotations } from './encode-annotations.ts';
import { type EncodedGrammar, patternCodes } from './encoded-grammar.ts';
import { EncodingTables } from './encoding-tables.ts';

/** The grammar as data; `decodeGrammar` makes an equal one of it. */
export function encodeGrammar(grammar: Grammar): EncodedGrammar {
  return new Encoder(grammar).encode();
}

class Encoder {
  readonly #grammar: Grammar;
  readonly #tables = new EncodingTables();
  readonly #indices = new Map<Pattern, number>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  encode(): EncodedGrammar {
    const { builder, start, elements, annotations } = this.#grammar;
    [builder.empty, builder.notAllowed, builder.text].forEach((pattern, index) => {
      this.#indices.set(pattern, index);
    });
    const patterns = reachablePatterns(this.#grammar).filter((pattern) => !this.#indices.has(pattern));
    for (const pattern of patterns) this.#indices.set(pattern, this.#indices.size);
    const encoded = patterns.map((pattern) => this.#pattern(pattern));
    return {
      strings: this.#tables.strings,
      datatypes: this.#tables.datatypes,
      nameClasses: this.#tables.nameClasses,
      patterns: encoded,
      start: this.#index(start),
      elements: elements.map((element) => this.#index(element)),
      contents: elements.map(({ content }) => this.#index(content)),
      ...(annotations.size === 0
        ? {}
        : {
            annotations: encodeAnnotations(this.#grammar.elements.map((element) => annotations.get(element))),
          }),
    };
  }

  #pattern(pattern: Pattern): readonly number[] {
    switch (pattern.kind) {
      case 'choice':
      case 'group':
      case 'interleave':
        return [patternCodes[pattern.kind], ...pattern.members.map((member) => this.#index(member))];
      case 'oneOrMore':
      case 'list':
        return [patternCodes[pattern.kind], this.#index(pattern.content)];
      case 'data': {
        const except = pattern.except === undefined ? [] : [this.#index(pattern.except)];
        return [patternCodes.data, this.#tables.datatype(pattern.datatype), ...except];
      }
      case 'value': {
        const { datatype, literal, valueKey } = pattern;
        const key = valueKey === literal ? [] : [this.#tables.string(valueKey)];
        return [patternCodes.value, this.#tables.datatype(datatype), this.#tables.string(literal), ...key];
      }
      case 'attribute':
        return [
          patternCodes.attribute,
          this.#tables.nameClass(pattern.nameClass),
          this.#index(pattern.content),
        ];
      case 'element': {
        const { definition, source, start, end } = pattern.origin;
        const name = this.#tables.nameClass(pattern.nameClass);
        return [
          patternCodes.element,
          name,
          this.#tables.string(definition),
          this.#tables.string(source),
          start,
          end,
        ];
      }
      default:
        return [];
    }
  }

  #index(pattern: Pattern): number {
    return this.#indices.get(pattern) as number;
  }
}

/**
 * Everything that the grammar consists of, in order of id: what a pattern contains, content of elements aside, is
 * before it.
 */
function reachablePatterns({ start, elements }: Grammar): Pattern[] {
  const found = new Set<Pattern>([start, ...elements, ...elements.map(({ content }) => content)]);
  for (const pattern of found) for (const inner of partsOf(pattern)) found.add(inner);
  return [...found].sort((a, b) => a.id - b.id);
}
