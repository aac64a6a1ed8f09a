import { Arbitrary, type Random, Stream, Value } from 'fast-check';
import type { Pattern } from '../relaxng/pattern.ts';
import type { Derivation } from './derivation.ts';
import { derive } from './derive.ts';
import { type DocumentOptions, RandomDecisions, type Route } from './random-decisions.ts';
import { simplerDerivations } from './simpler-derivations.ts';
import type { Sources } from './sources.ts';

/** Derivations of one pattern; what they shrink to are derivations of it, too. */
export class DerivationArbitrary extends Arbitrary<Derivation> {
  readonly #pattern: Pattern;
  readonly #sources: Sources;
  readonly #options: DocumentOptions;
  readonly #route: Route;

  /** `route`: every derivation comes by there, where it can. */
  constructor(pattern: Pattern, sources: Sources, options: DocumentOptions, route: Route = []) {
    super();
    this.#pattern = pattern;
    this.#sources = sources;
    this.#options = options;
    this.#route = route;
  }

  generate(random: Random): Value<Derivation> {
    const decisions = new RandomDecisions(this.#sources, random, this.#options, this.#route);
    return new Value(derive(this.#pattern, decisions), undefined);
  }

  /** A document alone does not tell how it was derived. */
  canShrinkWithoutContext(_value: unknown): _value is Derivation {
    return false;
  }

  shrink(value: Derivation): Stream<Value<Derivation>> {
    const simpler = simplerDerivations(value, this.#sources);
    return new Stream(simpler[Symbol.iterator]() as IterableIterator<Derivation>).map(
      (derivation) => new Value(derivation, undefined),
    );
  }
}
