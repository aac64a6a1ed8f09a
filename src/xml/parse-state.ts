import { passingCharacterCodes } from './character-codes.ts';
import { readCharacterData } from './character-data.ts';
import { firstInvalidCharacter, isSurrogate } from './characters.ts';
import type { XmlCode } from './codes.ts';
import { DiagnosticCollector, type Draft, type Finding, type Place } from './diagnostic-collector.ts';
import * as mistakes from './mistakes.ts';
import { firstNonNameCharacter } from './names.ts';
import { NamespaceScopes } from './namespace-scopes.ts';
import { Scanner } from './scanner.ts';
import { TreeBuilder } from './tree-builder.ts';

/** What the functions that parse the kinds of tokens share: the token at hand, the tree so far, and how to report. */
export class ParseState {
  readonly text: string;
  readonly scanner: Scanner;
  readonly tree: TreeBuilder;
  readonly scopes: NamespaceScopes;
  readonly collector: DiagnosticCollector;
  /** Whether something without end may have taken in end tags, or the root: their absence is then no second mistake. */
  isCut = false;
  hasSecondRoot = false;
  /** An element closed without its end tag: that may still come where the parent goes on, and is no second mistake. */
  forgiven:
    | { readonly name: string; readonly parent: number; readonly mistake?: Draft | undefined }
    | undefined;

  constructor(text: string, maxNodes: number, maxDiagnostics: number) {
    this.text = text;
    this.scanner = new Scanner(text, passingCharacterCodes(text));
    this.tree = new TreeBuilder(text, maxNodes);
    this.collector = new DiagnosticCollector(maxDiagnostics);
    this.scopes = new NamespaceScopes(this.tree, this.collector);
  }

  report(code: XmlCode, start: number, end: number, finding: Finding, place: Place): Draft | undefined {
    return this.collector.report(code, start, end, place, finding);
  }

  /** Reports that the token at hand, which begins with `opening`, has no end. */
  reportUnterminated(code: XmlCode, opening: string, closing: string): void {
    this.isCut = true;
    const { start } = this.scanner;
    const finding = mistakes.unterminated(opening, closing);
    this.report(code, start, start + opening.length, finding, { element: this.tree.current });
  }

  /** Reports what is wrong with a name: its characters, or else its colons. */
  reportName(name: string, start: number, place: Place): void {
    const offset = firstNonNameCharacter(name);
    const end = start + name.length;
    if (offset >= 0) this.report('xml/invalid-name', start, end, mistakes.invalidName(name, offset), place);
    else this.report('xml/invalid-qualified-name', start, end, mistakes.invalidQualifiedName(name), place);
  }

  /** Reports the first character between two offsets that XML does not allow. */
  reportInvalidCharacter(start: number, end: number, place: Place): void {
    const offset = firstInvalidCharacter(this.text, start, end);
    if (offset < 0) return;
    const unit = this.text.charCodeAt(offset);
    const code = isSurrogate(unit) ? 'xml/lone-surrogate' : 'xml/invalid-character';
    this.report(code, offset, offset + 1, mistakes.invalidCharacter(unit), place);
  }

  /** Reports the references between two offsets that stand for nothing. */
  reportReferences(start: number, end: number, inAttribute: boolean, place: Place): void {
    readCharacterData(this.text, start, end, inAttribute, (offset, reference) => {
      const { code, finding } = mistakes.reference(this.text.slice(offset, reference.end), reference);
      this.report(code, offset, reference.end, finding, place);
    });
  }
}
