import type { ContentOrder } from '../descriptor/extras.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import { isBlank, visibleText } from '../xml/characters.ts';
import type { XmlDocument, XmlElement, XmlNode } from '../xml/tree.ts';
import { textOf, xmlnsNamespace } from '../xml/tree.ts';
import { type ChildType, type ElementType, partKey } from './element-types.ts';
import { readMarkup } from './foreign.ts';

/** An entry of a list that says how content is ordered. */
type Entry = ContentOrder[number];

/**
 * How the content of an element of a type is ordered: children by their properties, with comments, processing instructions
 * and stray text.
 */
export function contentOrder(element: XmlElement, type: ElementType): ContentOrder {
  const entries: Entry[] = [];
  const hasElements = element.children.some(({ kind }) => kind === 'element');
  const runs = hasElements || type.descriptor.content === undefined ? textRuns(element) : undefined;
  const isValue = type.descriptor.content !== undefined && runs?.length === 1;
  const seen = new Set<string>();
  let textLength = 0;
  let run = 0;
  element.children.forEach((node, index) => {
    if (node.kind === 'text') {
      textLength += node.value.length;
      if (runs === undefined || runs[run]?.last !== index) return;
      entries.push(isValue ? 'value' : { text: (runs[run] as TextRun).text });
      run++;
    } else if (node.kind !== 'element') {
      const markup = readMarkup(node);
      // Where all is text, lines for comments of their own would be part of it, even if there is none.
      entries.push(runs === undefined ? { ...markup, at: textLength } : markup);
    } else {
      let known = type.children.get(partKey(node));
      if (known !== undefined && !known.child.many) {
        const { property } = known.child;
        if (seen.has(property)) known = undefined;
        seen.add(property);
      }
      entries.push(known === undefined ? foreignProperty : known.child.property);
      if (known !== undefined && isBare(node)) entries.push(...markupInside(node, known));
    }
  });
  return entries;
}

/** The comments and processing instructions around the root element. */
export function contentOutside(document: XmlDocument): readonly [before: ContentOrder, after: ContentOrder] {
  const before: Entry[] = [];
  const after: Entry[] = [];
  let isBefore = true;
  for (const node of document.children) {
    if (node === document.root) isBefore = false;
    else if (node.kind === 'comment' || node.kind === 'processing-instruction') {
      const outside = isBefore ? 'before' : 'after';
      (isBefore ? before : after).push({ ...readMarkup(node), outside });
    }
  }
  return [before, after];
}

/** Whether an element has neither attributes, namespace declarations aside, nor child elements. */
export function isBare(element: XmlElement): boolean {
  for (const { namespaceName } of element.attributes) if (namespaceName !== xmlnsNamespace) return false;
  for (const { kind } of element.children) if (kind === 'element') return false;
  return true;
}

/** Whether a child that is text alone, or nothing at all, has comments or processing instructions in it. */
export function hasMarkupInside(element: XmlElement, { type }: ChildType): boolean {
  const { shape } = type.descriptor;
  if (shape !== 'scalar' && shape !== 'flag') return false;
  const { children } = element;
  if (children.length === 0 || (children.length === 1 && children[0]?.kind === 'text')) return false;
  return children.some(isMarkup) && isBare(element);
}

/** A stretch of text that is not blank. */
interface TextRun {
  /** Without the white space around it, which is layout. */
  readonly text: string;
  /** The index of its last node among the children. */
  readonly last: number;
}

/** The texts between the child elements, comments and processing instructions of an element. */
export function textRuns(element: XmlElement): TextRun[] {
  const runs: TextRun[] = [];
  let text = '';
  element.children.forEach((node, index, all) => {
    if (node.kind !== 'text') return;
    text += node.value;
    if (all[index + 1]?.kind === 'text') return;
    if (!isBlank(text)) runs.push({ text: visibleText(text), last: index });
    text = '';
  });
  return runs;
}

function markupInside(element: XmlElement, child: ChildType): ContentOrder {
  if (!hasMarkupInside(element, child)) return [];
  const keepsText = child.type.descriptor.content !== undefined || isBlank(textOf(element));
  if (!keepsText) return [];
  const entries: Entry[] = [];
  let at = 0;
  for (const node of element.children) {
    if (node.kind === 'text') at += node.value.length;
    else if (node.kind !== 'element') {
      const hasText = child.type.descriptor.content !== undefined;
      entries.push({ ...readMarkup(node), inside: true, ...(hasText ? { at } : {}) });
    }
  }
  return entries;
}

function isMarkup({ kind }: XmlNode): boolean {
  return kind === 'comment' || kind === 'processing-instruction';
}
