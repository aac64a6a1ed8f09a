import type { Annotations, ContentAnnotations, ElementAnnotations, Grammar } from '../relaxng/grammar.ts';
import { mergeAnnotations, noAnnotations } from '../relaxng/merge-annotations.ts';
import type { ElementPattern } from '../relaxng/pattern.ts';
import { contentParts, eitherContent, type Occurrence } from './content-parts.ts';
import type { KindIr, TypeIr } from './ir.ts';
import { valueIr } from './value-ir.ts';

/**
 * The types of a document kind. Definitions that stand for the same element name at the same place are one type;
 * recursive definitions give recursive types.
 */
export function buildIr(kind: string, grammar: Grammar): KindIr {
  const builder = new IrBuilder(grammar);
  const roots = [...contentParts(grammar.start).children.values()];
  if (roots.length !== 1) throw new Error(`the grammar of ${kind} has ${roots.length} root elements`);
  const root = builder.type(roots[0] as Occurrence<ElementPattern>);
  builder.finish();
  return { kind, root, types: builder.types };
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
    for (const [key, { localName, namespaceName, found, required }] of parts.attributes) {
      const annotations = this.#attributeAnnotations(type, key);
      type.attributes.push({ localName, namespaceName, value: valueIr(found), required, annotations });
    }
    for (const child of parts.children.values()) {
      const { localName, namespaceName, required, many } = child;
      type.children.push({ localName, namespaceName, type: this.type(child), required, many });
    }
    if (parts.texts.length > 0) type.content = valueIr(parts.texts);
    type.open = parts.open;
  }

  #annotations(definition: ElementPattern): ElementAnnotations | undefined {
    return this.#grammar.annotations.get(definition);
  }

  #attributeAnnotations(type: TypeIr, key: string): Annotations {
    const found = type.definitions.map((definition) => this.#annotations(definition)?.attributes.get(key));
    return mergeAnnotations(found.filter((one): one is ContentAnnotations => one !== undefined));
  }
}
