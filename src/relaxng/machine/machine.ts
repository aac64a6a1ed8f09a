import { normaliseLineEnds, readCharacterData } from '../../xml/character-data.ts';
import { firstInvalidCharacter } from '../../xml/characters.ts';
import { isNcName } from '../../xml/names.ts';
import type { GrammarTables } from '../compile/tables.ts';
import { isWhiteSpace } from '../derivative/string-match.ts';
import { byteClass, byteClasses } from './byte-classes.ts';
import { CandidateUnions } from './candidate-unions.ts';
import { hashStep, LocalNames } from './local-names.ts';
import { endOfAttributes, type MachineTables, machineTables, modelKind, placeOf } from './machine-tables.ts';
import { PrefixBindings } from './prefix-bindings.ts';
import { ValueClasses } from './value-classes.ts';
import {
  cdataEnd,
  commentEnd,
  malformed,
  nameEnd,
  processingInstructionEnd,
  referenceEnd,
  startsWith,
  xmlDeclarationEnd,
} from './xml-syntax.ts';

/** Buffers larger than this are given back after a document. */
const keptBuffer = 0x20_0000;

/** Numbers per open element in `#frames`. */
const frameSize = 8;
const frame = {
  content: 0,
  /** The first of the element's slots. */
  base: 1,
  /** How many automata do not accept (one lane only). */
  unfinished: 2,
  /** Of the child that is open: the cell that it was opened by, or -1 where its verdict changes nothing … */
  cell: 3,
  /** … and the slot to change. With several lanes: the candidate set of the child. */
  slot: 4,
  nameStart: 5,
  nameEnd: 6,
  /** `PrefixBindings.depth` around the element. */
  bindings: 7,
} as const;

/** Numbers per attribute in `#attributes`. */
const attributeSize = 4;
/** Numbers before the slots of each lane: unfinished automata or `deadLane`, cell or -1, slot. */
const laneHead = 3;
const deadLane = -1;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colonByte = 0x3a;
const ampersand = 0x26;
const closingBracket = 0x5d;
const carriageReturn = 0x0d;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * Judges documents by grammar tables in one pass over the text: no tree, and nothing allocated per element on the usual ways.
 *
 * It works on UTF-8. A string is encoded first, which costs a few percent of the pass and makes every step of the pass
 * cheaper than on a string; who has bytes passes those. What has been learnt about values is kept between documents, within
 * fixed bounds.
 */
export class Machine {
  /**
   * The offset, in UTF-16 code units, at which the last document was refused: of the tag or character that cannot be right as
   * things stand there. -1 if it was accepted.
   */
  get stoppedAt(): number {
    if (this.#stoppedAt < 0) return -1;
    return decoder.decode(this.#bytes.subarray(0, this.#stoppedAt)).length;
  }

  readonly #tables: MachineTables;
  readonly #names: LocalNames;
  readonly #values: ValueClasses;
  readonly #bindings: PrefixBindings;
  readonly #candidates: CandidateUnions;
  readonly #startModel: number;

  #stoppedAt = -1;
  /** The document, and a NUL behind it. */
  #bytes: Uint8Array = new Uint8Array(0x1_0000);
  #source: string | Uint8Array = '';
  #end = 0;
  /** Whether the bytes beyond ASCII are known to be XML characters in well-formed UTF-8. */
  #charactersAreValid = false;
  #invalidCharacterAt = -1;

  #frames = new Int32Array(256 * frameSize);
  /** Rows of automata of all open elements. */
  #slots = new Int32Array(0x1000);
  /** Of the start tag at hand: symbol, start, end (~end where the value is not literally in the document), hash. */
  #attributes = new Int32Array(32 * attributeSize);
  #attributeCount = 0;
  /** Unlisted attributes of the start tag at hand: namespace, start and end of the local name, start, end, hash. */
  readonly #unlisted: number[] = [];
  /** Attributes with a prefix, until all declarations of the tag are known: name start, colon, name end, start, end, hash. */
  readonly #prefixed: number[] = [];
  /** By attribute symbol: the last start tag that had it. */
  readonly #lastTag: Int32Array;
  #tag = 0;

  constructor(tables: GrammarTables) {
    this.#tables = machineTables(tables);
    this.#names = new LocalNames(tables);
    this.#values = new ValueClasses(tables, this.#tables);
    this.#bindings = new PrefixBindings(tables.namespaces);
    this.#candidates = new CandidateUnions(this.#tables);
    this.#startModel = tables.start;
    this.#lastTag = new Int32Array(tables.attributeNames.length);
  }

  /**
   * Whether a document is well-formed, namespace well-formed and valid, with nothing to be said about it: `parseXml` gives no
   * diagnostics and the derivative engine accepts its tree. Bytes must be UTF-8, with or without byte order mark.
   */
  accepts(document: string | Uint8Array): boolean {
    this.#take(document);
    this.#bindings.reset();
    this.#unlisted.length = 0;
    this.#prefixed.length = 0;
    this.#tag = 0;
    this.#lastTag.fill(0);
    this.#stoppedAt = this.#run();
    this.#source = '';
    return this.#stoppedAt < 0;
  }

  #take(document: string | Uint8Array): void {
    this.#source = document;
    this.#charactersAreValid = false;
    if (typeof document !== 'string') {
      this.#end = document.length;
      this.#reserve(document.length + 4);
      this.#bytes.set(document);
    } else {
      this.#reserve(document.length + 4);
      const { read, written } = encoder.encodeInto(document, this.#bytes.subarray(0, -4));
      this.#end = written;
      if (read < document.length) {
        this.#reserve(document.length * 3 + 4);
        this.#end = encoder.encodeInto(document, this.#bytes).written;
      }
    }
    this.#bytes.fill(0, this.#end, this.#end + 4);
  }

  #reserve(size: number): void {
    const { length } = this.#bytes;
    if (length >= size && (length <= keptBuffer || size > keptBuffer)) return;
    this.#bytes = new Uint8Array(
      size <= keptBuffer ? Math.min(keptBuffer, Math.max(size * 2, 0x1_0000)) : size,
    );
  }

  /** The pass itself. Returns the offset of what is wrong, or -1. */
  #run(): number {
    const tables = this.#tables;
    const bytes = this.#bytes;
    const end = this.#end;
    const names = this.#names;
    const values = this.#values;
    const bindings = this.#bindings;
    const lastTag = this.#lastTag;
    const { nodeAttribute, nodeDispatch, nodeTargets, nodeAbsent, targets } = tables;
    const { contentModel, laneCandidates, laneStart } = tables;
    const { modelSlots, modelSlotCount, modelUnfinished, modelDispatch, modelTextPlace, slotRow } = tables;
    const { unfinished: rowUnfinished, cellCandidates, cellNext, setRoot } = tables;
    const kinds = tables.modelKind;
    let frames: Int32Array = this.#frames;
    let slots: Int32Array = this.#slots;
    let attributes: Int32Array = this.#attributes;

    let depth = 0;
    let hasRoot = false;
    /** The content of the innermost open element, and its model, or -1 where there are several lanes. */
    let content = -1;
    let model = this.#startModel;
    let base = 0;
    let top = modelSlotCount[model]!;
    let unfinished = modelUnfinished[model]!;
    for (let slot = 0; slot < top; slot++) slots[slot] = slotRow[modelSlots[model]! + slot]!;
    let hasElements = true;
    /** Whether character data other than white space came since the last child element. */
    let hasText = false;
    /** Whether the text of the element itself is a value to be judged. */
    let wantsText = false;
    let textStart = 0;
    let textEnd = 0;
    /** The text where it does not stand in one piece in the document. */
    let textPieces: string | undefined;

    let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    if (startsWith(bytes, at, '<?xml') && (byteClasses[bytes[at + 5]!]! & byteClass.name) === 0) {
      if (bytes[at + 5] !== colonByte) {
        const declarationEnd = xmlDeclarationEnd(bytes, at);
        if (declarationEnd === malformed || !this.#isReadableEncoding(at, declarationEnd)) return at;
        at = declarationEnd;
      }
    }

    for (;;) {
      let byte = bytes[at]!;

      // Character data
      if (byte !== lessThan) {
        const start = at;
        let isVisible = false;
        let isLiteral = true;
        let hasReference = false;
        for (;;) {
          const bits = byteClasses[byte]!;
          if ((bits & byteClass.textStop) === 0) {
            if ((bits & byteClass.whiteSpace) === 0) isVisible = true;
          } else if (byte === lessThan) break;
          else if (byte === carriageReturn) isLiteral = false;
          else if (byte === ampersand) {
            const behind = referenceEnd(bytes, at);
            if (behind === malformed) return at;
            isLiteral = false;
            hasReference = true;
            at = behind - 1;
          } else if (byte >= 0x80) {
            if (!this.#charactersAreValid && !this.#checkCharacters()) return this.#invalidCharacterAt;
            isVisible = true;
          } else if (byte === closingBracket) {
            if (bytes[at + 1] === closingBracket && bytes[at + 2] === greaterThan) return at;
            isVisible = true;
          } else if (at < end) return at;
          else break;
          byte = bytes[++at]!;
        }
        if (depth === 0) {
          if (isVisible || hasReference) return start;
        } else {
          if (hasReference && !isVisible) isVisible = !isWhiteSpace(this.#expand(start, at, false));
          if (isVisible) hasText = true;
          if (wantsText && !hasElements) {
            if (isLiteral && textStart === textEnd && textPieces === undefined) {
              textStart = start;
              textEnd = at;
            } else {
              textPieces ??= decoder.decode(bytes.subarray(textStart, textEnd));
              textPieces += this.#expand(start, at, false);
            }
          }
        }
        if (at >= end) break;
      }

      byte = bytes[at + 1]!;
      let verdict: number;

      if ((byteClasses[byte]! & byteClass.nameStart) !== 0) {
        // Start tag: its name
        const tagStart = at++;
        let hash = 0;
        let high = 0;
        let nameStart = at;
        let colon = -1;
        let prefixHash = 0;
        for (;;) {
          do {
            hash = hashStep(hash, byte);
            high |= byte;
            byte = bytes[++at]!;
          } while ((byteClasses[byte]! & byteClass.name) !== 0);
          if (byte !== colonByte) break;
          if (colon >= 0) return tagStart;
          colon = at;
          prefixHash = hash;
          hash = 0;
          byte = bytes[++at]!;
          if ((byteClasses[byte]! & byteClass.nameStart) === 0) return tagStart;
        }
        const tagNameEnd = at;
        if (high >= 0x80 && !this.#isQName(nameStart, colon, tagNameEnd)) return tagStart;

        // its attributes
        const tag = ++this.#tag;
        const bindingDepth = bindings.depth;
        let count = 0;
        let last = -1;
        let isSorted = true;
        for (;;) {
          const spaceStart = at;
          while ((byteClasses[byte]! & byteClass.whiteSpace) !== 0) byte = bytes[++at]!;
          if (byte === greaterThan || byte === slash) break;
          if (spaceStart === at || (byteClasses[byte]! & byteClass.nameStart) === 0) return at;
          const attributeStart = at;
          let attributeColon = -1;
          let attributeHash = 0;
          high = 0;
          for (;;) {
            do {
              attributeHash = hashStep(attributeHash, byte);
              high |= byte;
              byte = bytes[++at]!;
            } while ((byteClasses[byte]! & byteClass.name) !== 0);
            if (byte !== colonByte) break;
            if (attributeColon >= 0) return attributeStart;
            attributeColon = at;
            attributeHash = 0;
            byte = bytes[++at]!;
            if ((byteClasses[byte]! & byteClass.nameStart) === 0) return attributeStart;
          }
          const attributeEnd = at;
          if (high >= 0x80 && !this.#isQName(attributeStart, attributeColon, attributeEnd))
            return attributeStart;
          while ((byteClasses[byte]! & byteClass.whiteSpace) !== 0) byte = bytes[++at]!;
          if (byte !== 0x3d) return at;
          byte = bytes[++at]!;
          while ((byteClasses[byte]! & byteClass.whiteSpace) !== 0) byte = bytes[++at]!;
          const quote = byte;
          if (quote !== 0x22 && quote !== 0x27) return at;
          const valueStart = ++at;
          let valueHash = 0;
          let isLiteral = true;
          for (;;) {
            byte = bytes[at]!;
            if ((byteClasses[byte]! & byteClass.valueStop) !== 0) {
              if (byte === quote) break;
              if (byte === lessThan) return at;
              if (byte >= 0x80) {
                if (!this.#charactersAreValid && !this.#checkCharacters()) return this.#invalidCharacterAt;
              } else if (byte === ampersand) {
                const behind = referenceEnd(bytes, at);
                if (behind === malformed) return at;
                isLiteral = false;
                at = behind;
                continue;
              } else if (byte < 0x20) {
                if ((byteClasses[byte]! & byteClass.control) !== 0) return at;
                isLiteral = false;
              }
            }
            valueHash = hashStep(valueHash, byte);
            at++;
          }
          const valueEnd = isLiteral ? at : ~at;
          byte = bytes[++at]!;

          if (attributeColon >= 0) {
            if (attributeColon - attributeStart === 5 && startsWith(bytes, attributeStart, 'xmlns')) {
              const prefix = decoder.decode(bytes.subarray(attributeColon + 1, attributeEnd));
              if (!bindings.declare(prefix, this.#value(valueStart, valueEnd), tag)) return attributeStart;
            } else {
              this.#prefixed.push(
                attributeStart,
                attributeColon,
                attributeEnd,
                valueStart,
                valueEnd,
                valueHash,
              );
            }
            continue;
          }
          const name = names.find(bytes, attributeStart, attributeEnd, attributeHash);
          const symbol = names.attributeSymbol(0, name);
          if (symbol < 0) {
            if (attributeEnd - attributeStart === 5 && startsWith(bytes, attributeStart, 'xmlns')) {
              if (!bindings.declare('', this.#value(valueStart, valueEnd), tag)) return attributeStart;
            } else {
              this.#unlisted.push(0, attributeStart, attributeEnd, valueStart, valueEnd, valueHash);
            }
            continue;
          }
          if (lastTag[symbol] === tag) return attributeStart;
          lastTag[symbol] = tag;
          if (symbol < last) isSorted = false;
          last = symbol;
          if (count + attributeSize > attributes.length) attributes = this.#growAttributes();
          attributes[count] = symbol;
          attributes[count + 1] = valueStart;
          attributes[count + 2] = valueEnd;
          attributes[count + 3] = valueHash;
          count += attributeSize;
        }
        const isEmpty = byte === slash;
        if (isEmpty) {
          if (bytes[at + 1] !== greaterThan) return at;
          at++;
        }
        at++;
        if (this.#prefixed.length > 0) {
          this.#attributeCount = count;
          const mistake = this.#resolvePrefixed(tag);
          if (mistake >= 0) return mistake;
          attributes = this.#attributes;
          count = this.#attributeCount;
          isSorted = false;
        }
        if (!isSorted) sortAttributes(attributes, count);

        // its definition
        let namespace = bindings.defaultNamespace;
        if (colon >= 0) {
          namespace = bindings.resolve(bytes, nameStart, colon, prefixHash);
          if (namespace < 0) return tagStart;
          nameStart = colon + 1;
        }
        const symbol = names.elementSymbol(namespace, names.find(bytes, nameStart, tagNameEnd, hash));
        if (depth === 0) {
          if (hasRoot) return tagStart;
          hasRoot = true;
        }
        let candidates: number;
        let pendingCell = -1;
        let pendingSlot = 0;
        if (model >= 0) {
          if (hasText) {
            const place = modelTextPlace[model]!;
            if (place === 0) return tagStart;
            const slot = base + (place >>> 16);
            const cell = slots[slot]! + (place & 0xffff);
            if (cellCandidates[cell] === 0) return tagStart;
            unfinished += rowUnfinished[cellNext[cell]!]! - rowUnfinished[slots[slot]!]!;
            slots[slot] = cellNext[cell]!;
          }
          if (kinds[model] !== modelKind.elements) return tagStart;
          const place = placeOf(tables, model, symbol);
          if (place === 0) return tagStart;
          const slot = base + (place >>> 16);
          const row = slots[slot]!;
          const cell = row + (place & 0xffff);
          candidates = cellCandidates[cell]! - 1;
          if (candidates < 0) return tagStart;
          const next = cellNext[cell]!;
          if (next < 0) {
            pendingCell = cell;
            pendingSlot = slot;
          } else if (next !== row) {
            // Whatever the child turns out to be, if it is anything at all, this is where the content goes on.
            unfinished += rowUnfinished[next]! - rowUnfinished[row]!;
            slots[slot] = next;
          }
        } else {
          if (hasText) this.#moveLanesByText(content, base);
          candidates = this.#openLanes(content, base, symbol);
          if (candidates < 0) return tagStart;
          pendingCell = 0;
          pendingSlot = candidates;
        }

        // its attributes again, as the diagram wants them
        let node = setRoot[candidates]!;
        for (let index = 0; index < count; index += attributeSize) {
          const attribute = attributes[index]!;
          while (nodeAttribute[node]! < attribute) node = nodeAbsent[node]!;
          const valueEnd = attributes[index + 2]!;
          let dispatch: number;
          let targetStart: number;
          if (nodeAttribute[node] === attribute) {
            dispatch = nodeDispatch[node]!;
            targetStart = nodeTargets[node]!;
          } else {
            const other = this.#otherAttribute(node, names.attributeNamespace(attribute));
            dispatch = other < 0 ? -1 : tables.others[other + 1]!;
            targetStart = other < 0 ? 0 : tables.others[other + 2]!;
          }
          if (dispatch < 0) return attributes[index + 1]!;
          const valueStart = attributes[index + 1]!;
          const valueClass =
            valueEnd >= 0
              ? values.classOf(dispatch, bytes, valueStart, valueEnd, attributes[index + 3]!)
              : values.classOfString(dispatch, this.#value(valueStart, valueEnd));
          if (valueClass < 0) return valueStart;
          node = targets[targetStart + valueClass]!;
        }
        while (nodeAttribute[node] !== endOfAttributes) node = nodeAbsent[node]!;
        if (this.#unlisted.length > 0) {
          node = this.#readUnlisted(node);
          if (node < 0) return tagStart;
        }
        const inner = nodeAbsent[node]!;
        if (inner < 0) return tagStart;

        if (!isEmpty) {
          // Into the element
          const frameStart = depth * frameSize;
          if (frameStart + 2 * frameSize > frames.length) frames = this.#growFrames();
          frames[frameStart + frame.content] = content;
          frames[frameStart + frame.base] = base;
          frames[frameStart + frame.unfinished] = unfinished;
          frames[frameStart + frame.cell] = pendingCell;
          frames[frameStart + frame.slot] = pendingSlot;
          frames[frameStart + frame.nameStart] = tagStart + 1;
          frames[frameStart + frame.nameEnd] = tagNameEnd;
          frames[frameStart + frame.bindings] = bindingDepth;
          depth++;
          content = inner;
          model = contentModel[inner]!;
          base = top;
          hasElements = false;
          hasText = false;
          textStart = textEnd = 0;
          textPieces = undefined;
          if (model >= 0) {
            const slotCount = modelSlotCount[model]!;
            if (top + slotCount > slots.length) slots = this.#growSlots(top + slotCount);
            const first = modelSlots[model]!;
            for (let slot = 0; slot < slotCount; slot++) slots[top + slot] = slotRow[first + slot]!;
            top += slotCount;
            unfinished = modelUnfinished[model]!;
            wantsText = modelDispatch[model]! >= 0;
          } else {
            top = this.#enterLanes(inner, top);
            slots = this.#slots;
            wantsText = true;
          }
          continue;
        }

        // An empty element: its verdict is known at once
        if (bindings.depth !== bindingDepth) bindings.leave(bindingDepth);
        const innerModel = contentModel[inner]!;
        if (innerModel >= 0) {
          const kind = kinds[innerModel]!;
          if (
            kind === modelKind.value ||
            (kind === modelKind.elements && modelUnfinished[innerModel] !== 0)
          ) {
            const dispatch = modelDispatch[innerModel]!;
            if (dispatch < 0 || values.classOf(dispatch, bytes, 0, 0, 0) < 0) return tagStart;
          }
          verdict = laneCandidates[laneStart[inner]!]!;
        } else {
          this.#enterLanes(inner, top);
          slots = this.#slots;
          verdict = this.#lanesVerdict(inner, top, { hasElements: false, hasText: false, start: 0, end: 0 });
          if (verdict === 0) return tagStart;
        }
        hasElements = true;
        hasText = false;
        textPieces = undefined;
        if (pendingCell < 0) continue;
        if (model >= 0) {
          const next = this.#nextRow(pendingCell, verdict);
          if (next < 0) return tagStart;
          unfinished += rowUnfinished[next]! - rowUnfinished[slots[pendingSlot]!]!;
          slots[pendingSlot] = next;
        } else if (!this.#moveLanes(content, base, pendingSlot, verdict)) return tagStart;
        continue;
      }

      if (byte === slash) {
        // End tag
        const tagStart = at;
        const frameStart = --depth * frameSize;
        if (depth < 0) return tagStart;
        at += 2;
        const nameEndOffset = frames[frameStart + frame.nameEnd]!;
        let known = frames[frameStart + frame.nameStart]!;
        while (known < nameEndOffset) if (bytes[known++] !== bytes[at++]) return tagStart;
        byte = bytes[at]!;
        while ((byteClasses[byte]! & byteClass.whiteSpace) !== 0) byte = bytes[++at]!;
        if (byte !== greaterThan) return tagStart;
        at++;

        if (model >= 0) {
          const kind = kinds[model]!;
          let isComplete = true;
          if (kind === modelKind.elements) {
            if (hasText) {
              const place = modelTextPlace[model]!;
              const slot = base + (place >>> 16);
              const cell = place === 0 ? 0 : slots[slot]! + (place & 0xffff);
              if (place === 0 || cellCandidates[cell] === 0) isComplete = false;
              else unfinished += rowUnfinished[cellNext[cell]!]! - rowUnfinished[slots[slot]!]!;
            }
            if (unfinished !== 0) isComplete = false;
            if (!isComplete && !hasElements && modelDispatch[model]! >= 0) {
              isComplete = this.#textClass(modelDispatch[model]!, textStart, textEnd, textPieces) >= 0;
            }
          } else if (kind === modelKind.value) {
            isComplete = this.#textClass(modelDispatch[model]!, textStart, textEnd, textPieces) >= 0;
          } else if (kind === modelKind.nothing) isComplete = !hasText;
          if (!isComplete) return tagStart;
          verdict = laneCandidates[laneStart[content]!]!;
        } else {
          const text = { hasElements, hasText, start: textStart, end: textEnd, pieces: textPieces };
          verdict = this.#lanesVerdict(content, base, text);
          if (verdict === 0) return tagStart;
        }

        top = base;
        content = frames[frameStart + frame.content]!;
        model = depth === 0 ? this.#startModel : contentModel[content]!;
        base = frames[frameStart + frame.base]!;
        unfinished = frames[frameStart + frame.unfinished]!;
        if (bindings.depth !== frames[frameStart + frame.bindings]) {
          bindings.leave(frames[frameStart + frame.bindings]!);
        }
        hasElements = true;
        hasText = false;
        wantsText = false;
        textPieces = undefined;
        const cell = frames[frameStart + frame.cell]!;
        if (cell < 0) continue;
        const slot = frames[frameStart + frame.slot]!;
        if (model >= 0) {
          const next = this.#nextRow(cell, verdict);
          if (next < 0) return tagStart;
          unfinished += rowUnfinished[next]! - rowUnfinished[slots[slot]!]!;
          slots[slot] = next;
        } else if (!this.#moveLanes(content, base, slot, verdict)) return tagStart;
        continue;
      }

      if (byte === 0x21) {
        const start = at;
        if (bytes[at + 2] === 0x2d) {
          at = commentEnd(bytes, at);
        } else {
          if (depth === 0) return start;
          at = cdataEnd(bytes, at);
          if (at === malformed) return start;
          if (!isWhiteSpaceAlone(bytes, start + 9, at - 3)) hasText = true;
          if (wantsText && !hasElements) {
            textPieces ??= decoder.decode(bytes.subarray(textStart, textEnd));
            textPieces += normaliseLineEnds(decoder.decode(bytes.subarray(start + 9, at - 3)));
          }
        }
        if (at === malformed || at > end || !this.#areCharactersValid(start, at)) return start;
        continue;
      }

      if (byte === 0x3f) {
        const start = at;
        at = processingInstructionEnd(bytes, at);
        if (at === malformed || at > end || !this.#areCharactersValid(start, at)) return start;
        const target = bytes.subarray(start + 2, nameEnd(bytes, start + 2));
        if (target.some((character) => character >= 0x80) && !isNcName(decoder.decode(target))) return start;
        continue;
      }
      return at;
    }
    return depth === 0 && hasRoot && unfinished === 0 ? -1 : end;
  }

  // Attributes

  #growAttributes(): Int32Array {
    const grown = new Int32Array(this.#attributes.length * 2);
    grown.set(this.#attributes);
    this.#attributes = grown;
    return grown;
  }

  /** Finds the names of the attributes with a prefix. Returns where one is wrong, or -1. */
  #resolvePrefixed(tag: number): number {
    const prefixed = this.#prefixed;
    const bytes = this.#bytes;
    for (let index = 0; index < prefixed.length; index += 6) {
      const start = prefixed[index]!;
      const colon = prefixed[index + 1]!;
      const nameEndOffset = prefixed[index + 2]!;
      const namespace = this.#bindings.resolve(bytes, start, colon, hashOf(bytes, start, colon));
      if (namespace < 0) return start;
      const hash = hashOf(bytes, colon + 1, nameEndOffset);
      const name = this.#names.find(bytes, colon + 1, nameEndOffset, hash);
      const symbol = this.#names.attributeSymbol(namespace, name);
      if (symbol < 0) {
        this.#unlisted.push(namespace, colon + 1, ...prefixed.slice(index + 2, index + 6));
        continue;
      }
      if (this.#lastTag[symbol] === tag) return start;
      this.#lastTag[symbol] = tag;
      const count = this.#attributeCount;
      if (count + attributeSize > this.#attributes.length) this.#growAttributes();
      this.#attributes[count] = symbol;
      for (let offset = 1; offset < attributeSize; offset++) {
        this.#attributes[count + offset] = prefixed[index + 2 + offset]!;
      }
      this.#attributeCount = count + attributeSize;
    }
    prefixed.length = 0;
    return -1;
  }

  /** Takes the attributes that the schema does not list through the diagram; -1 where one is not allowed or there twice. */
  #readUnlisted(start: number): number {
    const unlisted = this.#unlisted;
    let node = start;
    for (let index = 0; index < unlisted.length; index += 6) {
      const other = this.#otherAttribute(node, unlisted[index]!);
      const dispatch = other < 0 ? -1 : this.#tables.others[other + 1]!;
      if (dispatch < 0) return -1;
      const valueStart = unlisted[index + 3]!;
      const valueEnd = unlisted[index + 4]!;
      const valueClass =
        valueEnd >= 0
          ? this.#values.classOf(dispatch, this.#bytes, valueStart, valueEnd, unlisted[index + 5]!)
          : this.#values.classOfString(dispatch, this.#value(valueStart, valueEnd));
      if (valueClass < 0) return -1;
      node = this.#tables.targets[this.#tables.others[other + 2]! + valueClass]!;
      while (this.#tables.nodeAttribute[node] !== endOfAttributes) node = this.#tables.nodeAbsent[node]!;
    }
    const isUnique = unlisted.length < 12 || this.#areUnlistedUnique();
    unlisted.length = 0;
    return isUnique ? node : -1;
  }

  #areUnlistedUnique(): boolean {
    const unlisted = this.#unlisted;
    const seen = new Set<string>();
    for (let index = 0; index < unlisted.length; index += 6) {
      const name = decoder.decode(this.#bytes.subarray(unlisted[index + 1]!, unlisted[index + 2]!));
      seen.add(`${unlisted[index]} ${name}`);
    }
    return seen.size === unlisted.length / 6;
  }

  /** Offset in `others` of the way for attributes of a namespace that a node does not list, or -1. */
  #otherAttribute(node: number, namespace: number): number {
    const { others, nodeOthers } = this.#tables;
    const start = nodeOthers[node]!;
    if (start < 0) return -1;
    const last = start + 1 + (others[start]! - 1) * 3;
    for (let other = start + 1; other < last; other += 3) if (others[other] === namespace) return other;
    return last;
  }

  /** An attribute's value between two offsets, the second as in `#attributes`. */
  #value(start: number, end: number): string {
    return end >= 0 ? decoder.decode(this.#bytes.subarray(start, end)) : this.#expand(start, ~end, true);
  }

  // Text

  /** What the bytes between two offsets stand for; all references in them are known to be right. */
  #expand(start: number, end: number, inAttribute: boolean): string {
    const text = decoder.decode(this.#bytes.subarray(start, end));
    return readCharacterData(text, 0, text.length, inAttribute, () => {});
  }

  #textClass(dispatch: number, start: number, end: number, pieces: string | undefined): number {
    if (pieces !== undefined) return this.#values.classOfString(dispatch, pieces);
    return this.#values.classOf(dispatch, this.#bytes, start, end, hashOf(this.#bytes, start, end));
  }

  // Characters

  /** Looks at all characters of the document, once; false if there is one that XML does not allow. */
  #checkCharacters(): boolean {
    let text: string;
    if (typeof this.#source === 'string') text = this.#source;
    else {
      try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.#source);
      } catch {
        this.#invalidCharacterAt = this.#source.findIndex((byte) => byte >= 0x80);
        return false;
      }
    }
    const invalid = firstInvalidCharacter(text);
    if (invalid >= 0) this.#invalidCharacterAt = encoder.encode(text.slice(0, invalid)).length;
    this.#charactersAreValid = invalid < 0;
    return this.#charactersAreValid;
  }

  #areCharactersValid(start: number, end: number): boolean {
    if (this.#charactersAreValid) return true;
    for (let at = start; at < end; at++) if (this.#bytes[at]! >= 0x80) return this.#checkCharacters();
    return true;
  }

  #isQName(start: number, colon: number, end: number): boolean {
    if (!this.#charactersAreValid && !this.#checkCharacters()) return false;
    const localStart = colon < 0 ? start : colon + 1;
    if (!isNcName(decoder.decode(this.#bytes.subarray(localStart, end)))) return false;
    return colon < 0 || isNcName(decoder.decode(this.#bytes.subarray(start, colon)));
  }

  /** Whether bytes may be in the encoding that their XML declaration names. Strings are decoded already. */
  #isReadableEncoding(start: number, end: number): boolean {
    if (typeof this.#source === 'string') return true;
    const declaration = decoder.decode(this.#bytes.subarray(start, end));
    const encoding = /encoding\s*=\s*["']([^"']*)/.exec(declaration)?.[1]?.toLowerCase();
    if (encoding === undefined || encoding === 'utf-8' || encoding === 'utf8') return true;
    return start === 0 && /^(us-)?ascii$/.test(encoding) && this.#source.every((byte) => byte < 0x80);
  }

  // The stacks

  #growFrames(): Int32Array {
    const grown = new Int32Array(this.#frames.length * 2);
    grown.set(this.#frames);
    this.#frames = grown;
    return grown;
  }

  #growSlots(size: number): Int32Array {
    const grown = new Int32Array(Math.max(size, this.#slots.length * 2));
    grown.set(this.#slots);
    this.#slots = grown;
    return grown;
  }

  /** The row behind a cell after a child with that verdict, or -1. */
  #nextRow(cell: number, verdict: number): number {
    const { cellNext, verdicts } = this.#tables;
    const next = cellNext[cell]!;
    if (next >= 0) return next;
    const start = -1 - next;
    const last = start + 2 * verdicts[start]!;
    for (let way = start + 1; way < last; way += 2) if (verdicts[way] === verdict) return verdicts[way + 1]!;
    return -1;
  }

  // Contents with several lanes. Each lane has its own slots, and before them `laneHead` numbers.

  /** Puts the lanes of a content on the stack of slots; returns its new top. */
  #enterLanes(content: number, base: number): number {
    const { laneStart, laneCount, laneModel, modelSlots, modelSlotCount, modelUnfinished, slotRow } =
      this.#tables;
    let top = base;
    for (let lane = laneStart[content]!, last = lane + laneCount[content]!; lane < last; lane++) {
      const model = laneModel[lane]!;
      const slotCount = modelSlotCount[model]!;
      const size = laneHead + slotCount;
      if (top + size > this.#slots.length) this.#growSlots(top + size);
      const slots = this.#slots;
      slots[top] = modelUnfinished[model]!;
      slots[top + 1] = -1;
      slots[top + 2] = 0;
      const first = modelSlots[model]!;
      for (let slot = 0; slot < slotCount; slot++) slots[top + laneHead + slot] = slotRow[first + slot]!;
      top += size;
    }
    return top;
  }

  /** Takes the lanes over text between child elements. */
  #moveLanesByText(content: number, base: number): void {
    const { laneStart, laneCount, laneModel, modelSlotCount } = this.#tables;
    let head = base;
    for (let lane = laneStart[content]!, last = lane + laneCount[content]!; lane < last; lane++) {
      const model = laneModel[lane]!;
      if (this.#slots[head] !== deadLane && !this.#moveLaneByText(model, head)) this.#slots[head] = deadLane;
      head += laneHead + modelSlotCount[model]!;
    }
  }

  #moveLaneByText(model: number, head: number): boolean {
    const { modelTextPlace, cellCandidates, cellNext } = this.#tables;
    const place = modelTextPlace[model]!;
    if (place === 0) return false;
    const slot = head + laneHead + (place >>> 16);
    const cell = this.#slots[slot]! + (place & 0xffff);
    if (cellCandidates[cell] === 0) return false;
    this.#moveLane(head, slot, cellNext[cell]!);
    return true;
  }

  #moveLane(head: number, slot: number, row: number): void {
    const slots = this.#slots;
    const { unfinished } = this.#tables;
    slots[head] = slots[head]! + unfinished[row]! - unfinished[slots[slot]!]!;
    slots[slot] = row;
  }

  /** The candidate set of a child element, from what all lanes make of it; -1 where none allows it. */
  #openLanes(content: number, base: number, symbol: number): number {
    const tables = this.#tables;
    const { laneStart, laneCount, laneModel, modelSlotCount, cellCandidates } = tables;
    const slots = this.#slots;
    let union = -1;
    let head = base;
    for (let lane = laneStart[content]!, last = lane + laneCount[content]!; lane < last; lane++) {
      const model = laneModel[lane]!;
      if (slots[head] !== deadLane) {
        const place = tables.modelKind[model] === modelKind.elements ? placeOf(tables, model, symbol) : 0;
        const slot = head + laneHead + (place >>> 16);
        const cell = place === 0 ? 0 : slots[slot]! + (place & 0xffff);
        const candidates = place === 0 ? -1 : cellCandidates[cell]! - 1;
        if (candidates < 0) slots[head] = deadLane;
        else {
          slots[head + 1] = cell;
          slots[head + 2] = slot;
          union = union < 0 || union === candidates ? candidates : this.#candidates.union(union, candidates);
        }
      }
      head += laneHead + modelSlotCount[model]!;
    }
    return union;
  }

  /** Takes the lanes over a child element; false where none goes on. */
  #moveLanes(content: number, base: number, candidates: number, verdict: number): boolean {
    const { laneStart, laneCount, laneModel, modelSlotCount, cellCandidates } = this.#tables;
    const slots = this.#slots;
    let isAlive = false;
    let head = base;
    for (let lane = laneStart[content]!, last = lane + laneCount[content]!; lane < last; lane++) {
      if (slots[head] !== deadLane) {
        const cell = slots[head + 1]!;
        const own = this.#candidates.project(candidates, verdict, cellCandidates[cell]! - 1);
        const row = own === 0 ? -1 : this.#nextRow(cell, own);
        if (row < 0) slots[head] = deadLane;
        else {
          this.#moveLane(head, slots[head + 2]!, row);
          isAlive = true;
        }
      }
      head += laneHead + modelSlotCount[laneModel[lane]!]!;
    }
    return isAlive;
  }

  /** The candidates whose content is complete at the end tag. */
  #lanesVerdict(content: number, base: number, text: LaneText): number {
    const { laneStart, laneCount, laneModel, laneCandidates, modelSlotCount } = this.#tables;
    let verdict = 0;
    let head = base;
    for (let lane = laneStart[content]!, last = lane + laneCount[content]!; lane < last; lane++) {
      const model = laneModel[lane]!;
      if (this.#slots[head] !== deadLane && this.#isLaneComplete(model, head, text)) {
        verdict |= laneCandidates[lane]!;
      }
      head += laneHead + modelSlotCount[model]!;
    }
    return verdict;
  }

  #isLaneComplete(
    model: number,
    head: number,
    { hasElements, hasText, start, end, pieces }: LaneText,
  ): boolean {
    switch (this.#tables.modelKind[model]) {
      case modelKind.nothing:
        return !hasText;
      case modelKind.text:
        return true;
      case modelKind.elements:
        if ((!hasText || this.#moveLaneByText(model, head)) && this.#slots[head] === 0) return true;
        if (hasElements) return false;
    }
    const dispatch = this.#tables.modelDispatch[model]!;
    return dispatch >= 0 && this.#textClass(dispatch, start, end, pieces) >= 0;
  }
}

/** What an element with several lanes has had at its end tag. */
interface LaneText {
  readonly hasElements: boolean;
  /** Since the last child element. */
  readonly hasText: boolean;
  /** The text where it stands in one piece … */
  readonly start: number;
  readonly end: number;
  /** … and where it does not. */
  readonly pieces?: string | undefined;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, bytes[at]!);
  return hash;
}

function isWhiteSpaceAlone(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if ((byteClasses[bytes[at]!]! & byteClass.whiteSpace) === 0) return false;
  }
  return true;
}

/** Sorts by symbol. Symbols are different from each other, so there are no more than the grammar lists. */
function sortAttributes(attributes: Int32Array, count: number): void {
  for (let index = attributeSize; index < count; index += attributeSize) {
    const symbol = attributes[index]!;
    let place = index;
    while (place > 0 && attributes[place - attributeSize]! > symbol) place -= attributeSize;
    if (place === index) continue;
    const start = attributes[index + 1]!;
    const end = attributes[index + 2]!;
    const hash = attributes[index + 3]!;
    attributes.copyWithin(place + attributeSize, place, index);
    attributes[place] = symbol;
    attributes[place + 1] = start;
    attributes[place + 2] = end;
    attributes[place + 3] = hash;
  }
}
