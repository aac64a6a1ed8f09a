import type { EditList } from '../text/edit-list.ts';
import { escapeText } from './escape.ts';
import { isEmptyTag, openTag } from './open-tag.ts';
import type { XmlElement, XmlText } from './tree.ts';
import { textOf } from './tree.ts';

/**
 * The edits that give an element without child elements another text: only the pieces between comments, and the CDATA sections,
 * that change. `document` is the text of the document.
 */
export function replaceText(edits: EditList, document: string, element: XmlElement, text: string): void {
  const before = textOf(element);
  if (before === text) return;
  const nodes = element.children.filter((node) => node.kind === 'text') as XmlText[];
  if (nodes.length === 0) {
    if (isEmptyTag(document, element)) openTag(edits, document, element, escapeText(text));
    else edits.replace(element.endTagStart, element.endTagStart, escapeText(text));
    return;
  }
  const start = commonStart(before, text);
  const rest = Math.min(before.length, text.length) - start;
  const end = before.length - commonEnd(before, text, rest);
  let added = text.slice(start, text.length - (before.length - end));
  let position = 0;
  for (const node of nodes) {
    const { value } = node;
    const [from, to] = [start - position, end - position];
    position += value.length;
    // What is added stands in the first piece that the change reaches.
    if (from > value.length || (to <= 0 && added === '')) continue;
    const changed = value.slice(0, Math.max(0, from)) + added + value.slice(Math.max(0, to));
    added = '';
    if (changed !== value) edits.replace(node.start, node.end, written(changed, node));
  }
}

function written(text: string, { cdata }: XmlText): string {
  const isSection = cdata && text !== '' && !/\]\]>|\r/.test(text);
  return isSection ? `<![CDATA[${text}]]>` : escapeText(text);
}

/** How many code units two texts begin alike with, without half a character. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return isHighSurrogate(one.charCodeAt(length - 1)) ? length - 1 : length;
}

/** How many code units, `limit` at most, two texts end alike with, without half a character. */
function commonEnd(one: string, other: string, limit: number): number {
  let length = 0;
  while (
    length < limit &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  ) {
    length++;
  }
  return isLowSurrogate(one.charCodeAt(one.length - length)) ? length - 1 : length;
}

function isHighSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xd800 && codeUnit < 0xdc00;
}

function isLowSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xdc00 && codeUnit < 0xe000;
}
