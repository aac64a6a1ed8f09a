import { wordEnd } from './characters.ts';
import * as mistakes from './mistakes.ts';
import { firstNonNameCharacter } from './names.ts';
import type { ParseState } from './parse-state.ts';
import { commentRecord, instructionRecord, isUnterminated } from './tape.ts';
import { declarationMistake } from './xml-declaration.ts';

/** Parses the comment at hand (XML 1.0 §2.5). */
export function parseComment(state: ParseState): void {
  const { text, tree } = state;
  const { start, end, unterminated } = state.scanner;
  const place = { element: tree.current };
  const valueStart = start + '<!--'.length;
  const valueEnd = unterminated ? end : end - '-->'.length;
  if (unterminated) {
    state.reportUnterminated('xml/unterminated-comment', '<!--', '-->');
  } else {
    const offset = text.indexOf('--', valueStart);
    if (offset < valueEnd) {
      state.report('xml/double-hyphen-in-comment', offset, offset + 2, mistakes.doubleHyphen, place);
    }
  }
  state.reportInvalidCharacter(start, end, place);
  tree.addLeaf(unterminated ? commentRecord | isUnterminated : commentRecord, start, end);
}

/** Parses the processing instruction at hand (XML 1.0 §2.6). */
export function parseProcessingInstruction(state: ParseState): void {
  const { text, tree } = state;
  const { start, end, unterminated } = state.scanner;
  const content = text.slice(start + '<?'.length, unterminated ? end : end - '?>'.length);
  const target = content.slice(0, wordEnd(content, 0));
  if (unterminated) state.reportUnterminated('xml/unterminated-processing-instruction', '<?', '?>');
  else reportTarget(state, target);
  state.reportInvalidCharacter(start + '<?'.length + target.length, end, { element: tree.current });
  tree.addLeaf(unterminated ? instructionRecord | isUnterminated : instructionRecord, start, end);
}

function reportTarget(state: ParseState, target: string): void {
  const start = state.scanner.start + '<?'.length;
  const end = start + target.length;
  const place = { element: state.tree.current };
  if (target === '') {
    const finding = mistakes.missingTarget;
    state.report('xml/missing-processing-instruction-target', start - 2, start, finding, place);
  } else if (/^xml$/i.test(target)) {
    const finding = mistakes.targetXml(target);
    state.report('xml/processing-instruction-target-xml', start, end, finding, place);
  } else if (firstNonNameCharacter(target) >= 0) {
    state.reportName(target, start, place);
  } else if (target.includes(':')) {
    const finding = mistakes.colonInTarget(target);
    state.report('xml/colon-in-processing-instruction-target', start, end, finding, place);
  }
}

/** Parses the XML declaration at hand (XML 1.0 §2.8), which is no node. */
export function parseXmlDeclaration(state: ParseState): void {
  const { text } = state;
  const { start, end, unterminated } = state.scanner;
  const place = { element: state.tree.current };
  if (start > (text.charCodeAt(0) === 0xfeff ? 1 : 0)) {
    state.report('xml/declaration-misplaced', start, end, mistakes.misplacedDeclaration(start), place);
  } else if (unterminated) {
    state.report('xml/declaration-unterminated', start, end, mistakes.unterminatedDeclaration, place);
  } else {
    const mistake = declarationMistake(text, start, end);
    if (mistake !== undefined) state.report(mistake.code, mistake.start, mistake.end, mistake, place);
  }
}

/** Reports the document type declaration at hand; it is skipped. */
export function parseDoctype(state: ParseState): void {
  const { start, end, unterminated } = state.scanner;
  if (unterminated) state.reportUnterminated('xml/unterminated-doctype', '<!DOCTYPE', '>');
  else state.report('xml/doctype', start, end, mistakes.doctype, { element: state.tree.current });
}

/** Reports a `<!…>` that is nothing XML without DTD has; it is skipped. */
export function parseUnknownMarkup(state: ParseState): void {
  const { start, end, unterminated } = state.scanner;
  if (unterminated) state.reportUnterminated('xml/unterminated-markup', '<!', '>');
  else
    state.report('xml/unknown-markup', start, end, mistakes.unknownMarkup, { element: state.tree.current });
}
