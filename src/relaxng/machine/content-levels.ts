import { isBlank } from '../../xml/characters.ts';
import type { ByteScanner } from './byte-scanner.ts';
import { Lanes, type OwnText } from './lanes.ts';
import { type MachineTables, modelKind, placeOf, rowBehind } from './machine-tables.ts';
import { grown, SlotStack } from './slot-stack.ts';
import { hashOf } from './start-tag.ts';
import type { ValueClasses } from './value-classes.ts';

/** Numbers per open element in `#frames`, and what they are. */
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
  tagStart: 5,
  nameEnd: 6,
  bindings: 7,
} as const;

/**
 * The contents of all open elements: for each the states of its automata, in one stack of numbers, and for the
 * innermost what has come since its last child element. Where a content can be read in several ways the automata of all
 * of them (lanes) run.
 *
 * An element is opened by name, which tells the definitions it may match; its attributes then tell its content; and
 * when it ends, which of the definitions it did match. In most places that verdict can only be one, and is settled at
 * the beginning.
 */
export class ContentLevels implements OwnText {
  /** How many elements are open. */
  depth = 0;
  /** Where the start tag of the innermost element has its name, for its end tag. */
  tagStart = 0;
  nameEnd = 0;
  /** `PrefixBindings.depth` around the innermost element. */
  bindings = 0;
  /**
   * Whether the text of the innermost element, as far as it goes, may be a value; otherwise white space means nothing.
   */
  wantsText = false;

  /** Whether the innermost element has had child elements … */
  hasElements = false;
  /** … and whether character data other than white space has come since the last of them. */
  hasText = false;

  readonly #tables: MachineTables;
  readonly #scanner: ByteScanner;
  readonly #values: ValueClasses;
  readonly #lanes: Lanes;
  readonly #startModel: number;
  #frames: Int32Array = new Int32Array(256 * frameSize);
  readonly #slots = new SlotStack();

  // The innermost element; -1 as model where there are several lanes.
  #content = -1;
  #model = 0;
  #base = 0;
  #top = 0;
  #unfinished = 0;
  /** Of the child that is being opened, as in a frame. */
  #cell = -1;
  #slot = 0;
  #textStart = 0;
  #textEnd = 0;
  /** The text where it does not stand in one piece in the document. */
  #textPieces: string | undefined;

  constructor(tables: MachineTables, start: number, scanner: ByteScanner, values: ValueClasses) {
    this.#tables = tables;
    this.#startModel = start;
    this.#scanner = scanner;
    this.#values = values;
    this.#lanes = new Lanes(tables, this.#slots);
  }

  /** Begins a document. */
  reset(): void {
    this.depth = 0;
    this.#top = 0;
    this.#enter(-1, this.#startModel);
    this.hasElements = true;
  }

  /** Whether the document may end. */
  get isComplete(): boolean {
    return this.depth === 0 && this.#unfinished === 0;
  }

  // Text

  /** Takes in the text that the scanner has just passed from `start` on. */
  addText(start: number): void {
    const scanner = this.#scanner;
    if (scanner.isVisible) this.hasText = true;
    if (!this.wantsText) {
      if (!scanner.hasReference || this.hasText) return;
      this.hasText = !isBlank(scanner.expand(start, scanner.at, false));
    } else if (scanner.isLiteral && this.#textStart === this.#textEnd && this.#textPieces === undefined) {
      this.#textStart = start;
      this.#textEnd = scanner.at;
    } else this.#addPiece(scanner.expand(start, scanner.at, false));
  }

  /** Takes in the content of a CDATA section. */
  addCdata(start: number, end: number): void {
    this.#addPiece(this.#scanner.cdata(start, end));
  }

  #addPiece(text: string): void {
    if (!isBlank(text)) this.hasText = true;
    if (!this.wantsText) return;
    this.#textPieces ??= this.#scanner.slice(this.#textStart, this.#textEnd);
    this.#textPieces += text;
  }

  // Child elements

  /** The candidate set for a child element of that name, or -1 where it is not allowed. */
  open(symbol: number): number {
    const model = this.#model;
    if (model < 0) {
      if (this.hasText) this.#lanes.moveByText(this.#content, this.#base);
      this.#slot = this.#lanes.open(this.#content, this.#base, symbol);
      this.#cell = 0;
      return this.#slot;
    }
    const { modelKind: kinds, cellCandidates, cellNext, unfinished } = this.#tables;
    if (kinds[model] !== modelKind.elements) return -1;
    if (this.hasText && !this.#moveByText()) return -1;
    const place = placeOf(this.#tables, model, symbol);
    if (place === 0) return -1;
    const slots = this.#slots.rows;
    const slot = this.#base + (place >>> 16);
    const row = slots[slot]!;
    const cell = row + (place & 0xffff);
    const next = cellNext[cell]!;
    this.#cell = -1;
    if (next < 0) {
      this.#cell = cell;
      this.#slot = slot;
    } else if (next !== row) {
      // Whatever the child turns out to be, if it is anything at all, this is where the content goes on.
      this.#unfinished += unfinished[next]! - unfinished[row]!;
      slots[slot] = next;
    }
    return cellCandidates[cell]! - 1;
  }

  /** Goes into the child element that was opened; its content is known by now. */
  enter(content: number, tagStart: number, nameEnd: number, bindings: number): void {
    const start = this.depth * frameSize;
    if (start + frameSize > this.#frames.length) this.#frames = grown(this.#frames, start + frameSize);
    const frames = this.#frames;
    frames[start + frame.content] = this.#content;
    frames[start + frame.base] = this.#base;
    frames[start + frame.unfinished] = this.#unfinished;
    frames[start + frame.cell] = this.#cell;
    frames[start + frame.slot] = this.#slot;
    frames[start + frame.tagStart] = this.tagStart;
    frames[start + frame.nameEnd] = this.nameEnd;
    frames[start + frame.bindings] = this.bindings;
    this.depth++;
    this.tagStart = tagStart;
    this.nameEnd = nameEnd;
    this.bindings = bindings;
    this.#enter(content, this.#tables.contentModel[content]!);
  }

  #enter(content: number, model: number): void {
    this.#content = content;
    this.#model = model;
    this.#base = this.#top;
    this.hasElements = false;
    this.hasText = false;
    this.#textStart = 0;
    this.#textEnd = 0;
    this.#textPieces = undefined;
    if (model < 0) {
      this.#top = this.#lanes.enter(content, this.#base);
      this.wantsText = true;
      return;
    }
    const { modelSlots, modelSlotCount, modelUnfinished, modelDispatch, slotRow } = this.#tables;
    const count = modelSlotCount[model]!;
    const base = this.#base;
    this.#slots.reserve(base + count);
    const slots = this.#slots.rows;
    const first = modelSlots[model]!;
    for (let slot = 0; slot < count; slot++) slots[base + slot] = slotRow[first + slot]!;
    this.#top = base + count;
    this.#unfinished = modelUnfinished[model]!;
    this.wantsText = modelDispatch[model]! >= 0;
  }

  /** Ends the innermost element; false where its content is not complete, or not what its parent needs. */
  leave(): boolean {
    const verdict = this.#model >= 0 ? this.#verdict() : this.#lanes.verdict(this.#content, this.#base, this);
    if (verdict === 0) return false;
    const start = --this.depth * frameSize;
    const frames = this.#frames;
    this.#top = this.#base;
    this.#content = frames[start + frame.content]!;
    this.#model = this.depth === 0 ? this.#startModel : this.#tables.contentModel[this.#content]!;
    this.#base = frames[start + frame.base]!;
    this.#unfinished = frames[start + frame.unfinished]!;
    this.#cell = frames[start + frame.cell]!;
    this.#slot = frames[start + frame.slot]!;
    this.tagStart = frames[start + frame.tagStart]!;
    this.nameEnd = frames[start + frame.nameEnd]!;
    this.bindings = frames[start + frame.bindings]!;
    return this.#goOn(verdict);
  }

  /** Does at once what `enter` and `leave` do for an element without anything in it. */
  pass(content: number): boolean {
    const model = this.#tables.contentModel[content]!;
    const verdict = model >= 0 ? this.#emptyVerdict(content, model) : this.#emptyLanesVerdict(content);
    return verdict !== 0 && this.#goOn(verdict);
  }

  #emptyVerdict(content: number, model: number): number {
    const { modelKind: kinds, modelUnfinished, modelDispatch, laneCandidates, laneStart } = this.#tables;
    const kind = kinds[model];
    if (kind === modelKind.value || (kind === modelKind.elements && modelUnfinished[model] !== 0)) {
      const dispatch = modelDispatch[model]!;
      if (dispatch < 0 || this.#values.classOf(dispatch, 0, 0, 0) < 0) return 0;
    }
    return laneCandidates[laneStart[content]!]!;
  }

  #emptyLanesVerdict(content: number): number {
    this.hasElements = false;
    this.hasText = false;
    this.#textStart = this.#textEnd;
    this.#textPieces = undefined;
    this.#lanes.enter(content, this.#top);
    return this.#lanes.verdict(content, this.#top, this);
  }

  /** Takes the content around a child element that has ended over it. */
  #goOn(verdict: number): boolean {
    this.hasElements = true;
    this.hasText = false;
    this.wantsText = false;
    this.#textPieces = undefined;
    if (this.#cell < 0) return true;
    if (this.#model < 0) return this.#lanes.move(this.#content, this.#base, this.#slot, verdict);
    const next = rowBehind(this.#tables, this.#cell, verdict);
    if (next < 0) return false;
    const { unfinished } = this.#tables;
    const slots = this.#slots.rows;
    this.#unfinished += unfinished[next]! - unfinished[slots[this.#slot]!]!;
    slots[this.#slot] = next;
    return true;
  }

  /** The candidates that the content of the innermost element speaks for, if it is complete; otherwise 0. */
  #verdict(): number {
    const { modelKind: kinds, modelDispatch, laneCandidates, laneStart } = this.#tables;
    const model = this.#model;
    const kind = kinds[model];
    let isComplete = true;
    if (kind === modelKind.elements) {
      isComplete = (!this.hasText || this.#moveByText()) && this.#unfinished === 0;
      if (!isComplete && !this.hasElements) isComplete = this.isValue(modelDispatch[model]!);
    } else if (kind === modelKind.value) isComplete = this.isValue(modelDispatch[model]!);
    else if (kind === modelKind.nothing) isComplete = !this.hasText;
    return isComplete ? laneCandidates[laneStart[this.#content]!]! : 0;
  }

  /** Whether the text of the innermost element, which has no child elements, is a value that a dispatch knows. */
  isValue(dispatch: number): boolean {
    if (dispatch < 0) return false;
    if (this.#textPieces !== undefined) return this.#values.classOfString(dispatch, this.#textPieces) >= 0;
    const { bytes } = this.#scanner;
    const start = this.#textStart;
    const end = this.#textEnd;
    return this.#values.classOf(dispatch, start, end, hashOf(bytes, start, end)) >= 0;
  }

  #moveByText(): boolean {
    const { modelTextPlace, cellCandidates, cellNext, unfinished } = this.#tables;
    const place = modelTextPlace[this.#model]!;
    if (place === 0) return false;
    const slots = this.#slots.rows;
    const slot = this.#base + (place >>> 16);
    const row = slots[slot]!;
    const cell = row + (place & 0xffff);
    if (cellCandidates[cell] === 0) return false;
    const next = cellNext[cell]!;
    this.#unfinished += unfinished[next]! - unfinished[row]!;
    slots[slot] = next;
    return true;
  }
}
