import type { ExampleBody, ExampleElement } from '../examples/example-tree.ts';
import { writeExample } from '../examples/write-example.ts';
import { type ExpandedName, namesOf } from '../name-class.ts';
import type { ElementOrigin, ElementPattern } from '../pattern.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import type { Disagreement } from './disagreement.ts';
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
  const root: Visit = {
    comparison: document,
    path: [],
    documentOf: (body) => body,
    ways: 1,
    parents: new Set(),
  };
  const visits = new Map<Comparison, Visit>([[document, root]]);
  const causes = new Map<string, FoundCause>();
  for (const visit of visits.values()) {
    visit.ways = visit === root ? 1 : Math.min(mostWays, sum([...visit.parents].map(({ ways }) => ways)));
    const found = new Map<string, FoundCause>();
    let descents = 0;
    findDisagreements(comparisons, visit.comparison, {
      disagreement: (disagreement) => {
        keepSmallest(
          found,
          disagreement,
          causeWords(comparisons.tools, visit.comparison, disagreement.cause, telling.sides),
          visit,
        );
      },
      descent: ({ comparison, name, around }) => {
        descents++;
        const known = visits.get(comparison);
        if (known !== undefined) {
          known.parents.add(visit);
          return;
        }
        visits.set(comparison, {
          comparison,
          path: [...visit.path, pathSegment(comparison.element, name)],
          documentOf: (body) => visit.documentOf(around(body)),
          ways: 0,
          parents: new Set([visit]),
        });
      },
    });
    if (found.size === 0 && descents === 0) {
      const body = visit.comparison.verdicts.get(0);
      const cause = { kind: 'combination' } as const;
      if (body !== undefined) {
        keepSmallest(
          found,
          { cause, body },
          causeWords(comparisons.tools, visit.comparison, cause, telling.sides),
          visit,
        );
      }
    }
    for (const cause of found.values()) {
      const key = `${visit.path.at(-1)} ${cause.words.key} ${cause.words.explanation}`;
      const known = causes.get(key);
      if (known === undefined) causes.set(key, cause);
      else known.others.push(visit);
    }
  }
  return Array.from(causes.values(), (cause) => differenceOf(cause, telling));
}

/** A comparison in which all candidates can refuse, and the nearest way to it. */
interface Visit {
  readonly comparison: Comparison;
  readonly path: readonly string[];
  /** The document with an element of that body at the end of the path. */
  readonly documentOf: (body: ExampleBody) => ExampleBody;
  /** How many ways there are from the root element, those that come back to where they were aside. */
  ways: number;
  readonly parents: Set<Visit>;
}

interface FoundCause {
  readonly words: CauseWords;
  readonly body: ExampleBody;
  readonly visit: Visit;
  readonly others: Visit[];
}

const mostWays = 1_000_000;

function keepSmallest(
  found: Map<string, FoundCause>,
  { body }: Disagreement,
  words: CauseWords,
  visit: Visit,
): void {
  const known = found.get(words.key);
  if (known === undefined || body.size < known.body.size)
    found.set(words.key, { words, body, visit, others: [] });
}

function differenceOf({ words, body, visit, others }: FoundCause, telling: Telling): Difference {
  const { comparison } = visit;
  const [root] = visit.documentOf(body).children;
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

function pathOf({ path }: Visit, { place }: CauseWords): string {
  return `${path.join('/')}${place}`.replace(/^\//, '');
}

function pathSegment({ nameClass }: ElementPattern, { namespaceName, localName }: ExpandedName): string {
  const listed = namesOf(nameClass).some(
    (name) => name.localName === localName && name.namespaceName === namespaceName,
  );
  return listed ? localName : '*';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
