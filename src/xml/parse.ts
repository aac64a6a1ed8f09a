import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isBlank } from './characters.ts';
import { closeElement, parseEndTag } from './end-tag.ts';
import {
  parseComment,
  parseDoctype,
  parseProcessingInstruction,
  parseUnknownMarkup,
  parseXmlDeclaration,
} from './markup.ts';
import * as mistakes from './mistakes.ts';
import { ParseState } from './parse-state.ts';
import { takePlainRun } from './plain-run.ts';
import { StartTagParser } from './start-tag.ts';
import { parseCdata, parseText } from './text.ts';
import type { XmlDocument } from './tree.ts';

/** Limits of a parse. Beyond them it ends with a diagnostic instead of using up memory. */
export interface ParseOptions {
  /** The most elements, attributes, texts, comments and processing instructions to build; 12 million by default. */
  readonly maxNodes?: number;
  /** The most diagnostics to give; 1000 by default. */
  readonly maxDiagnostics?: number;
}

/** A document with everything that is wrong with it as XML, in the order of the places. */
export interface ParseResult {
  readonly document: XmlDocument;
  readonly diagnostics: Diagnostic[];
}

/** A node takes up to 170 bytes once it was asked for, so that this many fit the heap of 4 GiB that Node has by default. */
const defaultMaxNodes = 12_000_000;
const defaultMaxDiagnostics = 1000;

/**
 * Reads XML 1.0 (5th edition) with Namespaces (3rd edition). Never throws: any text gives a tree, and where it is not
 * well-formed, diagnostics of the family `xml/…`. Time is linear in the length of the text; depth costs no stack.
 */
export function parseXml(text: string, options: ParseOptions = {}): ParseResult {
  const { maxNodes = defaultMaxNodes, maxDiagnostics = defaultMaxDiagnostics } = options;
  const state = new ParseState(text, maxNodes, maxDiagnostics);
  const startTags = new StartTagParser(state);
  const { scanner, tree } = state;
  while (!tree.isFull) {
    if (!scanner.inTag) takePlainRun(state);
    if (!scanner.next()) break;
    switch (scanner.kind) {
      case 'start-tag-open':
        startTags.parse();
        break;
      case 'end-tag':
        parseEndTag(state);
        break;
      case 'text':
        parseText(state);
        break;
      case 'comment':
        parseComment(state);
        break;
      case 'cdata':
        parseCdata(state);
        break;
      case 'processing-instruction':
        parseProcessingInstruction(state);
        break;
      case 'xml-declaration':
        parseXmlDeclaration(state);
        break;
      case 'doctype':
        parseDoctype(state);
        break;
      case 'unknown-markup':
        parseUnknownMarkup(state);
        break;
    }
  }
  finish(state);
  const document = tree.document();
  return { document, diagnostics: state.collector.diagnostics(document, tree.tape) };
}

function finish(state: ParseState): void {
  const { text, tree, scanner } = state;
  const element = tree.current;
  const end = tree.isFull ? scanner.end : text.length;
  if (tree.isFull) {
    const finding = mistakes.tooManyNodes(tree.maxNodes);
    state.report('xml/too-many-nodes', scanner.start, scanner.end, finding, { element });
  } else if (element !== 0 && !state.isCut) {
    const { start, end: nameEnd } = tree.elementAt(element).nameSpan;
    const finding = mistakes.unclosedAtEnd(tree.openNames());
    state.report('xml/unclosed-element', start, nameEnd, finding, { element });
  }
  while (tree.depth > 0) closeElement(state, end, end);
  if (tree.root !== 0 || state.isCut || tree.isFull) return;
  const place = { element: 0 };
  if (isBlank(text)) state.report('xml/empty-document', 0, text.length, mistakes.emptyDocument, place);
  else state.report('xml/no-root', text.length, text.length, mistakes.noRoot, place);
}
