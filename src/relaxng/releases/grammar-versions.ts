import { once } from '../../lazy/once.ts';
import type { GrammarTables } from '../compile/tables.ts';
import { DerivativeEngine } from '../derivative/derivative-engine.ts';
import { type DatedGrammar, decodeAllReleases, decodeGrammar } from '../encoding/decode-grammar.ts';
import { type EncodedGrammar, patternCodes } from '../encoding/encoded-grammar.ts';
import { Machine } from '../machine/machine.ts';
import { anyRelease, compareReleases, type GrammarView, type Release } from './release.ts';
import { UnionOfReleases } from './union-of-releases.ts';

/**
 * One compiled form of a grammar that describes many releases, and perhaps several kinds of documents. Tables serve the
 * newest release; others are decoded when they are asked for. Keep one: it learns.
 */
export class GrammarVersions {
  /** Starts the machine for the newest release and all root elements. */
  readonly machine: () => Machine;
  /** The grammar of all releases together, which says which of them have what. */
  readonly allReleases: () => DatedGrammar;
  /** What some release allows where, as far as names tell. */
  readonly union: () => UnionOfReleases;
  readonly #encoded: () => EncodedGrammar;
  readonly #boundaries: () => readonly Boundary[];
  readonly #engines = new Map<string, DerivativeEngine>();

  constructor(tables: () => GrammarTables, encoded: () => EncodedGrammar) {
    this.machine = once(() => new Machine(tables()));
    this.#encoded = once(encoded);
    this.allReleases = once(() => decodeAllReleases(this.#encoded()));
    this.union = once(() => new UnionOfReleases(this.#encoded()));
    this.#boundaries = once(() => boundariesOf(this.#encoded()));
  }

  /** The releases in which something came or went, oldest first. */
  get boundaries(): readonly Boundary[] {
    return this.#boundaries();
  }

  /** The engine for a view; the same one for releases between which nothing changed. */
  engine(view: GrammarView): DerivativeEngine {
    const key = JSON.stringify([this.#stretch(view.release), view.roots, view.rawPatterns === true]);
    let engine = this.#engines.get(key);
    if (engine === undefined) {
      engine = new DerivativeEngine(decodeGrammar(this.#encoded(), view));
      this.#engines.set(key, engine);
    }
    return engine;
  }

  /** Whether a word occurs in the grammar, be it as a name or as a value; known before anything of it is decoded. */
  mentions(word: string): boolean {
    return this.#encoded().strings.includes(word);
  }

  /** How many of `boundaries` are not newer than a release. */
  position(release: Release): number {
    return this.boundaries.filter((boundary) => compareReleases(boundary.release, release) <= 0).length;
  }

  /** What releases between which nothing changes have in common. */
  #stretch(release: GrammarView['release']): string | number | null {
    if (release === undefined) return null;
    return release === anyRelease ? release : this.position(release);
  }
}

/** A release in which something came or went. */
interface Boundary {
  readonly release: Release;
  /** Whether something went. */
  readonly removes: boolean;
}

function boundariesOf({ patterns, strings }: EncodedGrammar): Boundary[] {
  const removes = new Map<Release, boolean>();
  for (const [code, since = 0, until = 0] of patterns) {
    if (code !== patternCodes.releases) continue;
    if (until > 0) removes.set(strings[until - 1] as Release, true);
    const first = strings[since - 1];
    if (first !== undefined && !removes.has(first)) removes.set(first, false);
  }
  return [...removes]
    .map(([release, gone]) => ({ release, removes: gone }))
    .sort((a, b) => compareReleases(a.release, b.release));
}
