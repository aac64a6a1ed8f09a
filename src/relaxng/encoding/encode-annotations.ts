import type { Annotations, ContentAnnotations, ElementAnnotations } from '../grammar.ts';
import type { ElementPattern } from '../pattern.ts';

/** The annotations of a grammar as plain data that survives JSON. What is said in several places is there once. */
export interface EncodedAnnotations {
  readonly contents: readonly EncodedContent[];
  /**
   * Index of the element in `EncodedGrammar.elements`, index of its own annotations, then name class keys and indices of
   * attributes.
   */
  readonly elements: readonly (readonly (number | string)[])[];
}

/** Documentation, foreign attributes, and the same for each value by its literal. */
type EncodedContent = readonly [
  documentation: readonly string[],
  foreign: EncodedForeign,
  values?: readonly (readonly [literal: string, documentation: readonly string[], foreign: EncodedForeign])[],
];

type EncodedForeign = Readonly<Record<string, readonly string[]>>;

/** What the schema says beside the patterns about each of its elements, in their order. */
export function encodeAnnotations(elements: readonly (ElementAnnotations | undefined)[]): EncodedAnnotations {
  const contents: EncodedContent[] = [];
  const known = new Map<string, number>();
  const indexOf = (content: ContentAnnotations) => {
    const encoded = encodeContent(content);
    const key = JSON.stringify(encoded);
    let index = known.get(key);
    if (index === undefined) known.set(key, (index = contents.push(encoded) - 1));
    return index;
  };
  const encodedElements: (number | string)[][] = [];
  elements.forEach((found, position) => {
    if (found === undefined) return;
    const attributes = [...found.attributes].flatMap(([key, content]) => [key, indexOf(content)]);
    encodedElements.push([position, indexOf(found), ...attributes]);
  });
  return { contents, elements: encodedElements };
}

/** The annotations that were encoded, for the elements of the grammar they belong to; none without data. */
export function decodeAnnotations(
  encoded: EncodedAnnotations | undefined,
  elements: readonly ElementPattern[],
): ReadonlyMap<ElementPattern, ElementAnnotations> {
  const annotations = new Map<ElementPattern, ElementAnnotations>();
  if (encoded === undefined) return annotations;
  const contents = encoded.contents.map(decodeContent);
  for (const [position, own, ...rest] of encoded.elements) {
    const attributes = new Map<string, ContentAnnotations>();
    for (let index = 0; index < rest.length; index += 2) {
      attributes.set(rest[index] as string, contents[rest[index + 1] as number] as ContentAnnotations);
    }
    const content = contents[own as number] as ContentAnnotations;
    annotations.set(elements[position as number] as ElementPattern, { ...content, attributes });
  }
  return annotations;
}

function encodeContent({ documentation, foreign, values }: ContentAnnotations): EncodedContent {
  if (values.size === 0) return [documentation, foreign];
  const encoded = [...values].map(
    ([literal, annotations]) => [literal, annotations.documentation, annotations.foreign] as const,
  );
  return [documentation, foreign, encoded];
}

function decodeContent([documentation, foreign, values = []]: EncodedContent): ContentAnnotations {
  const decoded = new Map<string, Annotations>();
  for (const [literal, words, attributes] of values) {
    decoded.set(literal, { documentation: words, foreign: attributes });
  }
  return { documentation, foreign, values: decoded };
}
