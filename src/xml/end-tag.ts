import { isWhiteSpace, whiteSpaceEnd } from './characters.ts';
import * as mistakes from './mistakes.ts';
import type { ParseState } from './parse-state.ts';
import { isAt } from './xml-name.ts';

/** Parses the end tag at hand (XML 1.0 §3.1) and closes what it closes. */
export function parseEndTag(state: ParseState): void {
  const { text, scanner } = state;
  const { start, end, nameEnd, unterminated } = scanner;
  const element = state.tree.current;
  const isCurrent = element !== 0 && isAt(state.tree.nameOf(element).qualifiedName, text, start + 2, nameEnd);
  if (isCurrent && !unterminated && end === nameEnd + 1) {
    closeElement(state, end, start);
    return;
  }
  const name = nameIn(text, start + 2, end);
  reportForm(state, name);
  if (isCurrent || (element !== 0 && name === '')) closeElement(state, end, start);
  else if (state.tree.isOpen(name)) closeThrough(state, name);
  else if (!unterminated && name !== '') parseUnmatched(state, name);
}

/** Closes the innermost open element and forgets its namespace declarations. */
export function closeElement(state: ParseState, end: number, endTagStart: number): void {
  state.scopes.leave();
  state.tree.close(end, endTagStart);
}

function reportForm(state: ParseState, name: string): void {
  const { text, scanner } = state;
  const { start, end, unterminated } = scanner;
  const element = state.tree.current;
  if (unterminated) {
    if (end >= text.length) state.isCut = true;
    state.report('xml/unterminated-end-tag', start, end, mistakes.unterminatedEndTag(name), { element });
  } else if (name === '') {
    const open = element === 0 ? undefined : state.tree.elementAt(element);
    state.report('xml/missing-element-name', start, end, mistakes.missingElementName(open), { element });
  } else if (scanner.nameEnd === start + 2 || whiteSpaceEnd(text, scanner.nameEnd) < end - 1) {
    state.report('xml/end-tag-content', start, end, mistakes.endTagContent(name), { element });
  }
}

/** Closes the innermost open element of that name; those inside it lack their end tags. */
function closeThrough(state: ParseState, name: string): void {
  const { start, end } = state.scanner;
  let unclosed = '';
  for (;;) {
    const element = state.tree.current;
    const { qualifiedName, nameSpan } = state.tree.elementAt(element);
    if (qualifiedName === name) break;
    const finding = mistakes.unclosedBefore(qualifiedName, name, start, end);
    state.report('xml/unclosed-element', nameSpan.start, nameSpan.end, finding, { element });
    unclosed = qualifiedName;
    closeElement(state, start, start);
  }
  closeElement(state, end, start);
  state.forgiven = { name: unclosed, parent: state.tree.current };
}

/** No element of that name is open: the end tag is misspelt, or one too many. */
function parseUnmatched(state: ParseState, name: string): void {
  const { start, end } = state.scanner;
  const element = state.tree.current;
  const { forgiven } = state;
  if (forgiven !== undefined && forgiven.name === name && forgiven.parent === element) {
    state.forgiven = undefined;
    if (forgiven.mistake !== undefined) forgiven.mistake.isForgiving = true;
  } else if (element === 0) {
    state.report('xml/unexpected-end-tag', start, end, mistakes.unexpectedEndTag(name), { element });
  } else {
    const open = state.tree.elementAt(element);
    const finding = mistakes.mismatchedEndTag(name, open);
    const mistake = state.report('xml/mismatched-end-tag', start, end, finding, { element });
    // Where the right end tag follows at once, this one is too many; otherwise it stands for the right one.
    if (isClosedAt(open.qualifiedName, state.text, whiteSpaceEnd(state.text, end))) {
      if (mistake !== undefined) mistake.isForgiving = true;
      return;
    }
    closeElement(state, end, start);
    state.forgiven = { name: open.qualifiedName, parent: state.tree.current, mistake };
  }
}

function isClosedAt(name: string, text: string, offset: number): boolean {
  return text.startsWith('</', offset) && nameIn(text, offset + 2, text.length) === name;
}

/** The name that begins at `offset` or, where white space has slipped in, behind that. */
function nameIn(text: string, offset: number, limit: number): string {
  const start = whiteSpaceEnd(text, offset);
  let end = start;
  while (end < limit && !isWhiteSpace(text.charCodeAt(end)) && !'</>=\'"'.includes(text.charAt(end))) end++;
  return text.slice(start, end);
}
