import { type ElementPattern, patternsKey } from '../pattern.ts';
import { type AttributeDiagrams, failNode } from './attribute-diagram.ts';
import type { ContentModels } from './content-models.ts';
import { budget, Refusal } from './refusal.ts';

/** The definitions that one element may match where it stands, tried together as if they were one. */
interface CandidateSet {
  /** In order of id; the bits of a verdict stand for them. */
  readonly definitions: readonly ElementPattern[];
  /** The root of their attribute diagram. */
  readonly root: number;
  /** The verdicts that are possible: non-empty sets of definitions that an element can match at a time, as bit sets. */
  readonly verdicts: readonly number[];
}

/** All candidate sets of a grammar, each once. */
export class CandidateSets {
  readonly sets: CandidateSet[] = [];
  readonly #diagrams: AttributeDiagrams;
  readonly #models: ContentModels;
  readonly #numbers = new Map<string, number>();
  readonly #reached = new Map<number, readonly number[]>();

  constructor(diagrams: AttributeDiagrams, models: ContentModels) {
    this.#diagrams = diagrams;
    this.#models = models;
  }

  numberOf(candidates: Iterable<ElementPattern>): number {
    const definitions = [...new Set(candidates)].sort((a, b) => a.id - b.id);
    const key = patternsKey(definitions);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (definitions.length > budget.candidates) {
      throw new Refusal(`more than ${budget.candidates} definitions are possible for one element`);
    }
    const root = this.#diagrams.rootFor(definitions.map(({ content }) => content));
    const number = this.sets.push({ definitions, root, verdicts: this.#verdicts(root) }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #verdicts(root: number): number[] {
    const verdicts = new Set<number>();
    for (const content of this.#contentsBehind(root)) {
      let sets = [0];
      for (const { candidates } of this.#models.contents[content] ?? []) {
        sets = [...sets, ...sets.map((set) => set | candidates)];
      }
      for (const set of sets) verdicts.add(set);
      if (verdicts.size > budget.verdicts) {
        throw new Refusal(`an element may match more than ${budget.verdicts} sets of definitions`);
      }
    }
    verdicts.delete(0);
    return [...verdicts].sort((a, b) => a - b);
  }

  /** The contents at the ends of a diagram. */
  #contentsBehind(root: number): readonly number[] {
    const known = this.#reached.get(root);
    if (known !== undefined) return known;
    const contents = new Set<number>();
    const reached = new Set([root]);
    for (const number of reached) {
      const node = this.#diagrams.nodes[number];
      if (node === undefined || number === failNode) continue;
      for (const target of node.edge?.targets ?? []) reached.add(target);
      for (const { edge } of node.others) for (const target of edge?.targets ?? []) reached.add(target);
      if (node.absent === undefined) continue;
      if (node.attribute === undefined) contents.add(node.absent);
      else reached.add(node.absent);
    }
    const list = [...contents].sort((a, b) => a - b);
    this.#reached.set(root, list);
    return list;
  }
}
