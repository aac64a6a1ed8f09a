import { expandedNameKey } from '../relaxng/name-class.ts';
import type { ElementPattern } from '../relaxng/pattern.ts';
import type { PatternBuilder } from '../relaxng/pattern-builder.ts';
import { bindAttribute } from './bind-attribute.ts';
import { type ContentParts, contentParts, eitherContent, type Occurrence } from './content-parts.ts';
import type { AttributeIr } from './ir.ts';

/** A definition of an element with what is left of its content at some place. */
export interface Alternative {
  readonly definition: ElementPattern;
  readonly content: ElementPattern['content'];
}

/** An attribute whose values tell contents apart, with the contents that each value leaves. */
export interface Discriminator {
  readonly attribute: AttributeIr;
  /** At least two, each with literals of its own. */
  readonly groups: readonly DiscriminatedGroup[];
}

/** The contents that some values of a discriminator leave. */
interface DiscriminatedGroup {
  readonly literals: readonly string[];
  /** Whether the attribute may be absent. */
  readonly optional: boolean;
  readonly alternatives: readonly Alternative[];
}

/** The least number of members that differ for which a union of records says more than it costs. */
const leastDifference = 2;

/**
 * The attribute that tells most of the alternatives apart: one that they all require, or whose absence leaves the same
 * content as one of its values. Undefined where there is none, or next to nothing to tell apart.
 */
export function chooseDiscriminator(
  builder: PatternBuilder,
  alternatives: readonly Alternative[],
  candidates: readonly AttributeIr[],
): Discriminator | undefined {
  let best: Discriminator | undefined;
  for (const attribute of candidates) {
    const { literals, other } = attribute.value;
    if (other !== 'none' || literals.length < 2) continue;
    const groups = groupsBy(builder, alternatives, attribute);
    if (groups !== undefined && groups.length > (best?.groups.length ?? 1)) best = { attribute, groups };
  }
  return best;
}

/** The parts of what any of the alternatives allows. */
export function partsOfAlternatives(alternatives: readonly Alternative[]): ContentParts {
  return alternatives.map(({ content }) => contentParts(content)).reduce(eitherContent);
}

function groupsBy(
  builder: PatternBuilder,
  alternatives: readonly Alternative[],
  attribute: AttributeIr,
): DiscriminatedGroup[] | undefined {
  const bySignature = new Map<
    string,
    { literals: string[]; alternatives: Alternative[]; optional: boolean }
  >();
  const members: Set<string>[] = [];
  for (const literal of [...attribute.value.literals, undefined]) {
    const bound = alternatives
      .map(({ definition, content }) => ({
        definition,
        content: bindAttribute(builder, content, attribute, literal),
      }))
      .filter(({ content }) => content !== builder.notAllowed);
    if (bound.length === 0) continue;
    const found = new Set(memberKeys(partsOfAlternatives(bound), attribute));
    const signature = [...found].sort().join(' ');
    const group = bySignature.get(signature);
    if (group === undefined) {
      // What is left where the attribute is absent is not told by any value.
      if (literal === undefined) return undefined;
      members.push(found);
      bySignature.set(signature, { literals: [literal], alternatives: bound, optional: false });
    } else if (literal === undefined) {
      group.optional = true;
      group.alternatives.push(...bound);
    } else {
      group.literals.push(literal);
      group.alternatives.push(...bound);
    }
  }
  const all = new Set(members.flatMap((found) => [...found]));
  const differing = [...all].filter((key) => !members.every((found) => found.has(key)));
  return differing.length < leastDifference ? undefined : [...bySignature.values()];
}

/** The members that records with these parts have, the discriminator aside; which words they take does not matter. */
function memberKeys(parts: ContentParts, discriminator: AttributeIr): string[] {
  const attributes = [...parts.attributes.keys()].filter((key) => key !== expandedNameKey(discriminator));
  const children = [...parts.children].map(([key, child]) => `${key}=${definitionsKey(child)}`);
  return [...attributes.map((key) => `@${key}`), ...children, ...(parts.texts.length > 0 ? ['text'] : [])];
}

/** A string that is equal for two occurrences exactly if they have the same definitions. */
function definitionsKey({ found }: Occurrence<ElementPattern>): string {
  return found
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join();
}
