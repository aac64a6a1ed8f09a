import { whiteSpaceEnd } from './characters.ts';
import type { Place } from './diagnostic-collector.ts';
import * as mistakes from './mistakes.ts';
import type { ParseState } from './parse-state.ts';
import { contentBit } from './scanner.ts';
import { XmlAttribute, XmlElement } from './tree.ts';
import { noAttributes, noChildren, type Unfinished } from './tree-builder.ts';
import { nameAt, type XmlName } from './xml-name.ts';

/** How many attributes are compared one by one, to find duplicates, before a set is made of their names. */
const fewAttributes = 16;
const expandedBits = contentBit.ampersand | contentBit.lineEnd;
const reportedBits = contentBit.suspicious | contentBit.lessThan;

/**
 * Parses the start tags and empty-element tags of one document (XML 1.0 §3.1). A tag that the next `<` or the end of the text
 * cuts off still opens its element.
 */
export class StartTagParser {
  readonly #state: ParseState;
  /** The attributes of the tag at hand: as many of the array as are counted. */
  readonly #attributes: XmlAttribute[] = [];
  #count = 0;
  /** Their names, once there are many. */
  #names: Set<string> | undefined;

  constructor(state: ParseState) {
    this.#state = state;
  }

  /** Parses the tag whose `<name` is the token at hand, to its end. */
  parse(): void {
    const state = this.#state;
    const { scanner, tree, text } = state;
    const { start, nameEnd } = scanner;
    const name = nameAt(text, start + 1, nameEnd, scanner.nameHash);
    const element = this.#openElement(name, start, nameEnd);
    if (tree.isFull) return;
    this.#count = 0;
    this.#names = undefined;
    let hasPrefixedAttribute = false;
    let hasStraySlash = false;
    let previousEnd = nameEnd;
    let isClosed = false;
    while (!isClosed && scanner.nextInTag()) {
      if (scanner.kind === 'attribute') {
        const attributeName = nameAt(text, scanner.start, scanner.nameEnd, scanner.nameHash);
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
    if (!isClosed) this.#unterminated(element);
    element.startTagEnd = previousEnd;
    if (this.#count > 0) element.attributes = this.#attributes.slice(0, this.#count);
    element.namespaceName = state.scopes.resolveElement(element, name, tree.depth);
    if (hasPrefixedAttribute) state.scopes.resolveAttributes(element, tree.depth);
    if (scanner.kind === 'empty-tag-close') {
      state.scopes.leave(tree.depth);
      tree.close(previousEnd, previousEnd);
    }
  }

  #openElement(name: XmlName, start: number, nameEnd: number): Unfinished<XmlElement> {
    const { tree } = this.#state;
    const { current } = tree;
    const { qualifiedName, localName } = name;
    const element: Unfinished<XmlElement> = new XmlElement(
      current,
      qualifiedName,
      localName,
      '',
      noAttributes,
      noChildren,
      start,
      nameEnd,
      nameEnd,
      nameEnd,
    );
    tree.add(element);
    if (tree.isFull) return element;
    if (current === undefined) this.#topLevelElement(element);
    tree.open(element);
    if (!name.isQName) this.#state.reportName(qualifiedName, start + 1, { element });
    return element;
  }

  #topLevelElement(element: XmlElement): void {
    const state = this.#state;
    const { root } = state.tree;
    if (root === undefined) {
      state.tree.root = element;
    } else if (!state.hasSecondRoot) {
      state.hasSecondRoot = true;
      const { start, end } = element.nameSpan;
      const finding = mistakes.contentAfterRoot(element.qualifiedName, root);
      state.report('xml/content-after-root', start, end, finding, { element });
    }
  }

  #unterminated(element: XmlElement): void {
    const state = this.#state;
    const { end, kind, unterminated } = state.scanner;
    if (whiteSpaceEnd(state.text, end) === state.text.length) state.isCut = true;
    // A value without closing quote may have taken in the `>`.
    if (kind === 'attribute' && unterminated) return;
    const finding = mistakes.unterminatedStartTag(element.qualifiedName);
    state.report('xml/unterminated-start-tag', element.start, end, finding, { element });
  }

  #attribute(element: XmlElement, name: XmlName, previousEnd: number): void {
    const state = this.#state;
    const { scanner } = state;
    const { start, nameEnd, end, content } = scanner;
    if (nameEnd === start) {
      const finding = mistakes.missingAttributeName(element.qualifiedName);
      state.report('xml/missing-attribute-name', start, end, finding, { element });
      return;
    }
    const valueStart = scanner.valueStart < 0 ? end : scanner.valueStart;
    const valueEnd = scanner.valueStart < 0 ? end : scanner.valueEnd;
    const { qualifiedName, localName } = name;
    const value =
      (content & expandedBits) === 0
        ? state.text.slice(valueStart, valueEnd)
        : state.expand(valueStart, valueEnd, true, attributeOf(element, name));
    const attribute = new XmlAttribute(qualifiedName, localName, '', value, start, valueStart, valueEnd, end);
    const isIrregular = scanner.quote === 0 || scanner.equals < 0 || scanner.unterminated;
    if (isIrregular || (content & reportedBits) !== 0 || previousEnd === start || !name.isQName) {
      this.#attributeMistakes(element, name, previousEnd === start);
    }
    if (this.#isDuplicate(qualifiedName)) this.#duplicate(element, name, start);
    state.tree.count();
    this.#attributes[this.#count++] = attribute;
    if (name.declares !== undefined) {
      state.scopes.declare(element, attribute, name.declares, state.tree.depth);
    }
  }

  #attributeMistakes(element: XmlElement, name: XmlName, lacksSpace: boolean): void {
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
    if ((content & contentBit.suspicious) !== 0) state.reportInvalidCharacter(valueStart, valueEnd, place);
    if ((content & contentBit.lessThan) !== 0) {
      const offset = text.indexOf('<', valueStart);
      const finding = mistakes.lessThanInAttribute(shown);
      state.report('xml/less-than-in-attribute', offset, offset + 1, finding, place);
    }
  }

  /** Whether the tag at hand already has an attribute of that name. */
  #isDuplicate(name: string): boolean {
    const count = this.#count;
    if (count < fewAttributes) {
      for (let index = 0; index < count; index++) {
        if ((this.#attributes[index] as XmlAttribute).qualifiedName === name) return true;
      }
      return false;
    }
    this.#names ??= new Set(this.#attributes.slice(0, count).map(({ qualifiedName }) => qualifiedName));
    const { size } = this.#names;
    return this.#names.add(name).size === size;
  }

  #duplicate(element: XmlElement, name: XmlName, start: number): void {
    const state = this.#state;
    // Finding the first one takes time that is not worth it when nothing more is listed.
    if (state.collector.isFull) return;
    const shown = name.qualifiedName;
    const first = this.#attributes.find(({ qualifiedName }) => qualifiedName === shown) as XmlAttribute;
    const finding = mistakes.duplicateAttribute(element.qualifiedName, first);
    const end = start + shown.length;
    state.report('xml/duplicate-attribute', start, end, finding, attributeOf(element, name));
  }
}

function attributeOf(element: XmlElement, name: XmlName): Place {
  return { element, step: `@${name.qualifiedName}` };
}
