import type { Annotations, Grammar } from '../grammar.ts';
import { nameClassKey } from '../name-class.ts';
import type { AttributePattern, ElementPattern } from '../pattern.ts';

/** An attribute as one definition has it. */
export interface DefinedAttribute {
  readonly definition: ElementPattern;
  readonly attribute: AttributePattern;
}

/** What a grammar says of definitions together. */
export function elementAnnotations(grammar: Grammar, definitions: readonly ElementPattern[]): Annotated {
  return annotated(definitions.flatMap((definition) => grammar.annotations.get(definition) ?? []));
}

/** What it says of an attribute. */
export function attributeAnnotations(grammar: Grammar, attributes: readonly DefinedAttribute[]): Annotated {
  return annotated(attributesOf(grammar, attributes));
}

/** What it says of a value of an attribute. */
export function attributeValueAnnotations(
  grammar: Grammar,
  attributes: readonly DefinedAttribute[],
  literal: string,
): Annotated {
  return annotated(attributesOf(grammar, attributes).flatMap(({ values }) => values.get(literal) ?? []));
}

/** What it says of a value that is the text of an element. */
export function textValueAnnotations(
  grammar: Grammar,
  definitions: readonly ElementPattern[],
  literal: string,
): Annotated {
  return annotated(
    definitions.flatMap((definition) => grammar.annotations.get(definition)?.values.get(literal) ?? []),
  );
}

/** The values of an attribute that it says something of, in the order in which they are written there. */
export function attributeValues(grammar: Grammar, attributes: readonly DefinedAttribute[]): string[] {
  return attributesOf(grammar, attributes).flatMap(({ values }) => [...values.keys()]);
}

/** The values of the text of an element that it says something of, in that order. */
export function textValues(grammar: Grammar, definitions: readonly ElementPattern[]): string[] {
  return definitions.flatMap((definition) => [...(grammar.annotations.get(definition)?.values.keys() ?? [])]);
}

/** The part of an item that tells what is said of it. */
interface Annotated {
  readonly annotations?: readonly Annotations[];
}

function annotated(places: readonly Annotations[]): Annotated {
  return places.length === 0 ? {} : { annotations: places };
}

function attributesOf(grammar: Grammar, attributes: readonly DefinedAttribute[]) {
  return attributes.flatMap(
    ({ definition, attribute }) =>
      grammar.annotations.get(definition)?.attributes.get(nameClassKey(attribute.nameClass)) ?? [],
  );
}
