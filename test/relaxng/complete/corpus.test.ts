import { describe, expect, test } from 'vitest';
import { complete } from '../../../src/relaxng/complete/complete.ts';
import { accepts, DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { documentKinds, type KindName, kindOfDocument } from '../../../src/validate/document-kinds.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { corpusDocuments, corpusThere } from '../../support/corpus.ts';
import { seededRandom } from '../../support/random.ts';
import { brokenPositionsOf } from './broken-positions.ts';
import { completableGrammar } from './completable-grammar.ts';
import { cutPositionsOf } from './cut-positions.ts';
import { withItem } from './insertion.ts';
import { type Position, positionsOf } from './positions.ts';

/** How many documents are looked at, and how many of the positions of each; `all` for large runs. */
const documentCount = Number(process.env.DOMXML_COMPLETION_DOCUMENTS ?? 150);
const positionCount = Number(process.env.DOMXML_COMPLETION_POSITIONS ?? 6);
const seed = Number(process.env.DOMXML_COMPLETION_SEED ?? 1);

/** A valid document of the corpus, and the engines of its kind. */
interface Sample {
  readonly path: string;
  readonly text: string;
  readonly engine: DerivativeEngine;
  /** Accepts what can be completed to a valid document. */
  readonly completable: DerivativeEngine;
}

type Engines = Pick<Sample, 'engine' | 'completable'>;
const engines = new Map<KindName, Promise<Engines>>();

function enginesOf(kind: KindName): Promise<Engines> {
  let known = engines.get(kind);
  if (known === undefined) {
    known = documentKinds[kind].load().then(({ matcher }) => ({
      engine: new DerivativeEngine(matcher.grammar()),
      completable: new DerivativeEngine(completableGrammar(matcher.grammar())),
    }));
    engines.set(kind, known);
  }
  return known;
}

/** Valid documents of all kinds: those of the kinds that have few come first. */
async function samples(count: number): Promise<Sample[]> {
  const random = seededRandom(seed);
  const byKind = new Map<KindName, { path: string; text: string }[]>();
  for (const { path, bytes } of corpusDocuments()) {
    const text = new TextDecoder().decode(bytes);
    const kind = kindOfDocument(text);
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), { path, text }]);
  }
  const found: Sample[] = [];
  const kinds = [...byKind].sort(([, a], [, b]) => a.length - b.length);
  for (const [index, [kind, documents]] of kinds.entries()) {
    const share = Math.ceil((count - found.length) / (kinds.length - index));
    const kindEngines = await enginesOf(kind);
    const chosen = shuffled(documents, random.below);
    let taken = 0;
    for (const { path, text } of chosen) {
      if (taken === share) break;
      const { document, diagnostics } = parseXml(text);
      if (diagnostics.length > 0 || !accepts(kindEngines.engine, document)) continue;
      found.push({ path, text, ...kindEngines });
      taken++;
    }
  }
  return found;
}

function shuffled<Item>(items: readonly Item[], below: (limit: number) => number): Item[] {
  const list = [...items];
  for (let index = list.length - 1; index > 0; index--) {
    const other = below(index + 1);
    [list[index], list[other]] = [list[other] as Item, list[index] as Item];
  }
  return list;
}

describe.skipIf(!corpusThere)('of the documents of the corpus', () => {
  const random = seededRandom(seed);
  const some = (positions: readonly Position[]): Position[] =>
    shuffled(positions, random.below).slice(0, positionCount);

  test('what stood at a place is offered once it is taken away', { timeout: 3_600_000 }, async () => {
    const misses: string[] = [];
    let count = 0;
    for (const { path, text, engine } of await samples(documentCount)) {
      for (const { text: rest, offset, taken, isOffered } of some(positionsOf(text))) {
        count++;
        if (!complete(engine, rest, offset).items.some(isOffered)) misses.push(`${path}: ${taken}`);
      }
    }
    console.info(`completion: ${count} places, ${misses.length} misses`);
    expect(misses).toEqual([]);
  });

  test('whatever is offered can be inserted and the document completed', { timeout: 3_600_000 }, async () => {
    const faults: string[] = [];
    let count = 0;
    for (const { path, text, engine, completable } of await samples(Math.ceil(documentCount / 2))) {
      for (const { text: rest, offset, taken } of some(positionsOf(text)).slice(0, positionCount / 2)) {
        const list = complete(engine, rest, offset);
        for (const item of list.items) {
          if (item.label === '*') continue;
          count++;
          const { document, diagnostics } = parseXml(withItem(rest, list, item));
          if (diagnostics.length === 0 && accepts(completable, document)) continue;
          faults.push(`${path}: ${taken} replaced by ${item.insertText}`);
        }
      }
    }
    console.info(`completion: ${count} insertions, ${faults.length} faults`);
    expect(faults).toEqual([]);
  });

  test('what is half typed, cut off or beside a mistake does not hide what is meant', {
    timeout: 3_600_000,
  }, async () => {
    const misses: string[] = [];
    let count = 0;
    for (const { path, text, engine } of await samples(Math.ceil(documentCount / 3))) {
      const positions = [...some(brokenPositionsOf(text, random)), ...some(cutPositionsOf(text, 7))];
      for (const { text: broken, offset, taken, isOffered } of positions) {
        count++;
        if (!complete(engine, broken, offset).items.some(isOffered)) misses.push(`${path}: ${taken}`);
      }
    }
    console.info(`completion: ${count} broken places, ${misses.length} misses`);
    expect(misses).toEqual([]);
  });
});
