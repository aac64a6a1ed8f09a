import type { Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { isNameCharacter } from '../../xml/names.ts';
import { startTagPlace } from './start-tag-place.ts';

/** What could be written at a cursor, told by the characters around it; the tree says whether it is so. */
export type CursorPlace = ContentPlace | ElementNamePlace | EndTagPlace | AttributePlace | ValuePlace;

interface PlaceBase {
  /** The word at the cursor: what an item takes the place of. */
  readonly span: Span;
}

/** Between tags. */
export interface ContentPlace extends PlaceBase {
  readonly kind: 'content';
}

/** Behind the `<` of a start tag. */
export interface ElementNamePlace extends PlaceBase {
  readonly kind: 'elementName';
  /** Where the `<` stands. */
  readonly tagStart: number;
  /** Where what is typed of the tag ends. */
  readonly tagEnd: number;
  /** Whether there is no more of the tag than its name. */
  readonly bare: boolean;
  /** Whether the tag has its `>`. */
  readonly terminated: boolean;
}

/** Behind `</`. */
export interface EndTagPlace extends PlaceBase {
  readonly kind: 'endTag';
  readonly tagStart: number;
}

/** Where the name of an attribute stands, or could. */
export interface AttributePlace extends PlaceBase {
  readonly kind: 'attribute';
  readonly tagStart: number;
  /** Where the attribute begins that is there; undefined where there is none. */
  readonly attributeStart: number | undefined;
  /** Whether it has an `=` already, so that only the name is wanted. */
  readonly nameOnly: boolean;
  /** Whether white space is wanting in front, and behind. */
  readonly lacksSpace: { readonly before: boolean; readonly behind: boolean };
}

/** Where the value of an attribute stands, or could. */
export interface ValuePlace extends PlaceBase {
  readonly kind: 'value';
  readonly tagStart: number;
  readonly attributeStart: number;
  /** The quotes around the value; '' where there are none yet. */
  readonly quote: string;
  /** Ends the value where it would take in what follows. */
  readonly repair?: TextEdit;
}

/** The place of an offset; undefined inside comments and the like, where a grammar has nothing to say. */
export function cursorPlace(text: string, offset: number): CursorPlace | undefined {
  const start = text.lastIndexOf('<', offset - 1);
  if (start < 0 || offset === 0) return contentPlace(text, offset);
  const next = text.charAt(start + 1);
  if (next === '!' || next === '?') {
    const end = endOfMarkup(text, start);
    return end !== undefined && end <= offset ? contentPlace(text, offset) : undefined;
  }
  if (next === '/') return endTagPlace(text, start, offset) ?? contentPlace(text, offset);
  return startTagPlace(text, start, offset) ?? contentPlace(text, offset);
}

/** The word that reaches up to an offset or beyond it. */
function wordSpan(text: string, offset: number, isPart: (codeUnit: number) => boolean): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && isPart(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isPart(text.charCodeAt(end))) end++;
  // At the beginning of a word something is about to be written in front of it.
  return start === offset ? { start, end: start } : { start, end };
}

/** Between tags, unless it is in a reference. */
function contentPlace(text: string, offset: number): ContentPlace | undefined {
  const span = wordSpan(text, offset, isNameCharacter);
  const isReference = /&#?$/.test(text.slice(Math.max(0, span.start - 2), span.start));
  return isReference ? undefined : { kind: 'content', span };
}

function endTagPlace(text: string, tagStart: number, offset: number): EndTagPlace | undefined {
  if (offset < tagStart + '</'.length) {
    const before = { start: tagStart + 1, end: tagStart + 1 };
    return offset === tagStart + 1 ? { kind: 'endTag', tagStart, span: before } : undefined;
  }
  const start = tagStart + '</'.length;
  let end = start;
  while (end < text.length && isNameCharacter(text.charCodeAt(end))) end++;
  const isClosed = text.charAt(end) === '>';
  if (offset > end) return undefined;
  return {
    kind: 'endTag',
    tagStart,
    span: { start, end: isClosed ? end + 1 : end },
  };
}

/** Where a comment, CDATA section, processing instruction or DOCTYPE ends; undefined where it does not. */
function endOfMarkup(text: string, start: number): number | undefined {
  const [opening, terminator] = terminators.find(([begin]) => text.startsWith(begin, start)) ?? ['<!', '>'];
  const found = text.indexOf(terminator, start + opening.length);
  return found < 0 ? undefined : found + terminator.length;
}

const terminators = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
