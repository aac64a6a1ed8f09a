import { nearWords } from '../../text/nearest-word.ts';
import { withPrefixOf } from '../../xml/names.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import { type ExpandedName, namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { elementsNamed, possibleElements } from '../possible-parts.ts';
import { requiredParts } from '../required-parts.ts';
import { isRepeatable } from './disordered-child.ts';
import { fits } from './misfit.ts';
import type { OpenContent } from './open-content.ts';
import { isNamed, reachElement } from './reach-element.ts';
import type { Verdicts } from './verdicts.ts';

/** An element that was probably meant by a child of another name. */
interface MeantChild {
  /** With the prefix that the child has. */
  readonly qualifiedName: string;
  /** Whether no other one is as likely, and the child would be right here under that name. */
  readonly sure: boolean;
  readonly definitions: readonly ElementPattern[];
  /** What is demanded behind it. */
  readonly residual: Pattern;
}

/**
 * Which element was meant by a child that its parent does not have: one of nearly the same name, else one that is missing and
 * that the child would be under that name. A child whose name is known elsewhere has to be right under the other name.
 */
export function meantChild(
  verdicts: Verdicts,
  content: OpenContent,
  child: XmlElement,
  isKnown: boolean,
): MeantChild | undefined {
  const names = namesHere(verdicts, content, child);
  const scope = content.scope.enter(child);
  const isFitting = (name: string) =>
    elementsNamed(content.residual, names.get(name) as ExpandedName).some((definition) =>
      fits(verdicts, child, definition, scope),
    );
  const near = nearWords(child.localName, names.keys());
  const fitting = near.filter(isFitting);
  const nearest = fitting[0] ?? (isKnown ? undefined : near[0]);
  const localName =
    nearest ?? onlyOne(missingNames(content).filter((name) => names.has(name) && isFitting(name)));
  if (localName === undefined || (nearest === undefined && isBare(child))) return undefined;
  const { derivatives } = verdicts;
  const { namespaceName } = child;
  const name = derivatives.name(namespaceName, localName);
  const isNext = elementDerivative(derivatives, content.residual, name).some(({ element }) =>
    fits(verdicts, child, element, scope),
  );
  const reached = reachElement(derivatives.builder, content.residual, isNamed(name));
  const steps = elementDerivative(derivatives, reached, name);
  return {
    qualifiedName: withPrefixOf(child.qualifiedName, localName),
    sure: nearest !== undefined && fitting.length === 1 && isNext,
    definitions: steps.map(({ element }) => element),
    residual: derivatives.builder.choice(steps.map(({ residual }) => residual)),
  };
}

/** The names in the child's namespace that could stand here, by local name; not those that stand behind it already. */
function namesHere(
  verdicts: Verdicts,
  content: OpenContent,
  { namespaceName }: XmlElement,
): Map<string, ExpandedName> {
  const names = new Map<string, ExpandedName>();
  for (const { nameClass } of possibleElements(content.residual, true)) {
    for (const name of namesOf(nameClass)) {
      if (name.namespaceName !== namespaceName) continue;
      if (content.hasLater(name) && !isRepeatable(verdicts.derivatives, content.initial, name)) continue;
      names.set(name.localName, name);
    }
  }
  return names;
}

function missingNames({ residual }: OpenContent): string[] {
  const names: string[] = [];
  for (const part of requiredParts(residual)) {
    if (part.kind === 'element') names.push(...namesOf(part.nameClass).map(({ localName }) => localName));
  }
  return names;
}

/** Nothing in it tells what it is. */
function isBare({ attributes, children }: XmlElement): boolean {
  return attributes.length === 0 && children.length === 0;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
