import { whiteSpaceEnd } from './characters.ts';
import type { Place } from './diagnostic-collector.ts';
import * as mistakes from './mistakes.ts';
import type { ParseState } from './parse-state.ts';
import { contentBit } from './scanner.ts';
import { attributeLength, elementLength, isEncoded } from './tape.ts';
import { XmlAttribute } from './tree.ts';
import { nameAt, type XmlName } from './xml-name.ts';

/** How many attributes are compared one by one, to find duplicates, before a set is made of their names. */
const fewAttributes = 16;
const expandedBits = contentBit.ampersand | contentBit.lineEnd;
const reportedBits = contentBit.suspicious | contentBit.lessThan | contentBit.ampersand;

/**
 * Parses the start tags and empty-element tags of one document (XML 1.0 §3.1). A tag that the next `<` or the end of the text
 * cuts off still opens its element.
 */
export class StartTagParser {
  readonly #state: ParseState;
  /** How many attributes the tag at hand has so far. */
  #count = 0;
  /** Their names, once there are many. */
  #names: Set<string> | undefined;

  constructor(state: ParseState) {
    this.#state = state;
  }

  /** Parses the tag whose `<name` is the token at hand, to its end. */
  parse(): void {
    const state = this.#state;
    const { scanner, tree, text, scopes } = state;
    const { codes } = scanner;
    const { start, nameEnd } = scanner;
    const name = nameAt(text, codes, start + 1, nameEnd, scanner.nameHash);
    const isTopLevel = tree.current === 0;
    const element = tree.openElement(name, start, nameEnd);
    if (element === 0) return;
    if (isTopLevel) this.#topLevelElement(element, name);
    if (!name.isQName) state.reportName(name.qualifiedName, start + 1, { element });
    this.#count = 0;
    let hasPrefixedAttribute = false;
    let hasStraySlash = false;
    let previousEnd = nameEnd;
    let isClosed = false;
    while (!isClosed && scanner.nextInTag()) {
      if (scanner.kind === 'attribute') {
        const attributeName = nameAt(text, codes, scanner.start, scanner.nameEnd, scanner.nameHash);
        this.#attribute(element, attributeName, previousEnd);
        if (attributeName.prefix !== '') hasPrefixedAttribute = true;
      } else {
        isClosed = scanner.kind !== 'stray';
        const isSlash = !isClosed || (scanner.kind === 'empty-tag-close' && scanner.end - scanner.start > 2);
        if (isSlash && !hasStraySlash) {
          hasStraySlash = true;
          state.report('xml/stray-slash', scanner.start, scanner.end, mistakes.straySlash, { element });
        }
      }
      previousEnd = scanner.end;
    }
    if (!isClosed) this.#unterminated(element, name);
    tree.endStartTag(previousEnd, scopes.resolveElement(name), scopes.declaration);
    if (hasPrefixedAttribute) scopes.resolveAttributes();
    if (scanner.kind === 'empty-tag-close') {
      scopes.leave();
      tree.close(previousEnd, previousEnd);
    }
  }

  #topLevelElement(element: number, name: XmlName): void {
    const state = this.#state;
    const { tree } = state;
    if (tree.root === 0) {
      tree.root = element;
    } else if (!state.hasSecondRoot) {
      state.hasSecondRoot = true;
      const { start, end } = tree.elementAt(element).nameSpan;
      const finding = mistakes.contentAfterRoot(name.qualifiedName, tree.elementAt(tree.root));
      state.report('xml/content-after-root', start, end, finding, { element });
    }
  }

  #unterminated(element: number, name: XmlName): void {
    const state = this.#state;
    const { end, kind, unterminated } = state.scanner;
    if (whiteSpaceEnd(state.text, end) === state.text.length) state.isCut = true;
    // A value without closing quote may have taken in the `>`.
    if (kind === 'attribute' && unterminated) return;
    const { start } = state.tree.elementAt(element);
    const finding = mistakes.unterminatedStartTag(name.qualifiedName);
    state.report('xml/unterminated-start-tag', start, end, finding, { element });
  }

  #attribute(element: number, name: XmlName, previousEnd: number): void {
    const state = this.#state;
    const { scanner, tree } = state;
    const { start, nameEnd, end, content } = scanner;
    if (nameEnd === start) {
      const finding = mistakes.missingAttributeName(tree.nameOf(element).qualifiedName);
      state.report('xml/missing-attribute-name', start, end, finding, { element });
      return;
    }
    const valueStart = scanner.valueStart < 0 ? end : scanner.valueStart;
    const valueEnd = scanner.valueStart < 0 ? end : scanner.valueEnd;
    const isIrregular = scanner.quote === 0 || scanner.equals < 0 || scanner.unterminated;
    if (isIrregular || (content & reportedBits) !== 0 || previousEnd === start || !name.isQName) {
      this.#attributeMistakes(element, name, previousEnd === start);
    }
    if (this.#isDuplicate(element, name)) this.#duplicate(element, name, start);
    const header = (content & expandedBits) === 0 ? 0 : isEncoded;
    const attribute = tree.addAttribute(header, name, start, valueStart, valueEnd, end);
    this.#count++;
    if (name.declares !== undefined) state.scopes.declare(attribute, name.declares);
  }

  #attributeMistakes(element: number, name: XmlName, lacksSpace: boolean): void {
    const state = this.#state;
    const { text, scanner } = state;
    const { start, nameEnd, end, content, quote, valueStart, valueEnd } = scanner;
    const place = attributeOf(element, name);
    const shown = name.qualifiedName;
    if (!name.isQName) {
      // What stands where a name should is hardly an attribute: that it lacks other parts of one is no second mistake.
      state.reportName(shown, start, place);
    } else if (lacksSpace) {
      const finding = mistakes.missingSpace(shown);
      state.report('xml/missing-space-between-attributes', start, nameEnd, finding, place);
    }
    if (valueStart < 0) {
      if (name.isQName)
        state.report('xml/missing-attribute-value', start, end, mistakes.missingValue(shown), place);
    } else if (scanner.unterminated) {
      const finding = mistakes.unterminatedValue(shown, quote);
      state.report('xml/unterminated-attribute-value', valueStart - 1, end, finding, place);
    } else if (scanner.equals < 0) {
      state.report('xml/missing-equals', start, end, mistakes.missingEquals(shown), place);
    } else if (quote === 0) {
      const finding = mistakes.unquotedAttribute(shown, text.slice(valueStart, valueEnd));
      state.report('xml/unquoted-attribute', valueStart, valueEnd, finding, place);
    }
    if ((content & contentBit.ampersand) !== 0) state.reportReferences(valueStart, valueEnd, true, place);
    if ((content & contentBit.suspicious) !== 0) state.reportInvalidCharacter(valueStart, valueEnd, place);
    if ((content & contentBit.lessThan) !== 0) {
      const offset = text.indexOf('<', valueStart);
      const finding = mistakes.lessThanInAttribute(shown);
      state.report('xml/less-than-in-attribute', offset, offset + 1, finding, place);
    }
  }

  /** Whether the tag at hand already has an attribute of that name. */
  #isDuplicate(element: number, name: XmlName): boolean {
    const { tree } = this.#state;
    const { qualifiedName } = name;
    const first = element + elementLength;
    if (this.#count < fewAttributes) {
      const end = first + this.#count * attributeLength;
      for (let at = first; at < end; at += attributeLength) {
        if (tree.nameOf(at).qualifiedName === qualifiedName) return true;
      }
      return false;
    }
    if (this.#count === fewAttributes) {
      this.#names = new Set();
      for (let index = 0; index < fewAttributes; index++) {
        this.#names.add(tree.nameOf(first + index * attributeLength).qualifiedName);
      }
    }
    const names = this.#names as Set<string>;
    const { size } = names;
    return names.add(qualifiedName).size === size;
  }

  #duplicate(element: number, name: XmlName, start: number): void {
    const state = this.#state;
    // Finding the first one takes time that is not worth it when nothing more is listed.
    if (state.collector.isFull) return;
    const { tree } = state;
    const shown = name.qualifiedName;
    let at = element + elementLength;
    while (tree.nameOf(at).qualifiedName !== shown) at += attributeLength;
    const finding = mistakes.duplicateAttribute(
      tree.nameOf(element).qualifiedName,
      new XmlAttribute(tree.tape, at),
    );
    const end = start + shown.length;
    state.report('xml/duplicate-attribute', start, end, finding, attributeOf(element, name));
  }
}

function attributeOf(element: number, name: XmlName): Place {
  return { element, step: `@${name.qualifiedName}` };
}
