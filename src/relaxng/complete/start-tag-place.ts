import { isWhiteSpace } from '../../xml/characters.ts';
import { isNameCharacter } from '../../xml/names.ts';
import { scan } from '../../xml/scanner.ts';
import type { Token } from '../../xml/token.ts';
import type { CursorPlace, ElementNamePlace, ValuePlace } from './cursor-place.ts';

/** The place of an offset in the start tag that begins at a `<` before it; undefined where the tag ends before the offset. */
export function startTagPlace(text: string, tagStart: number, offset: number): CursorPlace | undefined {
  if (!isNameCharacter(text.charCodeAt(tagStart + 1))) {
    const behind = tagStart + 1;
    if (offset > behind) return undefined;
    const names = { start: behind, end: behind };
    return emptyTag(tagStart, behind, names);
  }
  const tag = readTag(text, tagStart, offset);
  if (offset > tag.end || (offset === tag.end && tag.terminated)) return undefined;
  const [open] = tag.tokens;
  if (open === undefined || offset <= open.end) return namePlace(text, tag);
  for (const [index, token] of tag.tokens.entries()) {
    if (token.kind !== 'attribute-name') continue;
    const [equals, value] = valueTokens(tag.tokens, index);
    if (offset > token.start && offset <= token.end) {
      return attributePlace(text, tag, offset, token, equals !== undefined);
    }
    if (equals === undefined || offset < equals.end) continue;
    if (value === undefined || offset < value.start) {
      const next = tag.tokens.slice(index + 1).find(({ kind }) => kind === 'attribute-name');
      if (next !== undefined && offset >= next.start) continue;
      return missingValue(tagStart, token.start, equals.end, offset);
    }
    if (offset <= valueEnd(text, value, offset)) {
      const place = valuePlace(text, tag, token, value, offset);
      if (place !== undefined) return place;
    }
  }
  return attributePlace(text, tag, offset, undefined, false);
}

/** A start tag as far as it goes. */
interface Tag {
  readonly start: number;
  /** Behind its `>`, or where it is cut off. */
  readonly end: number;
  readonly terminated: boolean;
  /** Without white space. */
  readonly tokens: readonly Token[];
}

/** Reads a tag up to its `>`, or to the next `<` behind the cursor: nothing that is half typed reaches beyond it. */
function readTag(text: string, start: number, offset: number): Tag {
  const next = text.indexOf('<', offset);
  const limit = next < 0 ? text.length : next;
  const tokens: Token[] = [];
  for (const token of scan(text.slice(start, limit))) {
    const { kind } = token;
    if (kind === 'white-space' || kind === 'text') continue;
    const end = start + token.end;
    tokens.push({ kind, start: start + token.start, end });
    if (kind === 'start-tag-close' || kind === 'empty-tag-close')
      return { start, end, terminated: true, tokens };
  }
  return { start, end: limit, terminated: false, tokens };
}

/** The `=` and the value that belong to the name at an index. */
function valueTokens(
  tokens: readonly Token[],
  index: number,
): readonly [Token | undefined, Token | undefined] {
  const [first, second] = tokens.slice(index + 1, index + 3);
  if (first?.kind !== 'equals') return [undefined, undefined];
  return [first, second?.kind === 'attribute-value' ? second : undefined];
}

function namePlace(text: string, { start, end, terminated, tokens }: Tag): ElementNamePlace {
  const nameEnd = tokens[0]?.end ?? start + 1;
  const bare = !terminated && tokens.length < 2;
  return {
    kind: 'elementName',
    tagStart: start,
    tagEnd: terminated ? end : nameEnd + text.slice(nameEnd, end).trimEnd().length,
    bare,
    terminated,
    span: { start: start + 1, end: nameEnd },
  };
}

function emptyTag(tagStart: number, tagEnd: number, span: ElementNamePlace['span']): ElementNamePlace {
  return { kind: 'elementName', tagStart, tagEnd, bare: true, terminated: false, span };
}

function attributePlace(
  text: string,
  tag: Tag,
  offset: number,
  name: Token | undefined,
  nameOnly: boolean,
): CursorPlace | undefined {
  const last = tag.tokens.at(-1);
  // Between the characters of `/>`.
  if (tag.terminated && last !== undefined && offset > last.start) return undefined;
  const span = name === undefined ? { start: offset, end: offset } : { start: name.start, end: name.end };
  const behind = text.charCodeAt(span.end);
  return {
    kind: 'attribute',
    tagStart: tag.start,
    attributeStart: name?.start,
    nameOnly,
    lacksSpace: {
      before: name === undefined && !isWhiteSpace(text.charCodeAt(span.start - 1)),
      behind: name === undefined && isNameCharacter(behind),
    },
    span,
  };
}

/** Where a value ends: a slash in front of the `>` may be the beginning of one that lacks its closing quote. */
function valueEnd(text: string, { start, end }: Token, offset: number): number {
  const isSlash = offset === end + 1 && text.charAt(end) === '/';
  return isSlash && !isQuoted(text, start, end) ? offset : end;
}

/** The place in a value; undefined behind its closing quote. */
function valuePlace(
  text: string,
  tag: Tag,
  name: Token,
  value: Token,
  offset: number,
): ValuePlace | undefined {
  const place = { kind: 'value', tagStart: tag.start, attributeStart: name.start } as const;
  const quote = text.charAt(value.start);
  if (quote !== '"' && quote !== "'") {
    return { ...place, quote: '', span: { start: value.start, end: value.end } };
  }
  const start = value.start + 1;
  if (!isQuoted(text, value.start, value.end)) {
    let end = Math.max(start, offset);
    while (end < value.end && !isWhiteSpace(text.charCodeAt(end))) end++;
    return { ...place, quote, span: { start, end }, repair: { span: { start: end, end }, newText: quote } };
  }
  const end = value.end - 1;
  const swallowed = /\s[\w:.-]+\s*=\s*$/.exec(text.slice(start, end));
  if (swallowed !== null) {
    // The quote was never closed: this one opens the next value.
    const cut = start + swallowed.index;
    const repair = { span: { start: cut, end: cut }, newText: quote };
    return offset <= cut ? { ...place, quote, span: { start, end: cut }, repair } : undefined;
  }
  if (offset > end) return undefined;
  return { ...place, quote, span: { start, end } };
}

/** Whether a value has its closing quote. */
function isQuoted(text: string, start: number, end: number): boolean {
  return end > start + 1 && text.charAt(end - 1) === text.charAt(start);
}

/** Behind an `=`: what follows it, white space between, is an attribute of its own and not the value. */
function missingValue(tagStart: number, attributeStart: number, end: number, offset: number): ValuePlace {
  const repair = { span: { start: end, end }, newText: "''" };
  return { kind: 'value', tagStart, attributeStart, quote: '', span: { start: offset, end: offset }, repair };
}
