import * as fc from 'fast-check';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlAttribute, XmlElement, XmlText } from '../../src/xml/tree.ts';

/**
 * Well-formed documents with what nobody expects in them: comments and processing instructions anywhere, foreign attributes and
 * elements, stray text, siblings in another order, CDATA sections, references.
 */
export function withNoise(documents: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(documents, fc.array(change, { maxLength: 8 }))
    .map(([text, changes]) => changes.reduce(applyChange, text))
    .filter((text) => parseXml(text).diagnostics.length === 0);
}

/** What is to be done to a document, and where: `place` and `piece` count what there is, round and round. */
interface Change {
  readonly what: (parts: Parts, place: number, piece: number) => Edit | undefined;
  readonly place: number;
  readonly piece: number;
}

/** What stands from `start` to `end` becomes `text`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The parts of a document that changes are made to. */
interface Parts {
  readonly text: string;
  readonly elements: readonly XmlElement[];
  readonly attributes: readonly XmlAttribute[];
  readonly texts: readonly XmlText[];
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom<Change['what'][]>(
    addMarkup,
    addMarkupOutside,
    addContent,
    addAttribute,
    swapChildren,
    putIntoCdata,
    refer,
  ),
  place: fc.nat(),
  piece: fc.nat({ max: 1000 }),
});

function applyChange(text: string, { what, place, piece }: Change): string {
  const edit = what(partsOf(text), place, piece);
  return edit === undefined ? text : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

function addMarkup({ elements }: Parts, place: number, piece: number): Edit {
  return insertion(elements, place, at(markup, piece));
}

function addMarkupOutside({ text }: Parts, place: number, piece: number): Edit {
  const start = place % 2 === 0 ? 0 : text.length;
  return { start, end: start, text: `\n${at(markup, piece)}\n`.slice(start === 0 ? 1 : 0) };
}

function addContent({ elements }: Parts, place: number, piece: number): Edit {
  return insertion(elements, place, at(foreignContent, piece));
}

function addAttribute({ elements }: Parts, place: number, piece: number): Edit {
  const { nameSpan } = at(elements, place);
  return { start: nameSpan.end, end: nameSpan.end, text: ` ${at(foreignAttributes, piece)}` };
}

function swapChildren({ text, elements }: Parts, place: number, piece: number): Edit | undefined {
  const children = at(elements, place).children.filter(({ kind }) => kind === 'element');
  if (children.length < 2) return undefined;
  const index = piece % (children.length - 1);
  const [first, second] = children.slice(index, index + 2) as [XmlElement, XmlElement];
  const pieces = [text.slice(second.start, second.end), text.slice(first.end, second.start)];
  return { start: first.start, end: second.end, text: pieces.join('') + text.slice(first.start, first.end) };
}

function putIntoCdata({ text, texts }: Parts, place: number): Edit | undefined {
  if (texts.length === 0) return undefined;
  const { start, end, value } = at(texts, place);
  const isPlain = value === text.slice(start, end) && !value.includes(']]>');
  return isPlain ? { start, end, text: `<![CDATA[${value}]]>` } : undefined;
}

/** Writes one letter or space as a reference. */
function refer({ text, texts, attributes }: Parts, place: number, piece: number): Edit | undefined {
  const plain = texts.filter(({ cdata }) => !cdata).map(({ span }) => span);
  const spans = [...plain, ...attributes.map(({ valueSpan }) => valueSpan)];
  if (spans.length === 0) return undefined;
  const { start, end } = at(spans, place);
  const letters = [...text.slice(start, end).matchAll(/&[^;]*;|[\w ]/g)].filter(([one]) => one.length === 1);
  if (letters.length === 0) return undefined;
  const letter = at(letters, piece);
  const offset = start + letter.index;
  return { start: offset, end: offset + 1, text: `&#${letter[0].charCodeAt(0)};` };
}

/** Puts something before, behind, between or into the children of an element. */
function insertion(elements: readonly XmlElement[], place: number, inserted: string): Edit {
  const element = at(elements, place);
  if (element.startTagEnd === element.end) {
    const text = `>${inserted}</${element.qualifiedName}>`;
    return { start: element.end - 2, end: element.end, text };
  }
  const gaps = element.children.flatMap((child) =>
    child.kind === 'text' &&
    !child.cdata &&
    /^\w+$/.test(child.value) &&
    child.value.length === child.end - child.start
      ? [child.start + (child.value.length >> 1), child.end]
      : [child.end],
  );
  const offset = at([element.startTagEnd, ...gaps], Math.floor(place / elements.length));
  return { start: offset, end: offset, text: inserted };
}

function partsOf(text: string): Parts {
  const { root } = parseXml(text).document;
  const elements = root === undefined ? [] : [root];
  const texts: XmlText[] = [];
  for (const { children } of elements) {
    for (const child of children) {
      if (child.kind === 'element') elements.push(child);
      else if (child.kind === 'text') texts.push(child);
    }
  }
  return { text, elements, texts, attributes: elements.flatMap(({ attributes }) => attributes) };
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}

const markup = [
  '<!---->',
  '<!-- a <b> & "c" -->',
  '<!--\n  two\n  lines\n-->',
  '<?go?>',
  '<?go on  and on?>',
];

const foreignContent = [
  '<odd/>',
  `<odd xmlns='urn:odd' a='1'>text<b/> <c xmlns=''> </c></odd>`,
  `<o:odd xmlns:o='urn:odd' o:a='1'><o:b/><!-- c --></o:odd>`,
  `<o:odd xmlns:o='urn:other'> <?go?> </o:odd>`,
  '<name>again</name>',
  'stray',
  ' stray &amp; text ',
];

const foreignAttributes = [
  `odd='1'`,
  `xmlns:f='urn:foreign' f:odd='&lt;&quot;'`,
  `xmlns:g='urn:foreign' g:name='a&#10;b'`,
  `xml:lang='en'`,
];
