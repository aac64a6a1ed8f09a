import { isWhiteSpace, whiteSpaceEnd } from './characters.ts';
import type { Place } from './diagnostic-collector.ts';
import * as mistakes from './mistakes.ts';
import type { ParseState } from './parse-state.ts';
import { contentBit } from './scanner.ts';
import { isCdata, isEncoded, isUnterminated, textRecord } from './tape.ts';

const expandedBits = contentBit.ampersand | contentBit.lineEnd;
const reportedBits = contentBit.bracket | contentBit.suspicious | contentBit.lessThan;

/** Parses the text at hand (XML 1.0 §2.4); at the top level only white space may stand, which is left out of the tree. */
export function parseText(state: ParseState): void {
  const { start, end, content } = state.scanner;
  const element = state.tree.current;
  if (element === 0) {
    if ((content & contentBit.visible) !== 0) reportOutsideRoot(state);
    return;
  }
  if ((content & (reportedBits | expandedBits)) === 0) {
    state.tree.addLeaf(textRecord, start, end);
    return;
  }
  const place = { element, step: 'text()' };
  reportMistakes(state, place);
  const isPlain = (content & expandedBits) === 0;
  if (!isPlain) state.reportReferences(start, end, false, place);
  state.tree.addLeaf(isPlain ? textRecord : textRecord | isEncoded, start, end);
}

/** Parses the CDATA section at hand (XML 1.0 §2.7). */
export function parseCdata(state: ParseState): void {
  const { start, end, unterminated } = state.scanner;
  const element = state.tree.current;
  if (unterminated) state.reportUnterminated('xml/unterminated-cdata', '<![CDATA[', ']]>');
  if (element === 0) {
    if (!unterminated) reportOutsideRoot(state);
    return;
  }
  state.reportInvalidCharacter(start, end, { element, step: 'text()' });
  const header = textRecord | isCdata;
  state.tree.addLeaf(unterminated ? header | isUnterminated : header, start, end);
}

function reportMistakes(state: ParseState, place: Place): void {
  const { start, end, content } = state.scanner;
  if ((content & contentBit.lessThan) !== 0) {
    state.report('xml/less-than-in-text', start, start + 1, mistakes.lessThanInText, place);
  }
  if ((content & contentBit.suspicious) !== 0) state.reportInvalidCharacter(start, end, place);
  if ((content & contentBit.bracket) === 0) return;
  for (let offset = start; offset + 2 < end; offset++) {
    if (state.text.charCodeAt(offset) === 0x5d && state.text.startsWith(']]>', offset)) {
      state.report('xml/cdata-end-in-text', offset, offset + 3, mistakes.cdataEndInText, place);
    }
  }
}

function reportOutsideRoot(state: ParseState): void {
  const { text, tree } = state;
  const start = whiteSpaceEnd(text, state.scanner.start);
  let { end } = state.scanner;
  while (isWhiteSpace(text.charCodeAt(end - 1))) end--;
  // Where text stands instead of a root element, its absence is no second mistake.
  if (tree.root === 0) state.isCut = true;
  const finding = mistakes.textOutsideRoot(tree.root !== 0);
  state.report('xml/text-outside-root', start, end, finding, { element: 0 });
}
