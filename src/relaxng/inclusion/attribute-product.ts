import { forEachPart } from '../compile/alphabet.ts';
import { attributeDerivative, attributesNamed } from '../derivative/attribute-derivative.ts';
import { closeAttributes } from '../derivative/close-attributes.ts';
import type { MetName } from '../derivative/derivatives.ts';
import { attributeSize, type ExampleAttribute } from '../examples/example-tree.ts';
import { mentionedNames, representativeNames, unmentionedNames } from '../examples/representative-name.ts';
import type { AttributePattern, Pattern } from '../pattern.ts';
import {
  allRefuse,
  type ComparisonTools,
  isDecided,
  type Sides,
  sidesKey,
  withCertain,
} from './comparison-state.ts';
import { limits } from './limits.ts';
import { withoutName } from './without-name.ts';

/** Where attributes lead. */
export interface AttributeState extends Sides {
  readonly attributes: readonly ExampleAttribute[];
  /** Of the attributes as written. */
  readonly size: number;
  /** Whether all attributes are known: the sides then ask for children only. */
  readonly closed: boolean;
}

/** Told when an attribute, or its absence, is what the last of the candidates refuse. */
interface AttributeRefusals {
  /** `after.attributes` ends with the attribute that is refused. */
  attribute(before: AttributeState, after: AttributeState): void;
  /** `after.own` goes on without what the candidates of `before` need. */
  missing(before: AttributeState, after: AttributeState): void;
}

/**
 * The ends of all ways through the attributes that a content allows, the candidates' contents side by side with it. Ends
 * are states after all attributes, and earlier ones where the verdict is certain.
 *
 * Attributes are taken in one order, listed names first, so that equal sets lead to equal states; of names that are not
 * listed one stands for all of its kind, any number of times.
 */
export function attributeEnds(
  tools: ComparisonTools,
  sides: Sides,
  refusals?: AttributeRefusals,
): readonly AttributeState[] {
  const start = { ...sides, attributes: [], size: 0, closed: false };
  return new AttributeProduct(tools, sides, refusals).ends(start);
}

class AttributeProduct {
  readonly #tools: ComparisonTools;
  readonly #refusals: AttributeRefusals | undefined;
  readonly #listed: readonly MetName[];
  /** For each kind of names that are not listed, as many names as one element may need. */
  readonly #others: readonly (readonly MetName[])[];
  readonly #settledParts = new Map<MetName, Map<Pattern, Pattern>>();
  readonly #ends = new Map<string, AttributeState>();

  constructor(tools: ComparisonTools, { own, others }: Sides, refusals: AttributeRefusals | undefined) {
    this.#tools = tools;
    this.#refusals = refusals;
    const attributes = attributesIn([own, ...others]);
    const mentioned = mentionedNames(attributes.map(({ nameClass }) => nameClass));
    const met = tools.derivatives.name.bind(tools.derivatives);
    const representatives = representativeNames(mentioned);
    const listedCount = representatives.filter((name) =>
      mentioned.names.some(
        (one) => one.localName === name.localName && one.namespaceName === name.namespaceName,
      ),
    ).length;
    this.#listed = representatives
      .slice(0, listedCount)
      .map(({ namespaceName, localName }) => met(namespaceName, localName));
    this.#others = representatives
      .slice(listedCount)
      .map(({ namespaceName }) =>
        unmentionedNames(mentioned, namespaceName, mostOthers).map(({ localName }) =>
          met(namespaceName, localName),
        ),
      );
  }

  ends(start: AttributeState): readonly AttributeState[] {
    let states = this.#keepOpen([start]);
    for (const name of this.#listed) {
      const next = states.flatMap((state) => this.#listedWays(state, name));
      // Where nothing goes on, all that comes behind is looked at as if this attribute were not in dispute.
      const stuck = this.#refusals !== undefined && next.length > 0 && next.every(allRefuse);
      if (stuck) this.#keepOpen(next);
      states = this.#keepOpen(stuck ? states.flatMap((state) => this.#forgiven(state, name)) : next);
    }
    for (const names of this.#others) states = this.#closure(states, names);
    for (const state of states) {
      const { derivatives } = this.#tools;
      const after = {
        ...state,
        own: closeAttributes(derivatives, state.own),
        others: state.others.map((other) => closeAttributes(derivatives, other)),
        closed: true,
      };
      if (after.own.kind === 'notAllowed') continue;
      if (allRefuse(after) && !allRefuse(state)) this.#refusals?.missing(state, after);
      this.#end(withSides(after, after));
    }
    return [...this.#ends.values()];
  }

  /** One state for each pair of sides, the smallest; those that are decided end here. */
  #keepOpen(states: readonly AttributeState[]): AttributeState[] {
    const open = new Map<string, AttributeState>();
    for (const state of states) {
      if (isDecided(state)) this.#end(state);
      else keepSmaller(open, state);
    }
    if (open.size <= limits.attributeStates) return [...open.values()];
    this.#tools.doubts.add(`the attributes of an element have more than ${limits.attributeStates} states`);
    return [...open.values()].slice(0, limits.attributeStates);
  }

  #end(state: AttributeState): void {
    keepSmaller(this.#ends, state);
  }

  #listedWays(state: AttributeState, name: MetName): AttributeState[] {
    const ways = this.#present(state, name).map((after) => this.#settled(after, name));
    const absent = this.#settled(state, name);
    if (absent.own.kind === 'notAllowed') return ways;
    if (allRefuse(absent) && !allRefuse(state)) this.#refusals?.missing(state, absent);
    return [absent, ...ways];
  }

  /** The states in which those that refuse an attribute of that name, or its absence, have got what they want. */
  #forgiven(state: AttributeState, name: MetName): AttributeState[] {
    const { derivatives } = this.#tools;
    const forgive = (other: Pattern): Pattern => {
      const named = attributesNamed(derivatives, other, name);
      return named.length === 0 ? other : attributeDerivative(derivatives, other, named);
    };
    const absent = this.#settled(state, name);
    const ways = absent.own.kind === 'notAllowed' ? this.#present(state, name, false) : [absent];
    return ways.map((way) => this.#settled({ ...way, others: state.others.map(forgive) }, name));
  }

  #settled(state: AttributeState, name: MetName): AttributeState {
    let known = this.#settledParts.get(name);
    if (known === undefined) this.#settledParts.set(name, (known = new Map()));
    const results = known;
    const settle = (pattern: Pattern): Pattern =>
      withoutName(this.#tools.derivatives.builder, pattern, name, results);
    return withSides(state, { own: settle(state.own), others: state.others.map(settle) });
  }

  /** The states behind an attribute of that name, by the classes that its values fall into. */
  #present(state: AttributeState, name: MetName, telling = true): AttributeState[] {
    const { derivatives, regions } = this.#tools;
    const own = attributesNamed(derivatives, state.own, name);
    if (own.length === 0) return [];
    const attributes = new Set(own);
    for (const other of state.others) {
      for (const attribute of attributesNamed(derivatives, other, name)) attributes.add(attribute);
    }
    const contents = [...new Set([...attributes].map(({ content }) => content))];
    const ways = new Map<string, AttributeState>();
    for (const { members, example } of regions.regionsOf(contents)) {
      const matching = [...attributes].filter(({ content }) => members[contents.indexOf(content)]);
      if (!matching.some((attribute) => own.includes(attribute))) continue;
      const derive = (pattern: Pattern): Pattern => {
        const named = attributesNamed(derivatives, pattern, name);
        return attributeDerivative(
          derivatives,
          pattern,
          matching.filter((attribute) => named.includes(attribute)),
        );
      };
      const attribute = { name, value: example };
      const after = {
        ...withSides(state, { own: derive(state.own), others: state.others.map(derive) }),
        attributes: [...state.attributes, attribute],
        size: state.size + attributeSize(attribute),
      };
      if (after.own.kind === 'notAllowed') continue;
      if (telling && allRefuse(after) && !allRefuse(state)) this.#refusals?.attribute(state, after);
      keepSmaller(ways, after);
    }
    return [...ways.values()];
  }

  /** All states that any number of attributes of one kind of unlisted names leads to. */
  #closure(states: readonly AttributeState[], names: readonly MetName[]): AttributeState[] {
    const reached = new Map<string, AttributeState>();
    for (const state of states) keepSmaller(reached, state);
    let newest = [...reached.values()];
    for (const name of names) {
      const next: AttributeState[] = [];
      for (const state of newest) {
        for (const after of this.#present(state, name)) {
          if (isDecided(after)) this.#end(after);
          else if (!reached.has(sidesKey(after))) {
            reached.set(sidesKey(after), after);
            next.push(after);
          }
        }
      }
      if (next.length === 0) return [...reached.values()];
      newest = next;
    }
    this.#tools.doubts.add(`more than ${mostOthers} attributes of any name lead to something new each`);
    return [...reached.values()];
  }
}

/** How many unlisted attributes may come one behind the other before they are taken to go on for ever. */
const mostOthers = 50;

function withSides(state: AttributeState, sides: Sides): AttributeState {
  return { ...state, ...withCertain(sides) };
}

function keepSmaller(states: Map<string, AttributeState>, state: AttributeState): void {
  const key = `${state.closed} ${sidesKey(state)}`;
  const known = states.get(key);
  if (known === undefined || state.size < known.size) states.set(key, state);
}

/** The attribute patterns of contents, each once. */
export function attributesIn(contents: readonly Pattern[]): AttributePattern[] {
  const found = new Set<AttributePattern>();
  for (const content of contents) {
    forEachPart(content, (part) => {
      if (part.kind === 'attribute') found.add(part);
    });
  }
  return [...found];
}
