import { RecentNumbers } from '../compile/recent-numbers.ts';
import { type GrammarTables, nodeOfCode } from '../compile/tables.ts';

/** `MachineTables.nodeAttribute` of the node behind the last attribute; greater than any attribute symbol. */
export const endOfAttributes = 0x7fff_ffff;

/** What the content of an element consists of; the numbers of `GrammarTables.models`. */
export const modelKind = { nothing: 0, text: 1, value: 2, elements: 3 } as const;

/** Tables spread out for running: a typed array per column, automata as rows of cells, places in a hash table. */
export interface MachineTables {
  readonly elementSymbolCount: number;

  /** Per node of the attribute diagrams: what it asks for, or `endOfAttributes`. */
  readonly nodeAttribute: Int32Array;
  /** -1: an attribute that is not allowed. */
  readonly nodeDispatch: Int32Array;
  /** Offset into `targets`, by class of the value. */
  readonly nodeTargets: Int32Array;
  /** The next node if the attribute is absent; at the end the content, or -1. */
  readonly nodeAbsent: Int32Array;
  /** Offset into `others`, or -1. */
  readonly nodeOthers: Int32Array;
  readonly targets: Int32Array;
  /** n, then n times: namespace or -1 for all, dispatch or -1, offset into `targets`. */
  readonly others: Int32Array;

  /** Per content: the model of its only lane, or -1 for several. */
  readonly contentModel: Int32Array;
  readonly laneStart: Int32Array;
  readonly laneCount: Int32Array;
  readonly laneModel: Int32Array;
  /** The candidates that the lane speaks for, a bit set. */
  readonly laneCandidates: Int32Array;

  readonly modelKind: Uint8Array;
  /** -1: none. */
  readonly modelDispatch: Int32Array;
  /** Offset into `slotRow`, and how many slots there are. */
  readonly modelSlots: Int32Array;
  readonly modelSlotCount: Int32Array;
  /** How many slots do not accept in their first row. */
  readonly modelUnfinished: Int32Array;
  /** Packed places (see `placeOf`); 0: none. */
  readonly modelTextPlace: Int32Array;
  readonly modelOtherPlace: Int32Array;
  /** The first row of each slot. */
  readonly slotRow: Int32Array;
  /** Open addressing: model * elementSymbolCount + symbol, or -1. */
  readonly placeKeys: Int32Array;
  readonly places: Int32Array;

  /** At the first cell of a row: 1 while the automaton must not end. */
  readonly unfinished: Uint8Array;
  /** At row + column: candidate set + 1, or 0 where the symbol is not allowed. For text any other number. */
  readonly cellCandidates: Int32Array;
  /** At row + column: the next row, or -1 - offset into `verdicts`. */
  readonly cellNext: Int32Array;
  /** n, then n times verdict, row. */
  readonly verdicts: Int32Array;

  readonly setRoot: Int32Array;
  readonly setSize: Int32Array;
  /** Offset into `definitions`, which are in ascending order. */
  readonly setDefinitions: Int32Array;
  readonly definitions: Int32Array;

  /** Per dispatch: offsets into `dispatchPredicates` and `dispatchClasses`; one more than there are. */
  readonly dispatchPredicateStart: Int32Array;
  readonly dispatchClassStart: Int32Array;
  readonly dispatchPredicates: Int32Array;
  readonly dispatchClasses: Int32Array;
}

/** Spreads tables out. */
export function machineTables(tables: GrammarTables): MachineTables {
  const dispatches = readDispatches(tables.dispatches);
  const automata = readAutomata(tables.automata, readTransitions(tables.transitions));
  const elementNameCount = tables.elementNames.filter((item) => typeof item === 'string').length;
  const elementSymbolCount = elementNameCount + tables.namespaces.length + 1;
  return {
    elementSymbolCount,
    ...dispatches,
    ...readNodes(tables.attributeNodes, dispatches.dispatchClassStart),
    ...readContents(tables.contents),
    ...automata,
    ...readModels(tables.models, elementSymbolCount, automata),
    ...readCandidateSets(tables.candidateSets),
  };
}

function readDispatches(numbers: readonly number[]) {
  const recent = new RecentNumbers();
  const predicateStart: number[] = [];
  const classStart: number[] = [];
  const predicates: number[] = [];
  const classes: number[] = [];
  for (let at = 0; at < numbers.length; ) {
    predicateStart.push(predicates.length);
    classStart.push(classes.length);
    for (let count = numbers[at++]!; count > 0; count--) predicates.push(recent.read(numbers[at++]!));
    for (let count = numbers[at++]!; count > 0; count--) classes.push(numbers[at++]!);
  }
  return {
    dispatchPredicateStart: new Int32Array([...predicateStart, predicates.length]),
    dispatchClassStart: new Int32Array([...classStart, classes.length]),
    dispatchPredicates: new Int32Array(predicates),
    dispatchClasses: new Int32Array(classes),
  };
}

function readNodes(numbers: readonly number[], classStart: Int32Array) {
  const nodeAttribute: number[] = [];
  const nodeDispatch: number[] = [];
  const nodeTargets: number[] = [];
  const nodeAbsent: number[] = [];
  const nodeOthers: number[] = [];
  const targets: number[] = [];
  const others: number[] = [];
  const contents = new RecentNumbers();
  const dispatches = new RecentNumbers();
  let at = 0;
  /** Reads an edge of a node: its dispatch or -1; the targets go to the end of `targets`. */
  const edge = (node: number): number => {
    const dispatch = dispatches.readOptional(numbers[at++]!);
    if (dispatch < 0) return -1;
    const classCount = classStart[dispatch + 1]! - classStart[dispatch]!;
    for (let index = 0; index < classCount; index++) targets.push(nodeOfCode(node, numbers[at++]!));
    return dispatch;
  };
  while (at < numbers.length) {
    const node = nodeAttribute.length;
    const attribute = numbers[at++]! - 1;
    nodeTargets.push(targets.length);
    if (attribute < 0) {
      nodeAttribute.push(endOfAttributes);
      nodeAbsent.push(contents.readOptional(numbers[at++]!));
      nodeDispatch.push(-1);
    } else {
      nodeAttribute.push(attribute);
      nodeAbsent.push(nodeOfCode(node, numbers[at++]!));
      nodeDispatch.push(edge(node));
    }
    const count = numbers[at++]!;
    nodeOthers.push(count === 0 ? -1 : others.length);
    if (count === 0) continue;
    others.push(count);
    for (let index = 0; index < count; index++) {
      const namespace = numbers[at++]! - 1;
      const targetStart = targets.length;
      others.push(namespace, edge(node), targetStart);
    }
  }
  return {
    nodeAttribute: new Int32Array(nodeAttribute),
    nodeDispatch: new Int32Array(nodeDispatch),
    nodeTargets: new Int32Array(nodeTargets),
    nodeAbsent: new Int32Array(nodeAbsent),
    nodeOthers: new Int32Array(nodeOthers),
    targets: new Int32Array(targets),
    others: new Int32Array(others),
  };
}

function readContents(numbers: readonly number[]) {
  const models = new RecentNumbers();
  const contentModel: number[] = [];
  const laneStart: number[] = [];
  const laneCount: number[] = [];
  const laneModel: number[] = [];
  const laneCandidates: number[] = [];
  for (let at = 0; at < numbers.length; ) {
    const count = numbers[at++]!;
    laneStart.push(laneModel.length);
    laneCount.push(count);
    for (let lane = 0; lane < count; lane++) {
      laneCandidates.push(numbers[at++]!);
      laneModel.push(models.read(numbers[at++]!));
    }
    contentModel.push(count === 1 ? laneModel.at(-1)! : -1);
  }
  return {
    contentModel: new Int32Array(contentModel),
    laneStart: new Int32Array(laneStart),
    laneCount: new Int32Array(laneCount),
    laneModel: new Int32Array(laneModel),
    laneCandidates: new Int32Array(laneCandidates),
  };
}

interface Transition {
  readonly candidates: number;
  /** verdict, state, verdict, state … */
  readonly next: readonly number[];
}

function readTransitions(numbers: readonly number[]): Transition[] {
  const sets = new RecentNumbers();
  const transitions: Transition[] = [];
  for (let at = 0; at < numbers.length; ) {
    const candidates = sets.readOptional(numbers[at++]!) + 1;
    const end = at + 1 + 2 * numbers[at]!;
    transitions.push({ candidates, next: numbers.slice(at + 1, end) });
    at = end;
  }
  return transitions;
}

function readAutomata(numbers: readonly number[], transitions: readonly Transition[]) {
  const automatonRow: number[] = [];
  const unfinished: number[] = [];
  const cellCandidates: number[] = [];
  const cellNext: number[] = [];
  const verdicts: number[] = [];
  const recent = new RecentNumbers();
  for (let at = 0; at < numbers.length; ) {
    const width = numbers[at++]! + 1;
    const stateCount = numbers[at++]!;
    const first = unfinished.length;
    automatonRow.push(first);
    for (let state = 0; state < stateCount; state++) {
      unfinished.push(1 - numbers[at++]!);
      cellCandidates.push(0);
      cellNext.push(0);
      for (let column = 1; column < width; column++) {
        unfinished.push(0);
        const transition = recent.readOptional(numbers[at++]!);
        if (transition < 0) {
          cellCandidates.push(0);
          cellNext.push(0);
          continue;
        }
        const { candidates, next } = transitions[transition]!;
        cellCandidates.push(candidates === 0 ? -1 : candidates);
        if (leadsToOneState(next)) cellNext.push(first + next[1]! * width);
        else {
          cellNext.push(-1 - verdicts.length);
          verdicts.push(next.length / 2);
          for (let way = 0; way < next.length; way += 2) {
            verdicts.push(next[way]!, first + next[way + 1]! * width);
          }
        }
      }
    }
  }
  return {
    automatonRow,
    unfinished: new Uint8Array(unfinished),
    cellCandidates: new Int32Array(cellCandidates),
    cellNext: new Int32Array(cellNext),
    verdicts: new Int32Array(verdicts),
  };
}

function leadsToOneState(next: readonly number[]): boolean {
  for (let way = 3; way < next.length; way += 2) if (next[way] !== next[1]) return false;
  return true;
}

function readModels(
  numbers: readonly number[],
  symbolCount: number,
  { automatonRow, unfinished }: { automatonRow: readonly number[]; unfinished: Uint8Array },
) {
  const recentDispatches = new RecentNumbers();
  const recentAutomata = new RecentNumbers();
  const kinds: number[] = [];
  const dispatches: number[] = [];
  const slots: number[] = [];
  const slotCounts: number[] = [];
  const unfinishedCounts: number[] = [];
  const textPlaces: number[] = [];
  const otherPlaces: number[] = [];
  const slotRow: number[] = [];
  const listed: number[] = [];
  let at = 0;
  const place = (): number => {
    const column = numbers[at++]!;
    return column === 0 ? 0 : numbers[at++]! * 0x1_0000 + column;
  };
  while (at < numbers.length) {
    const model = kinds.length;
    const kind = numbers[at++]!;
    kinds.push(kind);
    slots.push(slotRow.length);
    let open = 0;
    let text = 0;
    let other = 0;
    if (kind === modelKind.value) dispatches.push(recentDispatches.read(numbers[at++]!));
    else if (kind !== modelKind.elements) dispatches.push(-1);
    else {
      dispatches.push(recentDispatches.readOptional(numbers[at++]!));
      for (let count = numbers[at++]!; count > 0; count--) {
        const row = automatonRow[recentAutomata.read(numbers[at++]!)]!;
        slotRow.push(row);
        open += unfinished[row]!;
      }
      text = place();
      other = place();
      let symbol = 0;
      for (let count = numbers[at++]!; count > 0; count--) {
        symbol += numbers[at++]!;
        listed.push(model * symbolCount + symbol);
        listed.push(place());
      }
    }
    slotCounts.push(slotRow.length - slots[model]!);
    unfinishedCounts.push(open);
    textPlaces.push(text);
    otherPlaces.push(other);
  }
  return {
    modelKind: new Uint8Array(kinds),
    modelDispatch: new Int32Array(dispatches),
    modelSlots: new Int32Array(slots),
    modelSlotCount: new Int32Array(slotCounts),
    modelUnfinished: new Int32Array(unfinishedCounts),
    modelTextPlace: new Int32Array(textPlaces),
    modelOtherPlace: new Int32Array(otherPlaces),
    slotRow: new Int32Array(slotRow),
    ...hashPlaces(listed),
  };
}

function hashPlaces(listed: readonly number[]): { placeKeys: Int32Array; places: Int32Array } {
  let size = 16;
  while (size < listed.length) size *= 2;
  const placeKeys = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  for (let index = 0; index < listed.length; index += 2) {
    let slot = placeHash(listed[index]!) & (size - 1);
    while (placeKeys[slot] !== -1) slot = (slot + 1) & (size - 1);
    placeKeys[slot] = listed[index]!;
    places[slot] = listed[index + 1]!;
  }
  return { placeKeys, places };
}

function placeHash(key: number): number {
  return Math.imul(key, 0x9e37_79b1) >>> 12;
}

/**
 * Where an element symbol goes in a model: slot * 0x10000 + column (columns count from 1, so that they can be added to
 * a row), or 0 where it is not allowed.
 */
export function placeOf(tables: MachineTables, model: number, symbol: number): number {
  const { placeKeys } = tables;
  const key = model * tables.elementSymbolCount + symbol;
  const mask = placeKeys.length - 1;
  for (let slot = placeHash(key) & mask; ; slot = (slot + 1) & mask) {
    const found = placeKeys[slot];
    if (found === key) return tables.places[slot]!;
    if (found === -1) return tables.modelOtherPlace[model]!;
  }
}

/** The row behind a cell after a child with that verdict, or -1. */
export function rowBehind({ cellNext, verdicts }: MachineTables, cell: number, verdict: number): number {
  const next = cellNext[cell]!;
  if (next >= 0) return next;
  const start = -1 - next;
  const last = start + 2 * verdicts[start]!;
  for (let way = start + 1; way < last; way += 2) if (verdicts[way] === verdict) return verdicts[way + 1]!;
  return -1;
}

function readCandidateSets(numbers: readonly number[]) {
  const setRoot: number[] = [];
  const setSize: number[] = [];
  const setDefinitions: number[] = [];
  const definitions: number[] = [];
  let root = 0;
  for (let at = 0; at < numbers.length; ) {
    root += numbers[at++]!;
    setRoot.push(root);
    setDefinitions.push(definitions.length);
    const size = numbers[at++]!;
    setSize.push(size);
    for (let index = 0; index < size; index++) definitions.push(numbers[at++]!);
  }
  return {
    setRoot: new Int32Array(setRoot),
    setSize: new Int32Array(setSize),
    setDefinitions: new Int32Array(setDefinitions),
    definitions: new Int32Array(definitions),
  };
}
