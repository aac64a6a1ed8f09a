import type { ExampleBody } from '../examples/example-tree.ts';
import type { Pattern } from '../pattern.ts';
import { elementsNamed } from '../possible-parts.ts';
import {
  childVerdicts,
  elementSteps,
  exampleText,
  interleaves,
  stepWays,
  textStep,
} from './child-verdicts.ts';
import {
  bothParts,
  type Children,
  ChildVerdicts,
  childElement,
  joinChildren,
  noChildren,
} from './children.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import { allRefuse, certainVerdict, type Sides, sidesKey, withCertain } from './comparison-state.ts';
import { independentParts } from './content-parts.ts';
import type { Cause, Findings } from './disagreement.ts';
import { limits } from './limits.ts';
import { SmallestFirst } from './smallest-first.ts';

/** Finds the children that make all candidates refuse. */
export class ChildDisagreements {
  readonly #comparisons: Comparisons;
  readonly #comparison: Comparison;
  readonly #findings: Findings;
  readonly #bodyOf: (body: ExampleBody) => ExampleBody;

  /** `bodyOf` adds what the element has beside children. */
  constructor(
    comparisons: Comparisons,
    comparison: Comparison,
    findings: Findings,
    bodyOf: (body: ExampleBody) => ExampleBody,
  ) {
    this.#comparisons = comparisons;
    this.#comparison = comparison;
    this.#findings = findings;
    this.#bodyOf = bodyOf;
  }

  /** `beside`: children that stand in independent parts of the content. */
  find(asked: Sides, beside: Children = noChildren): void {
    const sides = withCertain(asked);
    if (sides.own.kind === 'notAllowed' || certainVerdict(sides) !== 0 || allRefuse(sides)) return;
    const parts = independentParts(this.#comparisons.tools.derivatives.builder, sides);
    if (parts.length > 1) {
      this.#findInParts(parts, beside);
      return;
    }
    const own = interleaves(sides.own);
    if (own !== undefined) {
      for (const member of own) this.find({ own: member, others: sides.others }, beside);
      return;
    }
    const others = sides.others.flatMap((other) => interleaves(other) ?? [other]);
    if (others.length > sides.others.length) this.find({ own: sides.own, others }, beside);
    else this.#followSequences(sides, beside);
  }

  #findInParts(parts: readonly Sides[], beside: Children): void {
    const { smallest } = this.#comparisons.tools;
    const least: Children[] = [];
    for (const { own } of parts) {
      const content = smallest.contentOf(own);
      if (content === undefined) return;
      least.push({ list: content.children, size: content.size });
    }
    const join = (lists: readonly Children[]): Children => lists.reduce(joinChildren, beside);
    parts.forEach((part, index) => {
      this.find(part, join(least.filter((_, other) => other !== index)));
    });
    if ((parts[0]?.others.length ?? 0) < 2) return;
    // What one part makes some of the candidates refuse, another one may make the rest refuse.
    let before = new ChildVerdicts();
    before.add(2 ** (parts[0] as Sides).others.length - 1, noChildren, false);
    parts.forEach((part, index) => {
      for (const [verdict, children] of [...before.bare, ...before.nested]) {
        const others = part.others.map((other, bit) => ((verdict >> bit) & 1 ? other : this.#nothing));
        const behind = join(least.slice(index + 1));
        if (verdict !== 0) this.find({ own: part.own, others }, joinChildren(behind, children));
      }
      if (before.size < limits.verdicts) {
        before = bothParts(before, this.#drive(childVerdicts(this.#comparisons, this.#comparison, part)));
      }
    });
  }

  get #nothing(): Pattern {
    return this.#comparisons.tools.derivatives.builder.notAllowed;
  }

  #followSequences(start: Sides, beside: Children): void {
    const reached = new Set<string>();
    const waiting = new SmallestFirst<Place>();
    /** States as if what is refused were not: followed where nothing else goes on to the end. */
    const forgiven = new SmallestFirst<Place>();
    let ended = false;
    waiting.push({ ...start, children: noChildren, size: 0 });
    for (;;) {
      const place = waiting.pop() ?? (ended ? undefined : forgiven.pop());
      if (place === undefined) return;
      const key = sidesKey(place);
      if (reached.has(key)) continue;
      reached.add(key);
      if (reached.size > limits.contentStates) return;
      if (certainVerdict(place) !== 0) {
        ended = true;
        continue;
      }
      if (place.own.nullable) {
        if (place.others.some(({ nullable }) => nullable)) ended = true;
        else if ([...beside.list, ...place.children.list].some((child) => typeof child !== 'string')) {
          const cause: Cause = { kind: 'end', sides: place, earlier: place.children };
          this.#report(cause, beside, place.children, place.own);
        }
      }
      this.#elementsNext(place, beside, waiting, forgiven);
      this.#textNext(place, beside, waiting);
    }
  }

  #elementsNext(
    place: Place,
    beside: Children,
    waiting: SmallestFirst<Place>,
    forgiven: SmallestFirst<Place>,
  ): void {
    const { builder } = this.#comparisons.tools.derivatives;
    for (const step of elementSteps(this.#comparisons, place)) {
      const { name, element, residual, candidates } = step;
      for (const { children, sides } of this.#drive(stepWays(this.#comparisons, this.#comparison, step))) {
        const all = joinChildren(place.children, children);
        if (!allRefuse(sides)) waiting.push({ ...sides, children: all, size: all.size });
        else if (candidates.size === 0) {
          const cause: Cause = { kind: 'element', sides: place, name, element, earlier: place.children };
          this.#report(cause, beside, all, residual);
        } else {
          const comparison = this.#comparisons.comparison(element, candidates);
          if (comparison !== undefined)
            this.#descend(comparison, name, joinChildren(beside, place.children), residual);
        }
      }
      // As if the element were in order: what is refused then is refused whatever the element is like.
      const body = this.#comparisons.tools.smallest.bodyOf(element);
      if (body === undefined) continue;
      const others = place.others.map((other, index) => {
        const steps = step.others[index];
        if (steps === undefined || steps === 'certain') return residual;
        if (candidates.size > 0) return builder.choice(steps.map((one) => one.residual));
        // Where a known element comes too early or too late, all that follows would be out of place, too.
        return elementsNamed(other, name).length > 0 ? builder.notAllowed : other;
      });
      const all = joinChildren(place.children, childElement(name, body));
      const next = { ...withCertain({ own: residual, others }), children: all, size: all.size };
      if (!allRefuse(next)) (candidates.size > 0 ? waiting : forgiven).push(next);
    }
  }

  #textNext(place: Place, beside: Children, waiting: SmallestFirst<Place>): void {
    const sides = textStep(this.#comparisons, place);
    if (sides === undefined) return;
    const all = joinChildren(place.children, { list: [exampleText], size: exampleText.length });
    if (!allRefuse(sides)) {
      waiting.push({ ...sides, children: all, size: all.size });
      return;
    }
    const rest = this.#comparisons.tools.smallest.contentOf(
      sides.own,
      [...beside.list, ...all.list].every((child) => typeof child === 'string'),
    );
    if (rest === undefined) return;
    const children = joinChildren(joinChildren(beside, all), { list: rest.children, size: rest.size });
    this.#findings.disagreement({
      cause: { kind: 'textBesideElements', sides: place },
      body: this.#bodyOf({ attributes: [], children: children.list, size: children.size }),
    });
  }

  #report(cause: Cause, beside: Children, children: Children, rest: Pattern): void {
    const body = this.#whole(joinChildren(beside, children), rest);
    if (body !== undefined) this.#findings.disagreement({ cause, body });
  }

  #descend(
    comparison: Comparison,
    name: Parameters<typeof childElement>[0],
    before: Children,
    rest: Pattern,
  ): void {
    if (this.#whole(before, rest) === undefined) return;
    const around = (child: ExampleBody): ExampleBody =>
      this.#whole(joinChildren(before, childElement(name, child)), rest) as ExampleBody;
    this.#findings.descent({ comparison, name, around });
  }

  /** The body with these children and the smallest ones that may follow them. */
  #whole(children: Children, rest: Pattern): ExampleBody | undefined {
    const end = this.#comparisons.tools.smallest.contentOf(rest);
    if (end === undefined) return undefined;
    const all = joinChildren(children, { list: end.children, size: end.size });
    return this.#bodyOf({ attributes: [], children: all.list, size: all.size });
  }

  /** Runs what needs the verdicts of other comparisons. */
  #drive<Result>(work: Generator<Comparison, Result>): Result {
    for (;;) {
      const { value, done } = work.next();
      if (done === true) return value;
      this.#comparisons.solve(value);
    }
  }
}

/** A sequence of children, and what is left of the sides behind it. */
interface Place extends Sides {
  readonly children: Children;
  readonly size: number;
}
