import type { CandidateSets } from './candidate-sets.ts';
import type { ContentModels } from './content-models.ts';
import { budget, Refusal } from './refusal.ts';

/**
 * Provides the candidate sets for elements in contents that are followed in several lanes: each lane knows the set that
 * its own automaton tries, the element is tried against their union. Sets may bring contents and these further sets,
 * until nothing new comes up.
 */
export function completeLaneUnions(models: ContentModels, sets: CandidateSets): void {
  for (let content = 0; content < models.contents.length; content++) {
    const lanes = models.contents[content] ?? [];
    if (lanes.length < 2) continue;
    const bySymbol = new Map<number | undefined, Set<number>[]>();
    for (const [index, { model: number }] of lanes.entries()) {
      const model = models.models[number];
      if (model?.kind !== 'elements') continue;
      const symbols = new Set<number | undefined>([...model.places.keys(), undefined]);
      for (const symbol of symbols) {
        let tried = bySymbol.get(symbol);
        if (tried === undefined) bySymbol.set(symbol, (tried = lanes.map(() => new Set())));
        const place = symbol === undefined ? model.otherwise : model.places.get(symbol);
        if (place === undefined) continue;
        const automaton = models.automata[model.automata[place.slot] as number];
        for (const row of automaton?.rows ?? []) {
          const candidates = row[place.column]?.candidates;
          if (candidates !== undefined) tried[index]?.add(candidates);
        }
      }
    }
    const otherwise = bySymbol.get(undefined) ?? [];
    for (const [symbol, tried] of bySymbol) {
      const perLane = tried.map((own, index) => {
        const number = lanes[index]?.model as number;
        const model = models.models[number];
        const listed = symbol === undefined || (model?.kind === 'elements' && model.places.has(symbol));
        return listed ? own : (otherwise[index] ?? own);
      });
      addUnions(perLane, sets);
    }
    models.complete(sets);
  }
}

/** The union of every choice of one set or none per lane. */
function addUnions(perLane: readonly ReadonlySet<number>[], sets: CandidateSets): void {
  let unions: ReadonlySet<number>[] = [new Set()];
  for (const own of perLane) {
    const extended = [...unions];
    for (const candidates of own) for (const union of unions) extended.push(new Set([...union, candidates]));
    if (extended.length > budget.laneUnions) {
      throw new Refusal(`the lanes of a content combine in more than ${budget.laneUnions} ways`);
    }
    unions = extended;
  }
  const seen = new Set<string>();
  for (const union of unions) {
    if (union.size < 2) continue;
    const key = [...union].sort((a, b) => a - b).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    sets.numberOf([...union].flatMap((number) => sets.sets[number]?.definitions ?? []));
  }
}
