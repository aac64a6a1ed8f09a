import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { normaliseLineEnds, readCharacterData } from './character-data.ts';
import { firstInvalidCharacter, isSurrogate, isWhiteSpace, whiteSpaceEnd } from './characters.ts';
import type { XmlCode } from './codes.ts';
import { DiagnosticCollector, type Finding, type Place } from './diagnostic-collector.ts';
import * as mistakes from './mistakes.ts';
import { firstNonNameCharacter } from './names.ts';
import { NamespaceScopes } from './namespace-scopes.ts';
import { contentBit, Scanner } from './scanner.ts';
import {
  XmlAttribute,
  XmlComment,
  type XmlDocument,
  XmlElement,
  type XmlNode,
  XmlProcessingInstruction,
  XmlText,
} from './tree.ts';
import { declarationMistake } from './xml-declaration.ts';
import { isAt, nameAt, type XmlName } from './xml-name.ts';

/** Limits of a parse. Beyond them it ends with a diagnostic instead of using up memory. */
export interface ParseOptions {
  /** The most nodes and attributes to build; 12 million by default, which fits the default heap of Node. */
  readonly maxNodes?: number;
  /** The most diagnostics to give; 1000 by default. */
  readonly maxDiagnostics?: number;
}

/** A document with everything that is wrong with it as XML, in the order of the places. */
export interface ParseResult {
  readonly document: XmlDocument;
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads XML 1.0 (5th edition) with Namespaces (3rd edition). Never throws: any text gives a tree, and where it is not
 * well-formed, diagnostics of the family `xml/…`. Time is linear in the length of the text; depth costs no stack.
 */
export function parseXml(text: string, options: ParseOptions = {}): ParseResult {
  return new Parser(text, options).parse();
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

const noAttributes: readonly XmlAttribute[] = [];
const noChildren: readonly XmlNode[] = [];
const checkedInText = contentBit.bracket | contentBit.suspicious | contentBit.lessThan;
const expandedInText = contentBit.ampersand | contentBit.lineEnd;
const checkedInValue = contentBit.suspicious | contentBit.lessThan;

class Parser {
  readonly #text: string;
  readonly #scanner: Scanner;
  readonly #scopes: NamespaceScopes;
  readonly #collector: DiagnosticCollector;
  readonly #maxNodes: number;
  #nodeCount = 0;
  #isFull = false;
  /** The finished nodes whose parents are still open; an element's children are what lies above it when it is closed. */
  readonly #nodes: XmlNode[] = [];
  #top = 0;
  /** The open elements and the indexes of their first children in `#nodes`. */
  readonly #open: Open<XmlElement>[] = [];
  readonly #firstChildren: number[] = [];
  #depth = 0;
  #current: Open<XmlElement> | undefined;
  /** How many elements of each name are open; counted only once an end tag has not matched. */
  #openCounts: Map<string, number> | undefined;
  #root: XmlElement | undefined;
  #hasSecondRoot = false;
  /** Whether something without end may have taken in end tags, or the root: then their absence is no mistake of its own. */
  #isCut = false;
  /** An element closed by an end tag of another name; its own end tag may still come and is then no second mistake. */
  #forgiven: XmlElement | undefined;
  /** The attributes of the start tag at hand. */
  readonly #attributes: XmlAttribute[] = [];
  #attributeCount = 0;
  /** Their names, where there are too many to compare them one by one. */
  #attributeNames: Set<string> | undefined;

  constructor(text: string, options: ParseOptions) {
    this.#text = text;
    this.#scanner = new Scanner(text);
    this.#collector = new DiagnosticCollector(options.maxDiagnostics ?? 1000);
    this.#scopes = new NamespaceScopes(this.#collector);
    this.#maxNodes = options.maxNodes ?? 12_000_000;
  }

  parse(): ParseResult {
    const scanner = this.#scanner;
    while (!this.#isFull && scanner.next()) {
      switch (scanner.kind) {
        case 'start-tag-open':
          this.#startTag();
          break;
        case 'end-tag':
          this.#endTag();
          break;
        case 'text':
          this.#characterData();
          break;
        case 'comment':
          this.#comment();
          break;
        case 'cdata':
          this.#cdata();
          break;
        case 'processing-instruction':
          this.#processingInstruction();
          break;
        case 'xml-declaration':
          this.#xmlDeclaration();
          break;
        case 'doctype':
          this.#doctype();
          break;
        case 'unknown-markup':
          this.#unknownMarkup();
          break;
      }
    }
    this.#finish();
    const children = this.#nodes.slice(0, this.#top);
    const document: XmlDocument = { kind: 'document', text: this.#text, children, root: this.#root };
    return { document, diagnostics: this.#collector.diagnostics() };
  }

  #finish(): void {
    const end = this.#isFull ? this.#scanner.start : this.#text.length;
    if (this.#depth > 0 && !this.#isCut && !this.#isFull) {
      const element = this.#current as XmlElement;
      const { start, end: nameEnd } = element.nameSpan;
      this.#report('xml/unclosed-element', start, nameEnd, mistakes.unclosedAtEnd(this.#open, this.#depth));
    }
    while (this.#depth > 0) this.#close(end, end);
    if (this.#root !== undefined || this.#isCut || this.#isFull) return;
    if (this.#text.trim() === '') this.#report('xml/empty-document', 0, end, mistakes.emptyDocument);
    else this.#report('xml/no-root', end, end, mistakes.noRoot);
  }

  // Tags

  #startTag(): void {
    const scanner = this.#scanner;
    const { start, nameEnd } = scanner;
    const name = nameAt(this.#text, start + 1, nameEnd, scanner.nameHash);
    const parent = this.#current;
    const element: Open<XmlElement> = new XmlElement(
      parent,
      name.qualifiedName,
      name.localName,
      '',
      noAttributes,
      noChildren,
      start,
      nameEnd,
      nameEnd,
      nameEnd,
    );
    this.#add(element);
    if (this.#isFull) return;
    if (parent === undefined) this.#topLevelElement(element);
    this.#push(element);
    if (!name.isQName) this.#reportName(name.qualifiedName, start + 1, { element });
    this.#attributeCount = 0;
    this.#attributeNames = undefined;
    let hasPrefixedAttribute = false;
    let hasStraySlash = false;
    let end = -1;
    let isEmpty = false;
    let previousEnd = nameEnd;
    while (end < 0 && scanner.nextInTag()) {
      if (scanner.kind === 'attribute') {
        const attributeName = nameAt(this.#text, scanner.start, scanner.nameEnd, scanner.nameHash);
        this.#attribute(element, attributeName, previousEnd);
        if (attributeName.prefix !== '') hasPrefixedAttribute = true;
        previousEnd = scanner.end;
      } else if (scanner.kind === 'stray') {
        previousEnd = scanner.end;
        if (hasStraySlash) continue;
        hasStraySlash = true;
        this.#report('xml/stray-slash', scanner.start, scanner.end, mistakes.straySlash, { element });
      } else {
        end = scanner.end;
        isEmpty = scanner.kind === 'empty-tag-close';
      }
    }
    if (end < 0) {
      end = previousEnd;
      if (whiteSpaceEnd(this.#text, end) === this.#text.length) this.#isCut = true;
      const finding = mistakes.unterminatedStartTag(name.qualifiedName);
      this.#report('xml/unterminated-start-tag', start, end, finding, { element });
    }
    element.startTagEnd = end;
    if (this.#attributeCount > 0) element.attributes = this.#attributes.slice(0, this.#attributeCount);
    element.namespaceName = this.#scopes.resolveElement(element, name, this.#depth);
    if (hasPrefixedAttribute) this.#scopes.resolveAttributes(element, this.#depth);
    if (isEmpty) this.#close(end, end);
  }

  #attribute(element: XmlElement, name: XmlName, previousEnd: number): void {
    const scanner = this.#scanner;
    const { start, nameEnd, end, content } = scanner;
    if (nameEnd === start) {
      const finding = mistakes.missingAttributeName(element.qualifiedName);
      this.#report('xml/missing-attribute-name', start, end, finding, { element });
      return;
    }
    const valueStart = scanner.valueStart < 0 ? end : scanner.valueStart;
    const valueEnd = scanner.valueStart < 0 ? end : scanner.valueEnd;
    const value =
      (content & expandedInText) === 0
        ? this.#text.slice(valueStart, valueEnd)
        : this.#expand(valueStart, valueEnd, true, { element, step: `@${name.qualifiedName}` });
    const attribute = new XmlAttribute(
      name.qualifiedName,
      name.localName,
      '',
      value,
      start,
      valueStart,
      valueEnd,
      end,
    );
    this.#countNode();
    const isIrregular = scanner.quote === 0 || scanner.equals < 0 || scanner.unterminated;
    if (isIrregular || (content & checkedInValue) !== 0 || previousEnd === start || !name.isQName) {
      this.#attributeMistakes(element, name, previousEnd === start);
    }
    if (this.#hasAttribute(name.qualifiedName)) this.#duplicateAttribute(element, name, start);
    this.#attributes[this.#attributeCount++] = attribute;
    if (name.declares !== undefined) this.#scopes.declare(element, attribute, name.declares, this.#depth);
  }

  #hasAttribute(name: string): boolean {
    const count = this.#attributeCount;
    if (count < 16) {
      for (let index = 0; index < count; index++) {
        if ((this.#attributes[index] as XmlAttribute).qualifiedName === name) return true;
      }
      return false;
    }
    this.#attributeNames ??= new Set(
      this.#attributes.slice(0, count).map(({ qualifiedName }) => qualifiedName),
    );
    const { size } = this.#attributeNames;
    return this.#attributeNames.add(name).size === size;
  }

  #attributeMistakes(element: XmlElement, name: XmlName, lacksSpace: boolean): void {
    const { start, nameEnd, end, content, quote, equals, valueStart, valueEnd, unterminated } = this.#scanner;
    const place = stepTo(element, name);
    const shown = name.qualifiedName;
    if (!name.isQName) this.#reportName(shown, start, place);
    if (lacksSpace) {
      this.#report(
        'xml/missing-space-between-attributes',
        start,
        nameEnd,
        mistakes.missingSpace(shown),
        place,
      );
    }
    if (valueStart < 0) {
      this.#report('xml/missing-attribute-value', start, end, mistakes.missingValue(shown), place);
    } else if (unterminated) {
      const finding = mistakes.unterminatedValue(shown, quote);
      this.#report('xml/unterminated-attribute-value', valueStart - 1, end, finding, place);
    } else if (equals < 0) {
      this.#report('xml/missing-equals', start, end, mistakes.missingEquals(shown), place);
    } else if (quote === 0) {
      const finding = mistakes.unquotedAttribute(shown, this.#text.slice(valueStart, valueEnd));
      this.#report('xml/unquoted-attribute', valueStart, valueEnd, finding, place);
    }
    if ((content & contentBit.suspicious) !== 0) this.#checkCharacters(valueStart, valueEnd, place);
    if ((content & contentBit.lessThan) !== 0) {
      const offset = this.#text.indexOf('<', valueStart);
      this.#report(
        'xml/less-than-in-attribute',
        offset,
        offset + 1,
        mistakes.lessThanInAttribute(shown),
        place,
      );
    }
  }

  #duplicateAttribute(element: XmlElement, name: XmlName, start: number): void {
    if (this.#collector.isFull) return;
    const shown = name.qualifiedName;
    const first = this.#attributes.find(({ qualifiedName }) => qualifiedName === shown) as XmlAttribute;
    const finding = mistakes.duplicateAttribute(element.qualifiedName, first);
    this.#report('xml/duplicate-attribute', start, start + shown.length, finding, stepTo(element, name));
  }

  #endTag(): void {
    const scanner = this.#scanner;
    const { start, end, unterminated } = scanner;
    const element = this.#current;
    const isCurrent =
      element !== undefined && isAt(element.qualifiedName, this.#text, start + 2, scanner.nameEnd);
    if (isCurrent && !unterminated && end === scanner.nameEnd + 1) {
      this.#close(end, start);
      return;
    }
    const nameStart = scanner.nameEnd === start + 2 ? whiteSpaceEnd(this.#text, start + 2) : start + 2;
    const nameEnd = nameStart === start + 2 ? scanner.nameEnd : nameEndFrom(this.#text, nameStart, end);
    const name = this.#text.slice(nameStart, nameEnd);
    const place = { element };
    if (unterminated) {
      if (end >= this.#text.length) this.#isCut = true;
      this.#report('xml/unterminated-end-tag', start, end, mistakes.unterminatedEndTag(name), place);
    } else if (name === '') {
      this.#report('xml/missing-element-name', start, end, mistakes.missingElementName(element), place);
    } else if (nameStart > start + 2 || whiteSpaceEnd(this.#text, nameEnd) < end - 1) {
      this.#report('xml/end-tag-content', start, end, mistakes.endTagContent(name), place);
    }
    if (isCurrent || (element !== undefined && name === '')) this.#close(end, start);
    else if (this.#isOpen(name)) this.#closeThrough(name, start, end);
    else if (!unterminated && name !== '') this.#unmatchedEndTag(name, start, end);
  }

  /** Closes the innermost open element of that name; those inside it lack their end tags. */
  #closeThrough(name: string, start: number, end: number): void {
    while (this.#current !== undefined && this.#current.qualifiedName !== name) {
      const element = this.#current;
      const { start: nameStart, end: nameEnd } = element.nameSpan;
      const finding = mistakes.unclosedBefore(element.qualifiedName, name, start, end);
      this.#report('xml/unclosed-element', nameStart, nameEnd, finding, { element });
      this.#close(start, start);
    }
    this.#close(end, start);
  }

  /** No element of that name is open: the end tag is misspelt, or one too many. */
  #unmatchedEndTag(name: string, start: number, end: number): void {
    const element = this.#current;
    const forgiven = this.#forgiven;
    if (forgiven !== undefined && forgiven.qualifiedName === name && forgiven.parent === element) {
      this.#forgiven = undefined;
      return;
    }
    if (element === undefined) {
      this.#report('xml/unexpected-end-tag', start, end, mistakes.unexpectedEndTag(name), { element });
      return;
    }
    this.#report('xml/mismatched-end-tag', start, end, mistakes.mismatchedEndTag(name, element), { element });
    // Where the right end tag follows at once, this one is too many; otherwise it stands for the right one.
    const next = whiteSpaceEnd(this.#text, end);
    const nameEnd = next + 2 + element.qualifiedName.length;
    const isTooMany =
      this.#text.startsWith('</', next) &&
      isAt(element.qualifiedName, this.#text, next + 2, nameEnd) &&
      nameEndFrom(this.#text, next + 2, this.#text.length) === nameEnd;
    if (isTooMany) return;
    this.#forgiven = element;
    this.#close(end, start);
  }

  // Character data

  #characterData(): void {
    const { start, end, content } = this.#scanner;
    const element = this.#current;
    if (element === undefined) {
      if ((content & contentBit.visible) !== 0) this.#textOutsideRoot(start, end);
      return;
    }
    const place = { element, step: 'text()' };
    if ((content & checkedInText) !== 0) this.#textMistakes(start, end, content, place);
    const value =
      (content & expandedInText) === 0
        ? this.#text.slice(start, end)
        : this.#expand(start, end, false, place);
    this.#add(new XmlText(value, false, start, end));
  }

  #textMistakes(start: number, end: number, content: number, place: Place): void {
    const text = this.#text;
    if ((content & contentBit.lessThan) !== 0) {
      this.#report('xml/less-than-in-text', start, start + 1, mistakes.lessThanInText, place);
    }
    if ((content & contentBit.suspicious) !== 0) this.#checkCharacters(start, end, place);
    if ((content & contentBit.bracket) === 0) return;
    for (let offset = start; offset + 2 < end; offset++) {
      if (text.charCodeAt(offset) === 0x5d && text.startsWith(']]>', offset)) {
        this.#report('xml/cdata-end-in-text', offset, offset + 3, mistakes.cdataEndInText, place);
      }
    }
  }

  #textOutsideRoot(start: number, end: number): void {
    const text = this.#text;
    let visibleEnd = end;
    while (isWhiteSpace(text.charCodeAt(visibleEnd - 1))) visibleEnd--;
    this.#isCut ||= this.#root === undefined;
    const finding = mistakes.textOutsideRoot(this.#root);
    this.#report('xml/text-outside-root', whiteSpaceEnd(text, start), visibleEnd, finding);
  }

  #cdata(): void {
    const { start, end, unterminated } = this.#scanner;
    const element = this.#current;
    const place = { element, step: 'text()' };
    if (unterminated) this.#unterminated('xml/unterminated-cdata', '<![CDATA[', ']]>');
    if (element === undefined) {
      if (!unterminated) this.#textOutsideRoot(start, end);
      return;
    }
    this.#checkCharacters(start, end, place);
    const value = this.#text.slice(start + '<![CDATA['.length, unterminated ? end : end - ']]>'.length);
    this.#add(new XmlText(normaliseLineEnds(value), true, start, end));
  }

  // Comments, processing instructions and what XML without DTD does not have

  #comment(): void {
    const { start, end, unterminated } = this.#scanner;
    const text = this.#text;
    const place = { element: this.#current };
    const valueStart = start + '<!--'.length;
    const valueEnd = unterminated ? end : end - '-->'.length;
    if (unterminated) {
      this.#unterminated('xml/unterminated-comment', '<!--', '-->');
    } else {
      const offset = text.indexOf('--', valueStart);
      if (offset < valueEnd) {
        this.#report('xml/double-hyphen-in-comment', offset, offset + 2, mistakes.doubleHyphen, place);
      }
    }
    this.#checkCharacters(start, end, place);
    this.#add(new XmlComment(normaliseLineEnds(text.slice(valueStart, valueEnd)), start, end));
  }

  #processingInstruction(): void {
    const { start, end, unterminated } = this.#scanner;
    const text = this.#text;
    const place = { element: this.#current };
    const contentEnd = unterminated ? end : end - '?>'.length;
    let targetEnd = start + 2;
    while (targetEnd < contentEnd && !isWhiteSpace(text.charCodeAt(targetEnd))) targetEnd++;
    const target = text.slice(start + 2, targetEnd);
    if (unterminated) {
      this.#unterminated('xml/unterminated-processing-instruction', '<?', '?>');
    } else if (target === '') {
      const finding = mistakes.missingTarget;
      this.#report('xml/missing-processing-instruction-target', start, start + 2, finding, place);
    } else if (/^xml$/i.test(target)) {
      const finding = mistakes.targetXml(target);
      this.#report('xml/processing-instruction-target-xml', start + 2, targetEnd, finding, place);
    } else if (firstNonNameCharacter(target) >= 0) {
      this.#reportName(target, start + 2, place);
    } else if (target.includes(':')) {
      const finding = mistakes.colonInTarget(target);
      this.#report('xml/colon-in-processing-instruction-target', start + 2, targetEnd, finding, place);
    }
    this.#checkCharacters(targetEnd, end, place);
    const value = text.slice(Math.min(whiteSpaceEnd(text, targetEnd), contentEnd), contentEnd);
    this.#add(new XmlProcessingInstruction(target, normaliseLineEnds(value), start, end));
  }

  #xmlDeclaration(): void {
    const { start, end, unterminated } = this.#scanner;
    const place = { element: this.#current };
    if (start > (this.#text.charCodeAt(0) === 0xfeff ? 1 : 0)) {
      this.#report('xml/declaration-misplaced', start, end, mistakes.misplacedDeclaration(start), place);
    } else if (unterminated) {
      this.#report('xml/declaration-unterminated', start, end, mistakes.unterminatedDeclaration, place);
    } else {
      const mistake = declarationMistake(this.#text, start, end);
      if (mistake !== undefined) this.#report(mistake.code, mistake.start, mistake.end, mistake, place);
    }
  }

  #doctype(): void {
    const { start, end, unterminated } = this.#scanner;
    if (unterminated) this.#unterminated('xml/unterminated-doctype', '<!DOCTYPE', '>');
    else this.#report('xml/doctype', start, end, mistakes.doctype, { element: this.#current });
  }

  #unknownMarkup(): void {
    const { start, end, unterminated } = this.#scanner;
    if (unterminated) this.#unterminated('xml/unterminated-markup', '<!', '>');
    else this.#report('xml/unknown-markup', start, end, mistakes.unknownMarkup, { element: this.#current });
  }

  #unterminated(code: XmlCode, opening: string, closing: string): void {
    this.#isCut = true;
    const { start } = this.#scanner;
    const finding = mistakes.unterminated(opening, closing);
    this.#report(code, start, start + opening.length, finding, { element: this.#current });
  }

  // Characters, references and names

  #expand(start: number, end: number, inAttribute: boolean, place: Place): string {
    return readCharacterData(this.#text, start, end, inAttribute, (offset, reference) => {
      const { code, finding } = mistakes.reference(this.#text.slice(offset, reference.end), reference);
      this.#report(code, offset, reference.end, finding, place);
    });
  }

  #checkCharacters(start: number, end: number, place: Place): void {
    const offset = firstInvalidCharacter(this.#text, start, end);
    if (offset < 0) return;
    const unit = this.#text.charCodeAt(offset);
    const code = isSurrogate(unit) ? 'xml/lone-surrogate' : 'xml/invalid-character';
    this.#report(code, offset, offset + 1, mistakes.invalidCharacter(unit), place);
  }

  #reportName(name: string, start: number, place: Place): void {
    const offset = firstNonNameCharacter(name);
    if (offset < 0) {
      const finding = mistakes.invalidQualifiedName(name);
      this.#report('xml/invalid-qualified-name', start, start + name.length, finding, place);
    } else {
      this.#report('xml/invalid-name', start, start + name.length, mistakes.invalidName(name, offset), place);
    }
  }

  // The tree

  #topLevelElement(element: XmlElement): void {
    if (this.#root === undefined) {
      this.#root = element;
    } else if (!this.#hasSecondRoot) {
      this.#hasSecondRoot = true;
      const { start, end } = element.nameSpan;
      const finding = mistakes.contentAfterRoot(element.qualifiedName, this.#root);
      this.#report('xml/content-after-root', start, end, finding, { element });
    }
  }

  #push(element: Open<XmlElement>): void {
    const depth = this.#depth++;
    this.#open[depth] = element;
    this.#firstChildren[depth] = this.#top;
    this.#current = element;
    if (this.#openCounts !== undefined) this.#countOpen(element.qualifiedName, 1);
  }

  #close(end: number, endTagStart: number): void {
    const depth = --this.#depth;
    const element = this.#open[depth] as Open<XmlElement>;
    const firstChild = this.#firstChildren[depth] as number;
    element.end = end;
    element.endTagStart = endTagStart;
    if (this.#top > firstChild) {
      element.children = this.#nodes.slice(firstChild, this.#top);
      this.#top = firstChild;
    }
    if (this.#openCounts !== undefined) this.#countOpen(element.qualifiedName, -1);
    this.#scopes.leave(depth + 1);
    this.#current = depth === 0 ? undefined : (this.#open[depth - 1] as Open<XmlElement>);
  }

  /** Whether an element of that name is open. */
  #isOpen(name: string): boolean {
    if (this.#openCounts === undefined) {
      this.#openCounts = new Map();
      for (let depth = 0; depth < this.#depth; depth++) {
        this.#countOpen((this.#open[depth] as XmlElement).qualifiedName, 1);
      }
    }
    return (this.#openCounts.get(name) ?? 0) > 0;
  }

  #countOpen(name: string, change: number): void {
    this.#openCounts?.set(name, (this.#openCounts.get(name) ?? 0) + change);
  }

  #add(node: XmlNode): void {
    this.#countNode();
    if (!this.#isFull) this.#nodes[this.#top++] = node;
  }

  #countNode(): void {
    if (++this.#nodeCount <= this.#maxNodes || this.#isFull) return;
    this.#isFull = true;
    const { start, end } = this.#scanner;
    this.#report('xml/too-many-nodes', start, end, mistakes.tooManyNodes(this.#maxNodes), {
      element: this.#current,
    });
  }

  #report(code: XmlCode, start: number, end: number, finding: Finding, place: Place = topLevel): void {
    this.#collector.report(code, start, end, place, finding);
  }
}

const topLevel: Place = { element: undefined };

function stepTo(element: XmlElement, name: XmlName): Place {
  return { element, step: `@${name.qualifiedName}` };
}

function nameEndFrom(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && !isWhiteSpace(text.charCodeAt(end)) && !'</>='.includes(text.charAt(end))) end++;
  return end;
}
