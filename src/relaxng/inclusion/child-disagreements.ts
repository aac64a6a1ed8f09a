import type { ExampleBody } from '../examples/example-tree.ts';
import { nameClassKey } from '../name-class.ts';
import type { Pattern } from '../pattern.ts';
import { elementsNamed } from '../possible-parts.ts';
import {
  childVerdicts,
  type ElementStepOfSides,
  elementSteps,
  exampleText,
  interleaves,
  type StepWay,
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

  /** `beside`: what stands in independent parts of the content. */
  find(asked: Sides, beside: Beside = nothingBeside): void {
    const sides = withCertain(asked);
    if (sides.own.kind === 'notAllowed' || certainVerdict(sides) !== 0) return;
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

  #findInParts(parts: readonly Sides[], beside: Beside): void {
    const { smallest } = this.#comparisons.tools;
    const least: Beside[] = [];
    for (const { own } of parts) {
      const content = smallest.contentOf(own);
      if (content === undefined) return;
      const nested = smallest.contentOf(own, true);
      least.push({
        children: { list: content.children, size: content.size },
        nested: nested && { list: nested.children, size: nested.size },
      });
    }
    parts.forEach((part, index) => {
      const others = least.filter((_, other) => other !== index);
      this.find(part, others.reduce(joinBeside, beside));
    });
    if ((parts[0]?.others.length ?? 0) < 2) return;
    // What one part makes some of the candidates refuse, another one may make the rest refuse.
    let before = new ChildVerdicts();
    before.add(2 ** (parts[0] as Sides).others.length - 1, noChildren, false);
    parts.forEach((part, index) => {
      const behind = least.slice(index + 1).reduce(joinBeside, beside);
      for (const [verdict, children] of [...before.bare, ...before.nested]) {
        const others = part.others.map((other, bit) => ((verdict >> bit) & 1 ? other : this.#nothing));
        const nested = hasElement(children) ? children : undefined;
        if (verdict !== 0) this.find({ own: part.own, others }, joinBeside(behind, { children, nested }));
      }
      if (before.size < limits.verdicts) {
        before = bothParts(before, this.#drive(childVerdicts(this.#comparisons, this.#comparison, part)));
      }
    });
  }

  get #nothing(): Pattern {
    return this.#comparisons.tools.derivatives.builder.notAllowed;
  }

  #followSequences(start: Sides, beside: Beside): void {
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
      if (reached.size > limits.searchedStates) {
        const { nameClass } = this.#comparison.element;
        this.#comparisons.tools.doubts.add(
          `not all sequences of children of ${nameClassKey(nameClass)} were searched for differences`,
        );
        return;
      }
      if (certainVerdict(place) !== 0) {
        ended = true;
        continue;
      }
      if (place.own.nullable) {
        if (place.others.some(({ nullable }) => nullable)) ended = true;
        else {
          const cause: Cause = { kind: 'end', sides: place, earlier: place.children };
          this.#report(cause, beside, place.children, this.#comparisons.tools.derivatives.builder.empty);
        }
      }
      this.#elementsNext(place, beside, waiting, forgiven);
      this.#textNext(place, beside, waiting);
    }
  }

  #elementsNext(
    place: Place,
    beside: Beside,
    waiting: SmallestFirst<Place>,
    forgiven: SmallestFirst<Place>,
  ): void {
    for (const step of elementSteps(this.#comparisons, place)) {
      const { name, element, residual, candidates } = step;
      for (const { children, sides } of this.#ways(step)) {
        if (!allRefuse(sides)) continue;
        if (candidates.size === 0) {
          const cause: Cause = { kind: 'element', sides: place, name, element, earlier: place.children };
          this.#report(cause, beside, joinChildren(place.children, children), residual);
        } else {
          const comparison = this.#comparisons.comparison(element, candidates);
          if (comparison !== undefined)
            this.#descend(comparison, name, joinChildren(beside.children, place.children), residual);
        }
      }
    }
    const narrowed = this.#comparisons.tools.relevance.narrowed(place);
    for (const step of elementSteps(this.#comparisons, narrowed)) {
      for (const { children, sides } of this.#ways(step)) {
        const all = joinChildren(place.children, children);
        if (!allRefuse(sides)) waiting.push({ ...sides, children: all, size: all.size });
      }
      if (step.candidates.size === 0) continue;
      const next = this.#forgivenStep({ ...place, ...narrowed }, step);
      if (next !== undefined) waiting.push(next);
    }
    for (const step of elementSteps(this.#comparisons, place)) {
      const next = step.candidates.size > 0 ? undefined : this.#forgivenStep(place, step);
      if (next !== undefined) forgiven.push(next);
    }
  }

  #ways(step: ElementStepOfSides): readonly StepWay[] {
    return this.#drive(stepWays(this.#comparisons, this.#comparison, step));
  }

  /** As if the element were in order: what is refused then is refused whatever the element is like. */
  #forgivenStep(place: Place, step: ElementStepOfSides): Place | undefined {
    const { name, element, residual, candidates } = step;
    const body = this.#comparisons.tools.smallest.bodyOf(element);
    if (body === undefined) return undefined;
    const others = place.others.map((other, index) => {
      const steps = step.others[index];
      if (steps === undefined || steps === 'certain') return residual;
      if (candidates.size > 0) {
        return this.#comparisons.tools.derivatives.builder.choice(steps.map((one) => one.residual));
      }
      // Where a known element comes too early or too late, all that follows would be out of place, too.
      return elementsNamed(other, name).length > 0 ? this.#nothing : other;
    });
    const all = joinChildren(place.children, childElement(name, body));
    const next = { ...withCertain({ own: residual, others }), children: all, size: all.size };
    return allRefuse(next) ? undefined : next;
  }

  #textNext(place: Place, beside: Beside, waiting: SmallestFirst<Place>): void {
    const sides = textStep(this.#comparisons, place);
    if (sides === undefined) return;
    const all = joinChildren(place.children, { list: [exampleText], size: exampleText.length });
    if (!allRefuse(sides)) {
      waiting.push({ ...sides, children: all, size: all.size });
      return;
    }
    this.#report({ kind: 'textBesideElements', sides: place }, beside, all, sides.own);
  }

  /** Reports children with the smallest ones that may follow them; there has to be an element among all. */
  #report(cause: Cause, beside: Beside, children: Children, rest: Pattern): void {
    const { smallest } = this.#comparisons.tools;
    const nested = hasElement(children) || hasElement(beside.children);
    const around = nested ? beside.children : (beside.nested ?? beside.children);
    const end = smallest.contentOf(rest, !nested && beside.nested === undefined);
    if (end === undefined) return;
    const all = [around, children, { list: end.children, size: end.size }].reduce(joinChildren);
    const body = this.#bodyOf({ attributes: [], children: all.list, size: all.size });
    this.#findings.disagreement({ cause, body });
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

/** Children in independent parts: the least there can be, and the least with an element among them. */
interface Beside {
  readonly children: Children;
  readonly nested: Children | undefined;
}

const nothingBeside: Beside = { children: noChildren, nested: undefined };

function joinBeside(first: Beside, second: Beside): Beside {
  const ways = [
    first.nested && joinChildren(first.nested, second.children),
    second.nested && joinChildren(first.children, second.nested),
  ].filter((way) => way !== undefined);
  return {
    children: joinChildren(first.children, second.children),
    nested: ways.length < 2 ? ways[0] : ways.reduce((a, b) => (b.size < a.size ? b : a)),
  };
}

function hasElement({ list }: Children): boolean {
  return list.some((child) => typeof child !== 'string');
}

/** A sequence of children, and what is left of the sides behind it. */
interface Place extends Sides {
  readonly children: Children;
  readonly size: number;
}
