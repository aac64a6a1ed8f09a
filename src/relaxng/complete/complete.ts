import type { Span } from '../../text/span.ts';
import { applyTextEdits } from '../../text/text-edit.ts';
import { isBlank, isWhiteSpace, visibleSpan } from '../../xml/characters.ts';
import { layoutAround } from '../../xml/document-layout.ts';
import { parseXml } from '../../xml/parse.ts';
import { type XmlDocument, type XmlElement, xmlnsNamespace } from '../../xml/tree.ts';
import { DerivativeEngine } from '../derivative/derivative-engine.ts';
import type { Grammar } from '../grammar.ts';
import { attributeItems } from './attribute-items.ts';
import { type CompleteOptions, type CompletionList, sorted, type UnsortedItem } from './completion.ts';
import {
  type ContentGap,
  elementItems,
  gapInDocument,
  gapInElement,
  takesText,
  textItems,
} from './content-items.ts';
import {
  type AttributePlace,
  type ContentPlace,
  type CursorPlace,
  cursorPlace,
  type ElementNamePlace,
  type EndTagPlace,
  type ValuePlace,
} from './cursor-place.ts';
import { ElementBody } from './element-body.ts';
import type { WritingStyle } from './element-skeleton.ts';
import { type Located, locate } from './implied-ends.ts';
import { NameWriter } from './name-writer.ts';
import { OpenElements } from './open-elements.ts';
import { elementAt, isClosed, placeInTree } from './place-in-tree.ts';
import { valueItems, wantedAttributes } from './value-items.ts';
import { hasLists, type WordsAround } from './value-options.ts';

/**
 * What may be written at an offset of a document, whole or broken: elements, attributes, values, the text of elements and end tags
 * that can be completed to a valid document by additions alone, as far as the rest of it can. A mistake elsewhere is passed over.
 *
 * Give the tree instead of its text where there is one, which saves reading it again, and the same engine each time. Takes time
 * linear in the length of the document.
 */
export function complete(
  grammar: Grammar | DerivativeEngine,
  source: string | XmlDocument,
  offset: number,
  options: CompleteOptions = {},
): CompletionList {
  const engine = grammar instanceof DerivativeEngine ? grammar : new DerivativeEngine(grammar);
  engine.stayWithinLimit();
  const text = typeof source === 'string' ? source : source.text;
  const inside = Math.max(0, Math.min(Math.trunc(offset) || 0, text.length));
  const place = cursorPlace(text, inside);
  if (place === undefined) return { span: { start: inside, end: inside }, items: [] };
  const completer = new Completer(engine, text, options);
  return completer.complete(place, inside, treeOf(source, place));
}

/** The tree of the text with what is half typed brought to an end. */
function treeOf(source: string | XmlDocument, place: CursorPlace): XmlDocument {
  const repair = place.kind === 'value' ? place.repair : undefined;
  if (repair === undefined && typeof source !== 'string') return source;
  const text = typeof source === 'string' ? source : source.text;
  return parseXml(repair === undefined ? text : applyTextEdits(text, [repair])).document;
}

class Completer {
  readonly #reader: OpenElements;
  readonly #text: string;
  readonly #options: CompleteOptions;

  constructor(engine: DerivativeEngine, text: string, options: CompleteOptions) {
    this.#reader = new OpenElements(engine);
    this.#text = text;
    this.#options = options;
  }

  complete(place: CursorPlace, offset: number, document: XmlDocument): CompletionList {
    switch (place.kind) {
      case 'content':
        return this.#inContent(place, offset, document);
      case 'elementName':
        return this.#inElementName(place, document);
      case 'endTag':
        return list(place.span, this.#endTag(place, document));
      case 'attribute':
        return this.#inStartTag(place, document);
      case 'value':
        return this.#inValue(place, offset, document);
    }
  }

  #inContent({ span: word }: ContentPlace, cursor: number, whole: XmlDocument): CompletionList {
    const located = locate(this.#reader, whole, cursor);
    if (located.inMarkup) return list(word, []);
    const { document, around, inside } = located;
    const gap = this.#gap(located);
    const isList = hasLists(gap.readings.map(({ residual }) => residual));
    const isText = takesText(gap) && gap.siblings.count === 0;
    const isEmpty = inside === undefined || isBlank(inside.value);
    const run = isEmpty ? word : movedBack(visibleSpan(document.text, inside.span), located);
    // The text that is there goes with what is written beside it.
    const text = { start: Math.min(run.start, cursor), end: Math.max(run.end, cursor) };
    const one = isText && isList ? spanOfWord(this.#text, text, cursor) : word;
    const form = { style: this.#style(document, around), opened: false, nameOnly: false };
    return list(isText && !isList ? text : one, [
      ...textItems(this.#reader, gap, isText && isList ? wordsAround(this.#text, text, one) : noWords),
      ...elementItems(this.#reader, gap, form),
      ...missingEndTag(located, '</'),
    ]);
  }

  #inElementName(place: ElementNamePlace, whole: XmlDocument): CompletionList {
    const { tagStart, span, bare, terminated } = place;
    let located = locate(this.#reader, whole, tagStart);
    if (located.inMarkup) return list(span, []);
    let present = elementAt(located.document, located.offset);
    const isWhole = present !== undefined && isClosed(located.document.text, present);
    if (isWhole && !terminated) {
      // What is half typed has taken the end tag of another element.
      const cut = { span: { start: tagStart, end: place.tagEnd }, newText: '' };
      const rest = parseXml(applyTextEdits(this.#text, [cut])).document;
      located = locate(this.#reader, rest, tagStart);
      present = undefined;
    }
    const form = {
      style: this.#style(located.document, located.around),
      opened: true,
      nameOnly: (isWhole && terminated) || !bare,
    };
    return list(span, [
      ...elementItems(this.#reader, this.#gap(located, present), form),
      ...(form.nameOnly ? [] : missingEndTag(located, '/')),
    ]);
  }

  #endTag({ tagStart }: EndTagPlace, document: XmlDocument): UnsortedItem[] {
    const { around, inMarkup } = placeInTree(document, tagStart);
    return around === undefined || inMarkup ? [] : [endTagItem(around, '')];
  }

  #inStartTag(place: AttributePlace, document: XmlDocument): CompletionList {
    const element = elementAt(document, place.tagStart);
    if (element === undefined) return list(place.span, []);
    const present = element.attributes.find(({ start }) => start === place.attributeStart);
    const open = this.#reader.open(element, present);
    const body = new ElementBody(this.#reader, open, document.text);
    const style = this.#style(document, element);
    const { conflicting = false } = this.#options;
    return list(place.span, attributeItems(this.#reader, open, body, present, place, style, conflicting));
  }

  #inValue(place: ValuePlace, offset: number, document: XmlDocument): CompletionList {
    const element = elementAt(document, place.tagStart);
    const attribute = element?.attributes.find(({ start }) => start === place.attributeStart);
    if (element === undefined || attribute === undefined || attribute.namespaceName === xmlnsNamespace) {
      return list(place.span, []);
    }
    const open = this.#reader.open(element, attribute);
    const body = new ElementBody(this.#reader, open, document.text);
    const wanted = wantedAttributes(this.#reader, open, body, attribute);
    const isList = hasLists(wanted.map(({ attribute: { content } }) => content));
    const span = isList ? spanOfWord(this.#text, place.span, offset) : place.span;
    const words = isList ? wordsAround(this.#text, place.span, span) : noWords;
    const quotes = {
      quote: place.quote || this.#style(document, element).quote,
      written: place.quote !== '',
    };
    const { conflicting = false } = this.#options;
    return list(span, valueItems(this.#reader, open, body, wanted, words, quotes, conflicting));
  }

  /** The gap at a place in an element, or in the document, where an element does not count that is being written there. */
  #gap({ document, around, offset }: GapPlace, present?: XmlElement): ContentGap {
    const reader = this.#reader;
    const children = childElementsOf(around ?? document);
    const index = countBefore(children, offset);
    // What has no end tag has taken in what follows.
    const taken = present === undefined || isClosed(document.text, present) ? [] : childElementsOf(present);
    const others = present === undefined ? children : children.toSpliced(index, 1, ...taken);
    if (around === undefined) return gapInDocument(reader, reader.rootSiblings(others), index);
    const open = reader.open(around);
    return gapInElement(reader, open, reader.siblings(open, others), index);
  }

  #style({ root, text }: XmlDocument, around: XmlElement | undefined): WritingStyle {
    const layout = root === undefined ? undefined : layoutAround(root, text);
    const quote = layout?.quote ?? "'";
    const names = new NameWriter(around, text, quote);
    return { names, quote, lineEnd: layout?.lineEnd ?? '\n', unit: layout?.indentedBy(1, '') ?? '  ' };
  }
}

const noWords: WordsAround = { before: [], behind: [] };

function list(span: Span, items: readonly UnsortedItem[]): CompletionList {
  return { span, items: sorted(items) };
}

/** Where a gap is: `around` is the element that it is in. */
interface GapPlace {
  readonly document: XmlDocument;
  readonly around: XmlElement | undefined;
  readonly offset: number;
}

/** A span of the text in which end tags were supplied as one of the text without them. */
function movedBack({ start, end }: Span, { moved }: Located): Span {
  return { start: start - moved, end: end - moved };
}

/** The end tag of the element around a place, if it has none; `start` is what is not written of it yet. */
function missingEndTag({ document, around }: Located, start: string): UnsortedItem[] {
  return around === undefined || isClosed(document.text, around) ? [] : [endTagItem(around, start)];
}

/** The end tag of an element; `start` is what is not written of it yet. */
function endTagItem({ qualifiedName }: XmlElement, start: string): UnsortedItem {
  return {
    kind: 'endTag',
    label: `</${qualifiedName}>`,
    required: true,
    insertText: `${start}${qualifiedName}>`,
  };
}

function childElementsOf({ children }: XmlDocument | XmlElement): XmlElement[] {
  return children.filter((child) => child.kind === 'element');
}

/** How many of the elements begin before an offset. */
function countBefore(elements: readonly XmlElement[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as XmlElement).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word at an offset, of those that stand in a span. */
function spanOfWord(text: string, { start, end }: Span, offset: number): Span {
  let first = offset;
  let last = offset;
  while (first > start && !isWhiteSpace(text.charCodeAt(first - 1))) first--;
  while (last < end && !isWhiteSpace(text.charCodeAt(last))) last++;
  return { start: first, end: last };
}

/** The words of a span that stand around one of them. */
function wordsAround(text: string, { start, end }: Span, word: Span): WordsAround {
  const words = (from: number, to: number): string[] =>
    text
      .slice(from, to)
      .split(/[ \t\r\n]+/)
      .filter((one) => one !== '');
  return { before: words(start, word.start), behind: words(word.end, end) };
}
