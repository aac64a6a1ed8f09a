import {
  type ForeignAttribute,
  type ForeignContent,
  type ForeignElement,
  foreignProperty,
} from '../descriptor/foreign.ts';
import { once } from '../lazy/once.ts';
import { isDeclaration } from '../model/declarations.ts';
import { partKey } from '../model/element-types.ts';
import type { Span } from '../text/span.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { ElementPair, Sides } from './comparison.ts';
import type { Finding, FindingSide } from './finding.ts';
import { expandedName, foreignChildren, foreignTexts } from './foreign-content.ts';
import { type Step, stepTo } from './path.ts';

/** An element outside the grammar, and where it stands in the document it was read from. */
interface ForeignSide {
  readonly element: ForeignElement;
  readonly node: XmlElement | undefined;
}

/** Two elements outside the grammar that are one, to be compared. */
export interface ForeignPair {
  readonly before: ForeignSide;
  readonly after: ForeignSide;
  readonly step: Step | undefined;
  /** The grammar knows them, and nothing of what is in them: they are places for whatever applications have to say. */
  readonly isPlaceForAll?: true;
}

/** How what the grammar does not know differs in two elements that it knows. */
export function* compareForeignContents(
  { name, before, after, step }: ElementPair,
  sides: Sides,
): Generator<Finding | ForeignPair> {
  const one = before.record[foreignProperty] as ForeignContent | undefined;
  const other = after.record[foreignProperty] as ForeignContent | undefined;
  const nodes = { before: sides.before.elementAt(before, name), after: sides.after.elementAt(after, name) };
  yield* compareAttributes(attributesOf(one, nodes.before), attributesOf(other, nodes.after), step);
  yield* compareChildren(
    placed(one?.children ?? [], nodes.before),
    placed(other?.children ?? [], nodes.after),
    step,
    sides,
  );
}

/**
 * How two elements outside the grammar differ as far as the information set goes: prefixes, the order of attributes, comments and
 * layout do not count. Nobody but their application knows what their order means, so that other children, or the same in
 * another order, are a change of the whole; those of a place for all (`<metadata>`) are known by their names.
 */
export function* compareForeignElements(
  { before, after, step, isPlaceForAll }: ForeignPair,
  sides: Sides,
): Generator<Finding | ForeignPair> {
  const children = {
    before: placed(foreignChildren(before.element), before.node),
    after: placed(foreignChildren(after.element), after.node),
  };
  if (isPlaceForAll) {
    yield* compareChildren(children.before, children.after, step, sides);
    return;
  }
  const areAlike =
    children.before.length === children.after.length &&
    children.before.every(({ element }, index) => {
      const other = children.after[index]?.element;
      return other !== undefined && expandedName(element) === expandedName(other);
    });
  const texts = { before: foreignTexts(before.element), after: foreignTexts(after.element) };
  const areTextsAlike = texts.before.every((text, index) => text === texts.after[index]);
  const hasTextOnly = children.before.length + children.after.length === 0;
  if (!areAlike || (!areTextsAlike && !hasTextOnly)) {
    yield { kind: 'changed', step, ...foreignSides(before, after, sides) };
    return;
  }
  yield* compareAttributes(
    attributesOf(before.element, before.node),
    attributesOf(after.element, after.node),
    step,
  );
  if (!areTextsAlike) {
    yield {
      kind: 'changed',
      step,
      before: { node: 'text', value: texts.before.join(''), span: () => before.node?.span },
      after: { node: 'text', value: texts.after.join(''), span: () => after.node?.span },
    };
  }
  const labels = once(() => labelsOf(children.before));
  for (const [index, one] of children.before.entries()) {
    const label = children.before.length === 1 ? one.element.name : () => labels()[index] as string;
    yield { before: one, after: children.after[index] as ForeignSide, step: stepTo(label, step) };
  }
}

interface Attributes {
  readonly attributes: readonly ForeignAttribute[];
  /** Where the value of one stands; undefined where the element was not read from a document. */
  readonly spanOf: (attribute: ForeignAttribute) => Span | undefined;
}

/** What prefixes are declared means nothing by itself. */
function attributesOf(
  owner: Pick<ForeignContent, 'attributes'> | undefined,
  node: XmlElement | undefined,
): Attributes {
  const byName = once(
    () => new Map(node?.attributes.map((attribute) => [attribute.qualifiedName, attribute])),
  );
  return {
    attributes: (owner?.attributes ?? []).filter((attribute) => !isDeclaration(attribute)),
    spanOf: ({ name }) => byName().get(name)?.valueSpan,
  };
}

function* compareAttributes(
  before: Attributes,
  after: Attributes,
  step: Step | undefined,
): Generator<Finding> {
  if (before.attributes.length + after.attributes.length === 0) return;
  const others = new Map(after.attributes.map((attribute) => [expandedName(attribute), attribute]));
  for (const one of before.attributes) {
    const other = others.get(expandedName(one));
    others.delete(expandedName(one));
    const place = stepTo(`@${one.name}`, step);
    if (other === undefined) yield { kind: 'removed', step: place, before: attributeSide(one, before) };
    else if (one.value !== other.value) {
      const values = { before: attributeSide(one, before), after: attributeSide(other, after) };
      yield { kind: 'changed', step: place, ...values };
    }
  }
  for (const other of others.values()) {
    yield { kind: 'added', step: stepTo(`@${other.name}`, step), after: attributeSide(other, after) };
  }
}

function attributeSide(attribute: ForeignAttribute, { spanOf }: Attributes): FindingSide {
  return { node: 'attribute', value: attribute.value, span: () => spanOf(attribute) };
}

/** Elements known by their names, the n-th of a name in one document being the n-th in the other. */
function* compareChildren(
  before: readonly ForeignSide[],
  after: readonly ForeignSide[],
  outer: Step | undefined,
  sides: Sides,
): Generator<Finding | ForeignPair> {
  const ofName = new Map<string, number[]>();
  for (const [index, { element }] of [...after.entries()].reverse()) {
    const alike = ofName.get(expandedName(element));
    if (alike === undefined) ofName.set(expandedName(element), [index]);
    else alike.push(index);
  }
  const labels = { before: once(() => labelsOf(before)), after: once(() => labelsOf(after)) };
  const paired = new Set<number>();
  for (const [index, one] of before.entries()) {
    const step = stepTo(() => labels.before()[index] as string, outer);
    const partner = ofName.get(expandedName(one.element))?.pop();
    if (partner === undefined)
      yield { kind: 'removed', step, before: sides.before.foreign(one.element, one.node) };
    else {
      paired.add(partner);
      yield { before: one, after: after[partner] as ForeignSide, step };
    }
  }
  for (const [index, { element, node }] of after.entries()) {
    if (paired.has(index)) continue;
    const step = stepTo(() => labels.after()[index] as string, outer);
    yield { kind: 'added', step, after: sides.after.foreign(element, node) };
  }
}

/** The elements with their places: the last ones of their names, since the grammar knows those in front of them. */
function placed(elements: readonly ForeignElement[], node: XmlElement | undefined): ForeignSide[] {
  if (node === undefined) return elements.map((element) => ({ element, node: undefined }));
  const nodes = new Map<string, XmlElement[]>();
  for (const child of [...node.children].reverse()) {
    if (child.kind !== 'element') continue;
    const alike = nodes.get(partKey(child));
    if (alike === undefined) nodes.set(partKey(child), [child]);
    else alike.push(child);
  }
  const sides: ForeignSide[] = [];
  const taken = new Map<string, number>();
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index] as ForeignElement;
    const name = expandedName(element);
    const count = taken.get(name) ?? 0;
    taken.set(name, count + 1);
    sides.push({ element, node: nodes.get(name)?.[count] });
  }
  return sides.reverse();
}

/** The names of elements in paths, with their positions among those of one name. */
function labelsOf(elements: readonly ForeignSide[]): string[] {
  const totals = new Map<string, number>();
  for (const { element } of elements) totals.set(element.name, (totals.get(element.name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return elements.map(({ element: { name } }) => {
    const position = (seen.get(name) ?? 0) + 1;
    seen.set(name, position);
    return totals.get(name) === 1 ? name : `${name}[${position}]`;
  });
}

function foreignSides(
  before: ForeignSide,
  after: ForeignSide,
  sides: Sides,
): { readonly before: FindingSide; readonly after: FindingSide } {
  return {
    before: sides.before.foreign(before.element, before.node),
    after: sides.after.foreign(after.element, after.node),
  };
}
