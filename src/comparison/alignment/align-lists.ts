import { longestIncreasing } from '../../text/longest-increasing.ts';
import type { Located } from '../located.ts';
import type { ListLaw } from '../tables/identity-table.ts';
import type { Identity } from './identity.ts';
import { type Leaf, signatureOf } from './leaves.ts';
import { Partners } from './partners.ts';
import { type Described, similarPairs } from './similar-pairs.ts';

/** An element of a list: what libvirt knows it by, by the keys of the law of the list. */
export interface ListElement {
  readonly place: Located;
  readonly identities: readonly (Identity | undefined)[];
}

/** Tells of elements of a list. */
interface ElementReader {
  /** What libvirt knows one by, by the keys of the law of the list. */
  readonly identities: (element: Located) => ListElement['identities'];
  /** What one says; asked only about those that have no partner by name. */
  readonly leaves: (element: Located) => readonly Leaf[];
}

/** Two elements that are one. */
interface AlignedPair {
  readonly before: ListElement;
  readonly after: ListElement;
  /** Whether it stands elsewhere among its siblings, where that means something. */
  readonly isMoved: boolean;
}

/** Two lists of elements and which of them are one. */
interface Alignment {
  readonly before: readonly ListElement[];
  readonly after: readonly ListElement[];
  /** In the order of the second list. */
  readonly pairs: readonly AlignedPair[];
  readonly removed: readonly ListElement[];
  readonly added: readonly ListElement[];
}

/**
 * Aligns two lists: first by what libvirt knows the elements by, then those that say the same, then those that say much the
 * same, at last those that stand between the same neighbours.
 */
export function alignLists(
  beforePlaces: readonly Located[],
  afterPlaces: readonly Located[],
  law: ListLaw,
  reader: ElementReader,
): Alignment {
  const before = beforePlaces.map((place) => ({ place, identities: reader.identities(place) }));
  const after = afterPlaces.map((place) => ({ place, identities: reader.identities(place) }));
  const partners = new Partners(before.length, after.length);
  for (const key of law.keys.keys()) {
    pairUnique(
      partners,
      (index) => before[index]?.identities[key]?.key,
      (index) => after[index]?.identities[key]?.key,
    );
  }
  if (partners.areOpen()) {
    const describe = (list: readonly ListElement[], open: readonly number[]): Described[] =>
      open.map((index) => ({ index, leaves: reader.leaves((list[index] as ListElement).place) }));
    const described = {
      before: describe(before, partners.openBefore()),
      after: describe(after, partners.openAfter()),
    };
    pairEqual(partners, described.before, described.after);
    const haveOtherNames = (one: number, other: number): boolean =>
      areOthers((before[one] as ListElement).identities, (after[other] as ListElement).identities);
    const openBefore = described.before.filter(({ index }) => !partners.hasBefore(index));
    const openAfter = described.after.filter(({ index }) => !partners.hasAfter(index));
    for (const [one, other] of similarPairs(openBefore, openAfter, haveOtherNames)) partners.pair(one, other);
    pairNeighbours(partners, haveOtherNames);
  }
  const moved = law.order === 'kept' ? movedElements(beforePlaces, afterPlaces, law, partners) : undefined;
  return {
    before,
    after,
    pairs: partners.pairs().map(([one, other]) => ({
      before: before[one] as ListElement,
      after: after[other] as ListElement,
      isMoved: moved?.has(other) ?? false,
    })),
    removed: partners.openBefore().map((index) => before[index] as ListElement),
    added: partners.openAfter().map((index) => after[index] as ListElement),
  };
}

type KeyOf = (index: number) => string | undefined;

/** Pairs the elements that are the only ones of a key on either side. */
function pairUnique(partners: Partners, keyBefore: KeyOf, keyAfter: KeyOf): void {
  const only = onlyOnes(partners.openAfter(), keyAfter);
  for (const [key, one] of onlyOnes(partners.openBefore(), keyBefore)) {
    const other = only.get(key);
    if (one !== undefined && other !== undefined) partners.pair(one, other);
  }
}

function onlyOnes(indices: readonly number[], keyOf: KeyOf): Map<string, number | undefined> {
  const only = new Map<string, number | undefined>();
  for (const index of indices) {
    const key = keyOf(index);
    if (key !== undefined) only.set(key, only.has(key) ? undefined : index);
  }
  return only;
}

/** Pairs elements that say the same, the first of them with the first and so on. */
function pairEqual(partners: Partners, before: readonly Described[], after: readonly Described[]): void {
  const bySignature = new Map<string, number[]>();
  for (const { index, leaves } of [...after].reverse()) {
    const signature = signatureOf(leaves);
    const alike = bySignature.get(signature);
    if (alike === undefined) bySignature.set(signature, [index]);
    else alike.push(index);
  }
  for (const { index, leaves } of before) {
    const other = bySignature.get(signatureOf(leaves))?.pop();
    if (other !== undefined) partners.pair(index, other);
  }
}

/** Whether two elements have names, and none in common. */
function areOthers(one: ListElement['identities'], other: ListElement['identities']): boolean {
  let haveNames = false;
  for (const [index, identity] of one.entries()) {
    if (identity === undefined || other[index] === undefined) continue;
    if (identity.key === other[index].key) return false;
    haveNames = true;
  }
  return haveNames;
}

/** Pairs in turn what is left between two neighbours that are paired with neighbours. */
function pairNeighbours(partners: Partners, haveOtherNames: (one: number, other: number) => boolean): void {
  for (const other of partners.openAfter()) {
    const one = other === 0 ? 0 : partners.ofAfter(other - 1) + 1;
    const isFree = other === 0 || partners.hasAfter(other - 1);
    if (isFree && one < partners.beforeCount && !partners.hasBefore(one) && !haveOtherNames(one, other)) {
      partners.pair(one, other);
    }
  }
}

/** The elements, by their index in the second list, that do not stand in the order of the first. */
function movedElements(
  before: readonly Located[],
  after: readonly Located[],
  law: ListLaw,
  partners: Partners,
): Set<number> {
  const rank = new Map((law.sequence?.(before) ?? before).map((place, index) => [place, index]));
  const paired = (law.sequence?.(after) ?? after).filter(({ index }) => partners.hasAfter(index));
  const ranks = paired.map(({ index }) => rank.get(before[partners.ofAfter(index)] as Located) as number);
  const staying = longestIncreasing(ranks);
  return new Set(paired.filter((_, index) => !staying.has(index)).map(({ index }) => index));
}
