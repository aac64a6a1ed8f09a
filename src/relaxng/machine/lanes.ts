import { CandidateUnions } from './candidate-unions.ts';
import { type MachineTables, modelKind, placeOf, rowBehind } from './machine-tables.ts';
import type { SlotStack } from './slot-stack.ts';

/** What an element has had so far, as far as its end depends on it. */
export interface OwnText {
  readonly hasElements: boolean;
  /** Whether character data other than white space has come since the last child element. */
  readonly hasText: boolean;
  /** Whether all its text is a value that a dispatch knows. */
  isValue(dispatch: number): boolean;
}

/**
 * Numbers before the slots of each lane: unfinished automata or `deadLane`, then of the open child the cell and the
 * slot.
 */
const laneHead = 3;
const deadLane = -1;

/**
 * Contents that can be read in several ways: the automata of all of them run side by side, and a child element may end
 * some. The lanes of a content stand one behind the other in the stack of slots, from the element's `base` on.
 */
export class Lanes {
  readonly #tables: MachineTables;
  readonly #slots: SlotStack;
  readonly #unions: CandidateUnions;

  constructor(tables: MachineTables, slots: SlotStack) {
    this.#tables = tables;
    this.#slots = slots;
    this.#unions = new CandidateUnions(tables);
  }

  /** Puts the lanes of a content on the stack; returns its new top. */
  enter(content: number, base: number): number {
    const { laneStart, laneCount, laneModel, modelSlots, modelSlotCount, modelUnfinished, slotRow } =
      this.#tables;
    let top = base;
    for (let lane = laneStart[content]!, last = lane + laneCount[content]!; lane < last; lane++) {
      const model = laneModel[lane]!;
      const count = modelSlotCount[model]!;
      this.#slots.reserve(top + laneHead + count);
      const slots = this.#slots.rows;
      slots[top] = modelUnfinished[model]!;
      slots[top + 1] = 0;
      slots[top + 2] = 0;
      const first = modelSlots[model]!;
      for (let slot = 0; slot < count; slot++) slots[top + laneHead + slot] = slotRow[first + slot]!;
      top += laneHead + count;
    }
    return top;
  }

  /** Takes the lanes over text between child elements. */
  moveByText(content: number, base: number): void {
    const { laneStart, laneCount, laneModel, modelSlotCount } = this.#tables;
    const slots = this.#slots.rows;
    let head = base;
    for (let lane = laneStart[content]!, last = lane + laneCount[content]!; lane < last; lane++) {
      const model = laneModel[lane]!;
      if (slots[head] !== deadLane && !this.#moveLaneByText(model, head)) slots[head] = deadLane;
      head += laneHead + modelSlotCount[model]!;
    }
  }

  /** The candidate set of a child element, from what all lanes make of it; -1 where none allows it. */
  open(content: number, base: number, symbol: number): number {
    const tables = this.#tables;
    const { laneStart, laneCount, laneModel, modelSlotCount, cellCandidates } = tables;
    const slots = this.#slots.rows;
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
          union = union < 0 || union === candidates ? candidates : this.#unions.union(union, candidates);
        }
      }
      head += laneHead + modelSlotCount[model]!;
    }
    return union;
  }

  /** Takes the lanes over a child element that has ended; false where none goes on. */
  move(content: number, base: number, candidates: number, verdict: number): boolean {
    const tables = this.#tables;
    const { laneStart, laneCount, laneModel, modelSlotCount, cellCandidates } = tables;
    const slots = this.#slots.rows;
    let isAlive = false;
    let head = base;
    for (let lane = laneStart[content]!, last = lane + laneCount[content]!; lane < last; lane++) {
      if (slots[head] !== deadLane) {
        const cell = slots[head + 1]!;
        const own = this.#unions.project(candidates, verdict, cellCandidates[cell]! - 1);
        const row = own === 0 ? -1 : rowBehind(tables, cell, own);
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
  verdict(content: number, base: number, text: OwnText): number {
    const { laneStart, laneCount, laneModel, laneCandidates, modelSlotCount } = this.#tables;
    const slots = this.#slots.rows;
    let verdict = 0;
    let head = base;
    for (let lane = laneStart[content]!, last = lane + laneCount[content]!; lane < last; lane++) {
      const model = laneModel[lane]!;
      if (slots[head] !== deadLane && this.#isComplete(model, head, text)) verdict |= laneCandidates[lane]!;
      head += laneHead + modelSlotCount[model]!;
    }
    return verdict;
  }

  #isComplete(model: number, head: number, text: OwnText): boolean {
    switch (this.#tables.modelKind[model]) {
      case modelKind.nothing:
        return !text.hasText;
      case modelKind.text:
        return true;
      case modelKind.elements:
        if ((!text.hasText || this.#moveLaneByText(model, head)) && this.#slots.rows[head] === 0) return true;
        if (text.hasElements) return false;
    }
    return text.isValue(this.#tables.modelDispatch[model]!);
  }

  #moveLaneByText(model: number, head: number): boolean {
    const { modelTextPlace, cellCandidates, cellNext } = this.#tables;
    const place = modelTextPlace[model]!;
    if (place === 0) return false;
    const slot = head + laneHead + (place >>> 16);
    const cell = this.#slots.rows[slot]! + (place & 0xffff);
    if (cellCandidates[cell] === 0) return false;
    this.#moveLane(head, slot, cellNext[cell]!);
    return true;
  }

  #moveLane(head: number, slot: number, row: number): void {
    const slots = this.#slots.rows;
    const { unfinished } = this.#tables;
    slots[head] = slots[head]! + unfinished[row]! - unfinished[slots[slot]!]!;
    slots[slot] = row;
  }
}
