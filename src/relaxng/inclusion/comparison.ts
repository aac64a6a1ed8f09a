import type { ExampleBody } from '../examples/example-tree.ts';
import { type ElementPattern, patternsKey } from '../pattern.ts';
import { type AttributeState, attributeEnds } from './attribute-product.ts';
import type { ComparisonTools } from './comparison-state.ts';
import { contentVerdicts } from './content-verdicts.ts';
import { limits } from './limits.ts';
import { VerdictSet } from './verdict-set.ts';

/**
 * A definition of one grammar, and the definitions of the other one that an element may match where both stand: which
 * sets of the candidates match an element that the definition matches?
 */
export class Comparison {
  readonly element: ElementPattern;
  /** In order of id; the bits of a verdict stand for them. */
  readonly candidates: readonly ElementPattern[];
  readonly verdicts = new VerdictSet<ExampleBody>();
  /** Those whose verdicts depend on these. */
  readonly users = new Set<Comparison>();
  begun = false;
  #ends: readonly AttributeState[] | undefined;

  constructor(element: ElementPattern, candidates: readonly ElementPattern[]) {
    this.element = element;
    this.candidates = candidates;
  }

  /** See `attributeEnds`. */
  ends(tools: ComparisonTools): readonly AttributeState[] {
    this.#ends ??= attributeEnds(tools, {
      own: this.element.content,
      others: this.candidates.map(({ content }) => content),
    });
    return this.#ends;
  }
}

/**
 * The comparisons that a comparison of two grammars comes down to, each once. Their verdicts grow from nothing until they
 * agree with each other: the least sets that do are those of the elements there really are.
 */
export class Comparisons {
  readonly tools: ComparisonTools;
  readonly #known = new Map<string, Comparison>();
  readonly #stale = new Set<Comparison>();
  readonly #onProgress: ((compared: number) => void) | undefined;

  constructor(tools: ComparisonTools, onProgress?: (compared: number) => void) {
    this.tools = tools;
    this.#onProgress = onProgress;
  }

  /** The comparison of these; undefined where there are too many candidates or comparisons to go on. */
  comparison(element: ElementPattern, candidates: Iterable<ElementPattern>): Comparison | undefined {
    const sorted = [...candidates].sort((a, b) => a.id - b.id);
    const key = patternsKey([element, ...sorted]);
    let comparison = this.#known.get(key);
    if (comparison === undefined) {
      if (sorted.length > limits.candidates) {
        this.tools.doubts.add(`an element may match more than ${limits.candidates} definitions at one place`);
        return undefined;
      }
      if (this.#known.size >= limits.pairs) {
        this.tools.doubts.add(`more than ${limits.pairs} definitions would have to be compared`);
        return undefined;
      }
      comparison = new Comparison(element, sorted);
      this.#known.set(key, comparison);
    }
    return comparison;
  }

  /** Works out the verdicts of a comparison and of all that it depends on. */
  solve(comparison: Comparison): void {
    this.#evaluate(comparison);
    for (const stale of this.#stale) {
      this.#stale.delete(stale);
      this.#evaluate(stale);
    }
  }

  /**
   * Works out one comparison from the verdicts of others. Those that were never worked out come first, each inside the
   * one that asked for it; without recursion, since definitions may refer to each other in long chains.
   */
  #evaluate(first: Comparison): void {
    const open = [{ comparison: first, work: this.#work(first) }];
    for (let current = open.at(-1); current !== undefined; current = open.at(-1)) {
      const { value, done } = current.work.next();
      if (done !== true) {
        open.push({ comparison: value, work: this.#work(value) });
        continue;
      }
      open.pop();
      this.#onProgress?.(this.#known.size);
      if (value) for (const user of current.comparison.users) this.#stale.add(user);
    }
  }

  /** Yields comparisons that have to be begun first; returns whether anything new was found. */
  *#work(comparison: Comparison): Generator<Comparison, boolean> {
    comparison.begun = true;
    this.#stale.delete(comparison);
    let news = false;
    for (const end of comparison.ends(this.tools)) {
      for (const [verdict, children] of yield* contentVerdicts(this, comparison, end)) {
        if (comparison.verdicts.size >= limits.verdicts) {
          this.tools.doubts.add(`an element may match more than ${limits.verdicts} sets of definitions`);
          break;
        }
        const body: ExampleBody = {
          attributes: [...end.attributes, ...children.attributes],
          children: children.children,
          size: end.size + children.size,
        };
        if (comparison.verdicts.add(verdict, body)) news = true;
      }
    }
    return news;
  }
}
