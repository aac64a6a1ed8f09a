import type { Span } from '../../src/text/span.ts';
import { applyTextEdits, type TextEdit } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlAttribute, XmlDocument, XmlElement } from '../../src/xml/tree.ts';
import { childElements, textOf } from '../../src/xml/tree.ts';
import type { GrammarWords } from './grammar-words.ts';
import { misspell, slips } from './misspell.ts';
import type { Random } from './random.ts';

/** A document with one mistake of an author in it. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly text: string;
  /** Where it is in `text`: a finding about it is inside, or about the start tag of the parent. */
  readonly place: Span;
  /** What a typing error made of the word that was meant. */
  readonly typed?: string;
  readonly meant?: string;
  /** The words that the typing error may stand for at its place. */
  readonly candidates?: readonly string[];
}

/** What kinds of mistakes there are. */
export type MistakeKind = keyof typeof makers;

/** Makes a mistake of a kind somewhere in a document; undefined where it found no place for it. It may turn out to be none. */
export function makeMistake(
  kind: MistakeKind,
  text: string,
  words: GrammarWords,
  random: Random,
): Mistake | undefined {
  const { document } = parseXml(text);
  const elements = elementsOf(document);
  if (elements.length === 0) return undefined;
  const made = makers[kind]({ text, elements, words, random }, random.pick(elements));
  if (made === undefined) return undefined;
  const { edits, place, ...rest } = made;
  const changed = applyTextEdits(text, edits);
  return changed === text ? undefined : { kind, text: changed, place: moved(place, edits), ...rest };
}

interface Scene {
  readonly text: string;
  readonly elements: readonly XmlElement[];
  readonly words: GrammarWords;
  readonly random: Random;
}

/** Edits of the valid document, with the place in it. */
interface Made extends Pick<Mistake, 'typed' | 'meant' | 'candidates'> {
  readonly edits: readonly TextEdit[];
  readonly place: Span;
}

type Maker = (scene: Scene, element: XmlElement) => Made | undefined;

const makers = {
  'misspelt element': ({ words, random }, element) => {
    const { localName, parent } = element;
    const candidates = parent && words.children.get(parent.localName);
    const name = misspell(localName, random.pick(slips), random);
    return name === undefined
      ? undefined
      : { edits: renamings(element, name), place: element.span, ...slip(name, localName, candidates) };
  },
  'misspelt attribute': ({ words, random }, element) => {
    const attribute = pickAttribute(element, random);
    const name = attribute && misspell(attribute.localName, random.pick(slips), random);
    if (attribute === undefined || name === undefined || hasAttribute(element, name)) return undefined;
    const { end } = attribute.nameSpan;
    const edit = { span: { start: end - attribute.localName.length, end }, newText: name };
    const candidates = words.attributes.get(element.localName);
    return { edits: [edit], place: element.startTagSpan, ...slip(name, attribute.localName, candidates) };
  },
  'misspelt value': ({ words, random }, element) => {
    const attribute = pickAttribute(element, random);
    if (attribute === undefined) return undefined;
    const candidates = words.literals.get(`${element.localName}@${attribute.localName}`);
    return misspeltWord(attribute.value, attribute.valueSpan, element.startTagSpan, candidates, random);
  },
  'misspelt text': ({ words, random }, element) => {
    const span = contentSpan(element);
    const candidates = words.literals.get(element.localName);
    if (childElements(element).length > 0) return undefined;
    return misspeltWord(textOf(element), span, element.span, candidates, random);
  },
  'missing attribute': ({ text, random }, element) => {
    const attribute = pickAttribute(element, random);
    return attribute && { edits: [removal(text, attribute.span)], place: element.span };
  },
  'missing element': ({ text }, element) =>
    element.parent && { edits: [removal(text, element.span)], place: element.parent.span },
  'repeated element': ({ text }, element) => {
    if (element.parent === undefined) return undefined;
    const copy = leadingSpace(text, element.start) + text.slice(element.start, element.end);
    return { edits: [insertion(element.end, copy)], place: element.parent.span };
  },
  'element in the wrong parent': ({ text, elements, random }, element) => {
    const parents = elements.filter(
      (other) => childElements(other).length > 0 && other !== element.parent && !isInside(other, element),
    );
    if (element.parent === undefined || parents.length === 0) return undefined;
    const parent = random.pick(parents);
    const child = random.pick(childElements(parent));
    if (isInside(child, element)) return undefined;
    const copy = leadingSpace(text, child.start) + text.slice(element.start, element.end);
    return { edits: [removal(text, element.span), insertion(child.end, copy)], place: parent.span };
  },
  'unknown element': ({ text, words, random }, element) => {
    const children = childElements(element);
    if (children.length === 0) return undefined;
    const name = random.pick(random.chance(0.5) ? madeUpNames : [...words.elements]);
    if (words.children.get(element.localName)?.has(name)) return undefined;
    const child = random.pick(children);
    const added = `${leadingSpace(text, child.start)}<${name}/>`;
    return { edits: [insertion(child.end, added)], place: element.span };
  },
  'value left out': ({ random }, element) => {
    const spans = ownAttributes(element).map(({ valueSpan }) => valueSpan);
    if (childElements(element).length === 0) spans.push(contentSpan(element));
    if (spans.length === 0) return undefined;
    return { edits: [{ span: random.pick(spans), newText: '' }], place: element.span };
  },
  'unknown attribute': ({ words, random }, element) => {
    const known = words.attributes.get(element.localName);
    const others = [...words.attributes.values()].flatMap((names) => [...names]);
    const name = random.chance(0.5) ? random.pick(madeUpNames) : random.pick(others);
    if (known?.has(name) || hasAttribute(element, name)) return undefined;
    return addedAttribute(element, name, random.pick(['yes', 'on', '1', 'default']));
  },
  'attribute of another variant': ({ words, random }, element) => {
    const names = [...(words.attributes.get(element.localName) ?? [])];
    const name = names.length === 0 ? '' : random.pick(names);
    const values = [...(words.literals.get(`${element.localName}@${name}`) ?? ['1'])];
    if (name === '' || hasAttribute(element, name) || values.length === 0) return undefined;
    return addedAttribute(element, name, random.pick(values));
  },
  'value of another variant': ({ words, random }, element) => {
    const attribute = pickAttribute(element, random);
    if (attribute === undefined) return undefined;
    const values = words.literals.get(`${element.localName}@${attribute.localName}`);
    if (!values?.has(attribute.value)) return undefined;
    const edit = { span: attribute.valueSpan, newText: random.pick([...values]) };
    return { edits: [edit], place: element.span };
  },
  'number out of range': (scene, element) =>
    replacedValue(scene, element, /^\d+$/, (_value, random) =>
      random.pick(['-1', '-7', '99999999999', '18446744073709551616']),
    ),
  'malformed number': (scene, element) =>
    replacedValue(scene, element, /^\d+$/, (value, random) =>
      random.pick([`${value}.5`, `${value}x`, `${value} MB`, 'many', 'O', '']),
    ),
  'malformed MAC address': (scene, element) =>
    replacedValue(scene, element, /^[\da-f]{2}(:[\da-f]{2}){5}$/i, (value, random) =>
      random.pick([value.slice(3), `${value}:00`, value.replaceAll(':', ''), value.replace(/.$/, 'g')]),
    ),
  'malformed UUID': (scene, element) =>
    replacedValue(scene, element, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, (value, random) =>
      random.pick([value.slice(1), `${value}0`, value.replace(/.$/, 'x'), value.replace('-', '')]),
    ),
  'malformed hexadecimal number': (scene, element) =>
    replacedValue(scene, element, /^0x[\da-f]+$/i, (value, random) =>
      random.pick([`${value}g`, value.replace('x', ''), '0x', `${value}fffffffff`, value.replace('0x', 'x')]),
    ),
  'stray text': ({ text, random }, element) => {
    const children = childElements(element);
    const place = element.span;
    const word = random.pick(['todo', '42', 'yes', 'x', '/dev/sda']);
    if (children.length > 0) return { edits: [insertion(random.pick(children).end, word)], place };
    if (element.end !== element.startTagEnd) return undefined;
    const end = `>${word}</${element.qualifiedName}>`;
    const slash = text.lastIndexOf('/', element.end);
    return { edits: [{ span: { start: slash, end: element.end }, newText: end }], place };
  },
  'namespace left out': ({ elements }, element) => {
    const prefix = element.qualifiedName.slice(0, -element.localName.length);
    if (prefix === '') return undefined;
    const edits = elements
      .filter((other) => isInside(other, element) && other.qualifiedName.startsWith(prefix))
      .flatMap((other) => renamings(other, other.localName, other.qualifiedName.length));
    return { edits, place: element.span };
  },
  'elements out of order': ({ text, random }, element) => {
    const children = childElements(element);
    if (children.length < 2) return undefined;
    const at = random.below(children.length - 1);
    const [first, second] = children.slice(at, at + 2) as [XmlElement, XmlElement];
    const edits = [
      { span: first.span, newText: text.slice(second.start, second.end) },
      { span: second.span, newText: text.slice(first.start, first.end) },
    ];
    return { edits, place: element.span };
  },
} satisfies Readonly<Record<string, Maker>>;

/** The names of all kinds of mistakes. */
export const mistakeKinds = Object.keys(makers) as readonly MistakeKind[];

/** Those that are a slip of one letter. */
export const typingErrors: readonly MistakeKind[] = mistakeKinds.filter((kind) =>
  kind.startsWith('misspelt'),
);

const madeUpNames = ['foo', 'enable', 'comment', 'label', 'note', 'colour', 'x-id', 'typeof'];

function misspeltWord(
  word: string,
  span: Span,
  place: Span,
  candidates: ReadonlySet<string> | undefined,
  random: Random,
): Made | undefined {
  if (candidates === undefined || !candidates.has(word) || span.end - span.start !== word.length)
    return undefined;
  const newText = misspell(word, random.pick(slips), random);
  return newText === undefined
    ? undefined
    : { edits: [{ span, newText }], place, ...slip(newText, word, candidates) };
}

function slip(
  typed: string,
  meant: string,
  candidates: ReadonlySet<string> = new Set(),
): Pick<Made, 'typed' | 'meant' | 'candidates'> {
  return { typed, meant, candidates: [...candidates] };
}

/** Replaces the value of an attribute or the text of an element that looks like something. */
function replacedValue(
  { random }: Scene,
  element: XmlElement,
  look: RegExp,
  replace: (value: string, random: Random) => string,
): Made | undefined {
  const attributes = ownAttributes(element).map(({ value, valueSpan }) => ({ value, span: valueSpan }));
  const texts =
    childElements(element).length > 0 ? [] : [{ value: textOf(element), span: contentSpan(element) }];
  const alike = [...attributes, ...texts].filter(({ value }) => look.test(value));
  if (alike.length === 0) return undefined;
  const { value, span } = random.pick(alike);
  return { edits: [{ span, newText: replace(value, random) }], place: element.span };
}

function addedAttribute(element: XmlElement, name: string, value: string): Made {
  const edit = insertion(element.nameSpan.end, ` ${name}='${value}'`);
  return { edits: [edit], place: element.span };
}

/** `from`: how many letters of the end of the qualified name are replaced; default: the local name. */
function renamings(element: XmlElement, name: string, from = element.localName.length): TextEdit[] {
  const ends = [element.nameSpan.end];
  if (element.endTagStart < element.end) ends.push(element.endTagStart + 2 + element.qualifiedName.length);
  return ends.map((end) => ({ span: { start: end - from, end }, newText: name }));
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

function removal(text: string, { start, end }: Span): TextEdit {
  return { span: { start: start - leadingSpace(text, start).length, end }, newText: '' };
}

function leadingSpace(text: string, at: number): string {
  return /\s*$/.exec(text.slice(0, at))?.[0] ?? '';
}

function contentSpan({ startTagEnd, endTagStart, end }: XmlElement): Span {
  return endTagStart < startTagEnd || endTagStart === end
    ? { start: startTagEnd, end: startTagEnd }
    : { start: startTagEnd, end: endTagStart };
}

function pickAttribute(element: XmlElement, random: Random): XmlAttribute | undefined {
  const attributes = ownAttributes(element);
  return attributes.length === 0 ? undefined : random.pick(attributes);
}

/** Attributes that are no namespace declarations. */
function ownAttributes(element: XmlElement): XmlAttribute[] {
  return element.attributes.filter(({ qualifiedName }) => !/^xmlns(:|$)/.test(qualifiedName));
}

function hasAttribute(element: XmlElement, name: string): boolean {
  return element.attributes.some(
    ({ qualifiedName, localName }) => qualifiedName === name || localName === name,
  );
}

function isInside(inner: XmlElement, outer: XmlElement): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function elementsOf({ root }: XmlDocument): XmlElement[] {
  const elements: XmlElement[] = [];
  const open = root === undefined ? [] : [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    elements.push(element);
    open.push(...childElements(element));
  }
  return elements;
}

/** A place of the text before the edits in the text behind them, with what is inserted at its ends. */
function moved({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const growth = (edit: TextEdit) => edit.newText.length - (edit.span.end - edit.span.start);
  const before = edits.filter(({ span }) => span.end <= start && span.start < start);
  const until = edits.filter(({ span }) => span.start <= end);
  const sum = (some: readonly TextEdit[]) => some.reduce((total, edit) => total + growth(edit), 0);
  return { start: start + sum(before), end: end + sum(until) };
}
