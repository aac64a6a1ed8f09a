import { elementDerivative } from '../derivative/element-derivative.ts';
import { textDerivative } from '../derivative/text-derivative.ts';
import { type ExpandedName, isInfiniteNameClass, nameClassContains, namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { possibleElements } from '../possible-parts.ts';
import {
  bothParts,
  type Children,
  ChildVerdicts,
  childElement,
  joinChildren,
  noChildren,
} from './children.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import { bitsOf, certainVerdict, isDecided, type Sides, sidesKey, withCertain } from './comparison-state.ts';
import { elementNames, independentParts } from './content-parts.ts';
import { limits } from './limits.ts';
import { SmallestFirst } from './smallest-first.ts';

/** The verdicts on children (text without any element aside, where values may stand). */
export function* childVerdicts(
  comparisons: Comparisons,
  user: Comparison,
  asked: Sides,
): Generator<Comparison, ChildVerdicts> {
  const { tools } = comparisons;
  const sides = tools.relevance.reduced(asked);
  const verdicts = new ChildVerdicts();
  if (sides.own.kind === 'notAllowed') return verdicts;
  if (isDecided(sides)) {
    addCompletions(comparisons, verdicts, certainVerdict(sides), sides.own, noChildren, false);
    return verdicts;
  }
  const parts = independentParts(tools.derivatives.builder, sides);
  if (parts.length > 1) {
    let both = new ChildVerdicts();
    both.add(2 ** sides.others.length - 1, noChildren, false);
    for (const part of parts) {
      both = bothParts(both, yield* childVerdicts(comparisons, user, part));
      if (both.size === 0) break;
      if (both.size > limits.verdicts) {
        tools.doubts.add(`children may match more than ${limits.verdicts} sets of definitions`);
        return verdicts;
      }
    }
    return both;
  }
  const own = interleaves(sides.own);
  if (own !== undefined) {
    for (const member of own) {
      verdicts.addAll(yield* childVerdicts(comparisons, user, { own: member, others: sides.others }));
    }
    return verdicts;
  }
  const alternatives = sides.others.map((other) => interleaves(other) ?? [other]);
  const others = alternatives.flat();
  if (others.length > sides.others.length && others.length <= limits.candidates) {
    // A candidate matches if one of its alternatives does.
    const bits = alternatives.map((list) => bitsOf(others, (other) => list.includes(other)));
    const found = yield* childVerdicts(comparisons, user, { own: sides.own, others });
    verdicts.addAll(found, (verdict) => bitsOf(bits, (some) => (verdict & some) !== 0));
    return verdicts;
  }
  return yield* sequenceVerdicts(comparisons, user, sides);
}

/** The alternatives of a choice where they can be taken apart, once they stand alone. */
export function interleaves(pattern: Pattern): readonly Pattern[] | undefined {
  if (pattern.kind !== 'choice') return undefined;
  return pattern.members.some(({ kind }) => kind === 'interleave') ? pattern.members : undefined;
}

/** A sequence of children, and what it has left. */
interface SequenceState extends Sides {
  readonly children: Children;
  /** Whether there is an element among the children. */
  readonly nested: boolean;
  readonly size: number;
}

/** Follows all sequences of children, small ones first. */
function* sequenceVerdicts(
  comparisons: Comparisons,
  user: Comparison,
  sides: Sides,
): Generator<Comparison, ChildVerdicts> {
  const { doubts, derivatives } = comparisons.tools;
  const verdicts = new ChildVerdicts();
  const reached = new Set<string>();
  const waiting = new SmallestFirst<SequenceState>();
  waiting.push({ ...sides, children: noChildren, nested: false, size: 0 });
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const key = `${state.nested} ${sidesKey(state)}`;
    if (reached.has(key)) continue;
    reached.add(key);
    if (reached.size > limits.contentStates || derivatives.builder.size > limits.patterns) {
      doubts.add(`the content of an element has more than ${limits.contentStates} states`);
      break;
    }
    if (isDecided(state)) {
      const { own, children, nested } = state;
      addCompletions(comparisons, verdicts, certainVerdict(state), own, children, nested);
      continue;
    }
    if (state.own.nullable) {
      verdicts.add(
        bitsOf(state.others, ({ nullable }) => nullable),
        state.children,
        state.nested,
      );
    }
    // Nothing is less than matching no candidate.
    if (verdicts.nested.get(0) !== undefined) break;
    for (const next of yield* nextStates(comparisons, user, state)) waiting.push(next);
  }
  return verdicts;
}

/** Adds the smallest ways to end a content. */
function addCompletions(
  { tools: { smallest } }: Comparisons,
  verdicts: ChildVerdicts,
  verdict: number,
  own: Pattern,
  children: Children,
  nested: boolean,
): void {
  if (!nested && own.nullable) verdicts.add(verdict, children, false);
  const rest = smallest.contentOf(own, !nested);
  if (rest === undefined) return;
  verdicts.add(verdict, joinChildren(children, { list: rest.children, size: rest.size }), true);
}

/** What the next child leads to. */
function* nextStates(
  comparisons: Comparisons,
  user: Comparison,
  state: SequenceState,
): Generator<Comparison, SequenceState[]> {
  const { relevance } = comparisons.tools;
  const next: SequenceState[] = [];
  for (const step of elementSteps(comparisons, state)) {
    for (const { children, sides } of yield* stepWays(comparisons, user, step)) {
      const all = joinChildren(state.children, children);
      next.push({ ...relevance.reduced(sides), children: all, nested: true, size: all.size });
    }
  }
  const afterText = textStep(comparisons, state);
  if (afterText !== undefined) {
    const children = joinChildren(state.children, { list: [exampleText], size: exampleText.length });
    next.push({ ...relevance.reduced(afterText), children, nested: state.nested, size: children.size });
  }
  return next;
}

/** Any text will do where only `text` can match. */
export const exampleText = 'text';

/** What is left of the sides after text; undefined where `own` does not allow any. */
export function textStep({ tools: { derivatives } }: Comparisons, { own, others }: Sides): Sides | undefined {
  const after = textDerivative(derivatives, own);
  if (after.kind === 'notAllowed') return undefined;
  return withCertain({ own: after, others: others.map((other) => textDerivative(derivatives, other)) });
}

/** An element that `own` allows next, matching one definition of it. */
export interface ElementStepOfSides {
  readonly name: ExpandedName;
  readonly element: ElementPattern;
  /** What may follow in `own`. */
  readonly residual: Pattern;
  /** For each of the others: the definitions the element may match, and what follows then. */
  readonly others: readonly OtherSteps[];
  /** All of these definitions. */
  readonly candidates: ReadonlySet<ElementPattern>;
}

/** 'certain': the candidate is `own` itself. */
type OtherSteps = 'certain' | readonly { readonly element: ElementPattern; readonly residual: Pattern }[];

/** The elements that may come next, by name and definition. */
export function elementSteps(
  { tools: { derivatives } }: Comparisons,
  { own, others }: Sides,
): ElementStepOfSides[] {
  const steps: ElementStepOfSides[] = [];
  for (const name of nextNames({ own, others })) {
    const met = derivatives.name(name.namespaceName, name.localName);
    const otherSteps = others.map(
      (other): OtherSteps => (other === own ? 'certain' : elementDerivative(derivatives, other, met)),
    );
    const candidates = new Set<ElementPattern>();
    for (const list of otherSteps)
      if (list !== 'certain') for (const { element } of list) candidates.add(element);
    for (const { element, residual } of elementDerivative(derivatives, own, met)) {
      steps.push({ name, element, residual, others: otherSteps, candidates });
    }
  }
  return steps;
}

/** One name for each kind of names that the sides cannot tell apart, as far as `own` allows them next. */
function nextNames({ own, others }: Sides): ExpandedName[] {
  const classes = possibleElements(own).map(({ nameClass }) => nameClass);
  if (!classes.some(isInfiniteNameClass)) {
    const names = new Map<string, ExpandedName>();
    for (const name of classes.flatMap(namesOf)) names.set(`${name.localName} ${name.namespaceName}`, name);
    return [...names.values()];
  }
  return elementNames([own, ...others]).filter(({ namespaceName, localName }) =>
    classes.some((nameClass) => nameClassContains(nameClass, namespaceName, localName)),
  );
}

/** A way for an element to be: what it looks like, which candidates it matches, what it leaves. */
export interface StepWay {
  readonly children: Children;
  readonly sides: Sides;
}

/** The ways that an element can come next, by the sets of candidates it may match. */
export function* stepWays(
  comparisons: Comparisons,
  user: Comparison,
  { name, element, residual, others, candidates }: ElementStepOfSides,
): Generator<Comparison, StepWay[]> {
  const { derivatives, smallest } = comparisons.tools;
  const wayOf = (children: Children, matched: (candidate: ElementPattern) => boolean): StepWay => ({
    children,
    sides: withCertain({
      own: residual,
      others: others.map((steps) => {
        if (steps === 'certain') return residual;
        const taken = steps.filter((step) => matched(step.element));
        return derivatives.builder.choice(taken.map((step) => step.residual));
      }),
    }),
  });
  if (candidates.size === 0 || (candidates.size === 1 && candidates.has(element))) {
    const body = smallest.bodyOf(element);
    return body === undefined ? [] : [wayOf(childElement(name, body), () => true)];
  }
  const comparison = comparisons.comparison(element, candidates);
  if (comparison === undefined) return [];
  comparison.users.add(user);
  if (!comparison.begun) yield comparison;
  return Array.from(comparison.verdicts, ([verdict, body]) =>
    wayOf(
      childElement(name, body),
      (candidate) => ((verdict >> comparison.candidates.indexOf(candidate)) & 1) === 1,
    ),
  );
}
