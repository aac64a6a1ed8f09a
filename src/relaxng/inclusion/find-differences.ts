import type { ExampleBody, ExampleElement } from '../examples/example-tree.ts';
import { writeExample } from '../examples/write-example.ts';
import { type ExpandedName, namesOf } from '../name-class.ts';
import type { ElementOrigin, ElementPattern } from '../pattern.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import type { Descent, Disagreement } from './disagreement.ts';
import { type CauseWords, causeWords, type DifferenceKind, type SideNames } from './disagreement-words.ts';
import { findDisagreements } from './find-disagreements.ts';
import type { Origins } from './joined-grammars.ts';

/** Something that one grammar accepts and the other one does not, as close to the cause as it can be told. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where documents differ: local names from the root element, such as 'domain/devices/disk/@type'. */
  readonly path: string;
  readonly explanation: string;
  /** A complete document that shows it, about as short as possible; missing where it would be enormous. */
  readonly example?: string;
  /** The definitions around the place in the grammar that accepts, and in the one that refuses. */
  readonly accepting: readonly ElementOrigin[];
  readonly refusing: readonly ElementOrigin[];
  /** Other elements of the same name of which the same is true. */
  readonly otherPaths: readonly string[];
  /** How many further ways lead from the root element to these places. */
  readonly otherWays: number;
}

/** What differences are told with. */
interface Telling {
  readonly sides: SideNames;
  readonly acceptingOrigins: Origins;
  readonly refusingOrigins: Origins;
}

/**
 * Every cause for which some document is accepted by one grammar and refused by the other, once for all places that lead
 * to it: comparisons are visited from the root element on, nearest first.
 */
export function findDifferences(
  comparisons: Comparisons,
  document: Comparison,
  telling: Telling,
): Difference[] {
  const root: Visit = { comparison: document, way: undefined, ways: 1, parents: new Set() };
  const visits = new Map<Comparison, Visit>([[document, root]]);
  const causes = new Map<string, FoundCause>();
  for (const visit of visits.values()) {
    visit.ways = visit === root ? 1 : Math.min(mostWays, sum([...visit.parents].map(({ ways }) => ways)));
    const found = causesAt(comparisons, visit, telling, (descent) => {
      const known = visits.get(descent.comparison);
      if (known === undefined) visits.set(descent.comparison, visitBy(visit, descent));
      else known.parents.add(visit);
    });
    for (const cause of found) {
      const key = `${visit.way?.segment} ${cause.words.key} ${cause.words.explanation}`;
      const known = causes.get(key);
      if (known === undefined) causes.set(key, cause);
      else known.others.push(visit);
    }
  }
  const proof = document.verdicts.get(0);
  if (causes.size === 0 && proof !== undefined) {
    causes.set('', foundCause(comparisons, root, telling, combination(proof)));
  }
  return Array.from(causes.values(), (cause) => differenceOf(cause, telling));
}

/** The causes in the elements of one comparison, each with its smallest example; `descent` is told of their children. */
function causesAt(
  comparisons: Comparisons,
  visit: Visit,
  telling: Telling,
  descent: (found: Descent) => void,
): Iterable<FoundCause> {
  const { comparison } = visit;
  const isDocument = visit.way === undefined;
  const causes = new Map<string, FoundCause>();
  const keep = (disagreement: Disagreement): void => {
    const found = foundCause(comparisons, visit, telling, disagreement);
    const known = causes.get(found.words.key);
    if (known === undefined || found.body.size < known.body.size) causes.set(found.words.key, found);
  };
  let descents = 0;
  findDisagreements(comparisons, comparison, {
    disagreement: (disagreement) => {
      // That there must be a root element is nothing to say behind one that is refused.
      if (!isDocument || disagreement.cause.kind !== 'end') keep(disagreement);
    },
    descent: (found) => {
      descents++;
      descent(found);
    },
  });
  const proof = comparison.verdicts.get(0);
  if (causes.size === 0 && descents === 0 && proof !== undefined) keep(combination(proof));
  return causes.values();
}

function foundCause(
  { tools }: Comparisons,
  visit: Visit,
  { sides }: Telling,
  { cause, body }: Disagreement,
): FoundCause {
  return { words: causeWords(tools, visit.comparison, cause, sides), body, visit, others: [] };
}

/** What is left to say where no single thing can be named. */
function combination(body: ExampleBody): Disagreement {
  return { cause: { kind: 'combination' }, body };
}

/** A comparison in which all candidates can refuse, and the nearest way to it. */
interface Visit {
  readonly comparison: Comparison;
  /** The last step of the way; undefined at the document itself. */
  readonly way: VisitWay | undefined;
  /** How many ways there are from the root element, those that come back to where they were aside. */
  ways: number;
  readonly parents: Set<Visit>;
}

interface VisitWay extends Pick<Descent, 'around'> {
  readonly parent: Visit;
  /** The name of the element in paths. */
  readonly segment: string;
}

interface FoundCause {
  readonly words: CauseWords;
  readonly body: ExampleBody;
  readonly visit: Visit;
  readonly others: Visit[];
}

const mostWays = 1_000_000;

function visitBy(parent: Visit, { comparison, name, around }: Descent): Visit {
  const segment = pathSegment([comparison.element, ...comparison.candidates], name);
  return { comparison, way: { parent, segment, around }, ways: 0, parents: new Set([parent]) };
}

function differenceOf({ words, body, visit, others }: FoundCause, telling: Telling): Difference {
  const { comparison } = visit;
  let around = body;
  for (let { way } = visit; way !== undefined; way = way.parent.way) around = way.around(around);
  const [root] = around.children;
  const example = writeExample(root as ExampleElement);
  const candidates = comparison.candidates.flatMap(
    (candidate) => telling.refusingOrigins.get(candidate) ?? [],
  );
  return {
    kind: words.kind,
    path: pathOf(visit, words),
    explanation: words.explanation,
    ...(example === undefined ? {} : { example }),
    accepting: telling.acceptingOrigins.get(comparison.element) ?? [],
    refusing: candidates,
    otherPaths: others.map((other) => pathOf(other, words)),
    otherWays: sum([visit, ...others].map(({ ways }) => ways - 1)),
  };
}

function pathOf(visit: Visit, { place }: CauseWords): string {
  const segments: string[] = [];
  for (let { way } = visit; way !== undefined; way = way.parent.way) segments.push(way.segment);
  return `${segments.reverse().join('/')}${place}`.replace(/^\//, '');
}

/** The name, or '*' where it only stands for all that a wildcard matches. */
function pathSegment(
  definitions: readonly ElementPattern[],
  { namespaceName, localName }: ExpandedName,
): string {
  const listed = definitions
    .flatMap(({ nameClass }) => namesOf(nameClass))
    .some((name) => name.localName === localName && name.namespaceName === namespaceName);
  return listed ? localName : '*';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
