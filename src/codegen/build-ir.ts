import type { ElementAnnotations, Grammar } from '../relaxng/grammar.ts';
import { mergeAnnotations, noAnnotations } from '../relaxng/merge-annotations.ts';
import type { ElementPattern } from '../relaxng/pattern.ts';
import { attributeIr } from './attribute-ir.ts';
import { contentIr } from './content-ir.ts';
import { contentParts, eitherContent, type Occurrence } from './content-parts.ts';
import type { GrammarIr, TypeIr } from './ir.ts';

/**
 * The types of a grammar. Definitions that stand for the same element name at the same place are one type; recursive
 * definitions give recursive types.
 */
export function buildIr(grammar: Grammar): GrammarIr {
  const builder = new IrBuilder(grammar);
  const roots = [...contentParts(grammar.start).children.values()].map((root) => builder.type(root));
  builder.finish();
  return { roots, types: builder.types };
}

class IrBuilder {
  readonly types: TypeIr[] = [];
  readonly #grammar: Grammar;
  readonly #bySet = new Map<string, TypeIr>();
  readonly #pending: TypeIr[] = [];

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  /** The type of a set of definitions; its parts are filled in by `finish`. */
  type({ localName, namespaceName, found }: Occurrence<ElementPattern>): TypeIr {
    const definitions = [...found].sort((a, b) => a.id - b.id);
    const key = definitions.map(({ id }) => id).join();
    const known = this.#bySet.get(key);
    if (known !== undefined) return known;
    const annotations = mergeAnnotations(definitions.map((one) => this.#annotations(one) ?? noAnnotations));
    const type: TypeIr = {
      name: '',
      localName,
      namespaceName,
      definitions,
      annotations,
      attributes: [],
      children: [],
      content: undefined,
      open: false,
      form: undefined,
    };
    this.#bySet.set(key, type);
    this.types.push(type);
    this.#pending.push(type);
    return type;
  }

  finish(): void {
    for (let type = this.#pending.shift(); type !== undefined; type = this.#pending.shift()) this.#fill(type);
  }

  #fill(type: TypeIr): void {
    const parts = type.definitions.map(({ content }) => contentParts(content)).reduce(eitherContent);
    for (const attribute of parts.attributes.values()) {
      type.attributes.push(attributeIr(this.#grammar, type.definitions, attribute));
    }
    for (const child of parts.children.values()) {
      const { localName, namespaceName, required, many } = child;
      type.children.push({ localName, namespaceName, type: this.type(child), required, many });
    }
    type.content = contentIr(parts);
    type.open = parts.open;
  }

  #annotations(definition: ElementPattern): ElementAnnotations | undefined {
    return this.#grammar.annotations.get(definition);
  }
}
