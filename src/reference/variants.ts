import { attributeDerivative, attributesNamed } from '../relaxng/derivative/attribute-derivative.ts';
import { Derivatives } from '../relaxng/derivative/derivatives.ts';
import { NamespaceScope } from '../relaxng/derivative/namespace-scope.ts';
import { matchesContent } from '../relaxng/derivative/string-match.ts';
import type { Grammar } from '../relaxng/grammar.ts';
import { nameClassContains } from '../relaxng/name-class.ts';
import type { AttributePattern, ElementPattern, Pattern } from '../relaxng/pattern.ts';
import { possibleAttributes, possibleElements } from '../relaxng/possible-parts.ts';
import { partKey, requiredParts } from '../relaxng/required-parts.ts';
import type { AttributeReference, ElementReference } from './element-reference.ts';

/** An element in one of its variants: which definitions are left, and what may be written in them. */
export interface Variant {
  readonly definitions: ReadonlySet<ElementPattern>;
  readonly attributes: readonly AttributePattern[];
  readonly children: ReadonlySet<ElementPattern>;
  /** Keys (`partKey`) of what the variant cannot do without. */
  readonly required: ReadonlySet<string>;
}

/** An attribute whose value decides what else may be written, with the variant for each of its values. */
export interface Discriminator {
  /** The element that has the attribute. */
  readonly element: ElementReference;
  /** Whether that is around an element of the same name, and this one is spoken of. */
  readonly outer: boolean;
  readonly attribute: AttributeReference;
  /** By value; undefined stands for the absent attribute. */
  readonly variants: ReadonlyMap<string | undefined, Variant>;
}

/** Larger enumerations, such as those of machine types, tell nothing apart. */
const mostValues = 64;

/** Works out the variants of elements, each once. */
export class Variants {
  readonly #grammar: Grammar;
  readonly #derivatives: Derivatives;
  readonly #own = new Map<ElementReference, readonly Discriminator[]>();
  readonly #asChild = new Map<ElementReference, Map<ElementReference, readonly Discriminator[]>>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#derivatives = new Derivatives(grammar.builder);
  }

  /** The variants of an element by its own attributes, and by those of its parent where it has one. */
  of(element: ElementReference, parent: ElementReference | undefined): readonly Discriminator[] {
    const own = this.#ownVariants(element);
    return parent === undefined ? own : [...this.#variantsInside(parent, element), ...own];
  }

  #ownVariants(element: ElementReference): readonly Discriminator[] {
    let found = this.#own.get(element);
    if (found === undefined) {
      found = element.attributes.flatMap((attribute) => this.#discriminator(element, attribute) ?? []);
      this.#own.set(element, found);
    }
    return found;
  }

  #discriminator(element: ElementReference, attribute: AttributeReference): Discriminator | undefined {
    const { value } = attribute;
    if (value === undefined || value.others.length > 0 || value.isList) return undefined;
    if (value.literals.length > mostValues) return undefined;
    const variants = new Map<string | undefined, Variant>();
    for (const literal of [...value.literals.map((one) => one.literal), undefined]) {
      const contents = new Map<ElementPattern, Pattern>();
      for (const definition of element.definitions) {
        const content = this.#with(definition.content, attribute, literal);
        if (content.kind !== 'notAllowed') contents.set(definition, content);
      }
      if (contents.size > 0) variants.set(literal, this.#variant(contents));
    }
    return decides(variants) ? { element, outer: false, attribute, variants } : undefined;
  }

  /** The variants of a child by the attributes of its parent. */
  #variantsInside(parent: ElementReference, child: ElementReference): readonly Discriminator[] {
    let byChild = this.#asChild.get(parent);
    if (byChild === undefined) this.#asChild.set(parent, (byChild = new Map()));
    let found = byChild.get(child);
    if (found === undefined) {
      found = asSeenFrom(child, this.#ownVariants(parent)).flatMap(({ variants, ...discriminator }) => {
        const inside = new Map<string | undefined, Variant>();
        for (const [value, { children }] of variants) {
          const definitions = child.definitions.filter((definition) => children.has(definition));
          if (definitions.length === 0) continue;
          inside.set(value, this.#variant(new Map(definitions.map((one) => [one, one.content]))));
        }
        return decides(inside) ? [{ ...discriminator, variants: inside }] : [];
      });
      byChild.set(child, found);
    }
    return found;
  }

  /** What a content still asks for once the attribute has this value, or is known to be absent. */
  #with(
    content: Pattern,
    { namespaceName, localName }: AttributeReference,
    literal: string | undefined,
  ): Pattern {
    const derivatives = this.#derivatives;
    if (literal === undefined) return this.#without(content, namespaceName, localName);
    const named = attributesNamed(derivatives, content, derivatives.name(namespaceName, localName));
    const matching = named.filter((pattern) =>
      matchesContent(derivatives, pattern.content, literal, NamespaceScope.outermost),
    );
    return attributeDerivative(derivatives, content, matching);
  }

  #without(content: Pattern, namespaceName: string, localName: string): Pattern {
    const { builder } = this.#grammar;
    const replace = (part: Pattern): Pattern => {
      if (part.kind !== 'attribute') return builder.withParts(part, replace);
      return nameClassContains(part.nameClass, namespaceName, localName) ? builder.notAllowed : part;
    };
    return replace(content);
  }

  #variant(contents: ReadonlyMap<ElementPattern, Pattern>): Variant {
    const content = this.#grammar.builder.choice([...contents.values()]);
    return {
      definitions: new Set(contents.keys()),
      attributes: possibleAttributes(content),
      children: new Set(possibleElements(content, true)),
      required: new Set([...requiredParts(content)].map(partKey)),
    };
  }
}

/** The discriminators of what is around a child, when the child is spoken of. */
export function asSeenFrom(
  child: ElementReference,
  discriminators: readonly Discriminator[],
): readonly Discriminator[] {
  return discriminators.map((one) => ({ ...one, outer: one.element.name === child.name }));
}

/** Whether it makes a difference which of the variants is taken. */
function decides(variants: ReadonlyMap<string | undefined, Variant>): boolean {
  const keys = new Set<string>();
  for (const { definitions, attributes, children, required } of variants.values()) {
    const parts = [...definitions, ...attributes, ...children].map(({ id }) => id).sort((a, b) => a - b);
    keys.add(`${parts.join()} ${[...required].sort().join()}`);
  }
  return keys.size > 1;
}
