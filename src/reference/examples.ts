import { DerivativeEngine } from '../relaxng/derivative/derivative-engine.ts';
import { NamespaceScope } from '../relaxng/derivative/namespace-scope.ts';
import type { ElementPattern } from '../relaxng/pattern.ts';
import { parseXml } from '../xml/parse.ts';
import { attributeOf, childElements, textOf, type XmlDocument, type XmlElement } from '../xml/tree.ts';
import type { ElementReference } from './element-reference.ts';
import type { Entry } from './find-entry.ts';
import { generatedExample } from './generated-example.ts';
import type { Place, Reference } from './reference.ts';
import { Snippet } from './snippet.ts';

/** Examples are no longer than this many lines where less is possible. */
const mostLines = 10;

/** Finds an example for every entry of a reference: in real documents, or made for the purpose. */
export class Examples {
  readonly #reference: Reference;
  readonly #engine: DerivativeEngine;
  readonly #found = new Map<ElementReference, Sample[]>();

  /** `documents`: valid ones, of the kind that the reference is of. */
  constructor(reference: Reference, documents: readonly XmlDocument[]) {
    this.#reference = reference;
    this.#engine = new DerivativeEngine(reference.grammar);
    for (const document of documents) this.#index(document);
  }

  /**
   * A short XML text that shows an entry: the element, within its parent where that has attributes, since they often decide
   * what is allowed (the root apart). It matches the definitions of its outermost element. Undefined where no document can
   * have the entry.
   */
  exampleOf(entry: Entry): string | undefined {
    const { place } = entry;
    const { element } = place;
    const context = contextOf(place);
    const best = this.#candidates(entry).reduce<Sample | undefined>(
      (one, other) => (one === undefined || richness(other) > richness(one) ? other : one),
      undefined,
    );
    if (best === undefined) return generatedExample(this.#reference.grammar.builder, entry, context);
    // For an attribute the children do not matter.
    const longest = entry.attribute === undefined ? mostLines : 1;
    const around = best.element.parent;
    return context !== undefined && around !== undefined && stands(best.element, place)
      ? this.#trimmed(best, around, context, longest)
      : this.#trimmed(best, best.element, element, longest);
  }

  /** Elements of the documents that are what the entry is, those at the very place if there are any. */
  #candidates({ place, attribute, literal }: Entry): Sample[] {
    const having = (this.#found.get(place.element) ?? []).filter(({ element }) => {
      if (attribute === undefined) return literal === undefined || textOf(element).trim() === literal.literal;
      const found = attributeOf(element, attribute.localName, attribute.namespaceName);
      return found !== undefined && (literal === undefined || found.value.trim() === literal.literal);
    });
    const there = having.filter(({ element }) => stands(element, place));
    return there.length > 0 ? there : having;
  }

  /**
   * The text of `outer`, which is the sample or its parent, with what is needed or fits on `longest` lines; `reference` is
   * that of `outer`.
   */
  #trimmed(
    { element, text }: Sample,
    outer: XmlElement,
    reference: ElementReference,
    longest: number,
  ): string {
    const snippet = new Snippet(text, outer);
    const isValid = (): boolean => this.#matches(snippet.text, reference.definitions);
    if (outer !== element) {
      const others = childElements(outer).filter((child) => child !== element);
      for (const other of others.toReversed()) snippet.removeIf(other, isValid);
    }
    let level = [element];
    while (level.length > 0 && snippet.lines > longest) {
      level = level.flatMap((one) => snippet.left(one));
      for (const one of level.toReversed()) if (snippet.lines > longest) snippet.removeIf(one, isValid);
    }
    return snippet.text;
  }

  #matches(text: string, definitions: readonly ElementPattern[]): boolean {
    const { root } = parseXml(text).document;
    if (root === undefined) return false;
    const { builder } = this.#reference.grammar;
    const before = this.#engine.states.state([{ element: undefined, residual: builder.choice(definitions) }]);
    const after = this.#engine.matchElement(before, root, NamespaceScope.outermost);
    return after.lanes.some(({ residual }) => residual.nullable);
  }

  #index({ root, text }: XmlDocument): void {
    if (root === undefined) return;
    const open = this.#reference.roots
      .filter((reference) => isNamed(root, reference))
      .map((reference) => ({ element: root, reference }));
    for (const { element, reference } of open) {
      const known = this.#found.get(reference);
      if (known === undefined) this.#found.set(reference, [{ element, text }]);
      else known.push({ element, text });
      for (const child of childElements(element)) {
        const found = reference.children.find((candidate) => isNamed(child, candidate.element));
        if (found !== undefined) open.push({ element: child, reference: found.element });
      }
    }
  }
}

/** An element of a document, and the text of the document. */
interface Sample {
  readonly element: XmlElement;
  readonly text: string;
}

/** The element that an example shows around that of a place; undefined where it shows the element alone. */
function contextOf({ parent }: Place): ElementReference | undefined {
  const isTelling = parent?.parent !== undefined && parent.element.attributes.length > 0;
  return isTelling ? parent.element : undefined;
}

/** How much there is to see in an element. */
function richness({ element }: Sample): number {
  const around = element.parent?.attributes.length ?? 0;
  return element.attributes.length + childElements(element).length + around / 8;
}

function isNamed(element: XmlElement, { namespaceName, localName }: ElementReference): boolean {
  return element.localName === localName && element.namespaceName === namespaceName;
}

/** Whether the names around an element are those of a place. */
function stands(element: XmlElement, place: Place): boolean {
  let at: XmlElement | undefined = element;
  let around: Place | undefined = place;
  while (at !== undefined && around !== undefined && isNamed(at, around.element)) {
    at = at.parent;
    around = around.parent;
  }
  return at === undefined && around === undefined;
}
