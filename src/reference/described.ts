import type { Annotations } from '../relaxng/grammar.ts';
import { ownAnnotation } from '../relaxng/own-annotation.ts';
import { type Release, type ReleaseRange, unitedRange } from '../relaxng/releases/release.ts';

/** What the grammar's author says about an element, an attribute or a value. */
export interface Described {
  /** Sentences, each once; more than one where definitions say different things. */
  readonly documentation: readonly string[];
  /** The first release of libvirt with it. */
  readonly since: Release | undefined;
  /** The first release without it again. */
  readonly until: Release | undefined;
  /** The names of the only drivers that know it; empty where nothing is said, which mostly means all. */
  readonly drivers: readonly string[];
  readonly unit: string | undefined;
  /** What is taken where it is absent; each once where definitions say different things. */
  readonly defaults: readonly string[];
}

/**
 * What several definitions of the same thing say together: it exists since the oldest came and until the last is gone, and
 * has the drivers of all.
 */
export function described(places: readonly Annotations[]): Described {
  const all = (name: string) => places.map((place) => ownAnnotation(place, name));
  const drivers = all('drivers');
  const ranges = places.map((place) => ({
    since: ownAnnotation(place, 'since'),
    until: ownAnnotation(place, 'until'),
  }));
  const { since, until } = ranges.length === 0 ? unknown : ranges.reduce(unitedRange);
  return {
    documentation: [...new Set(places.flatMap(({ documentation }) => documentation))],
    since,
    until,
    drivers: drivers.includes(undefined) ? [] : [...new Set(drivers.flatMap((names) => words(names)))],
    unit: all('unit').find((unit) => unit !== undefined),
    defaults: [...new Set(all('default').filter((value) => value !== undefined))],
  };
}

const unknown: ReleaseRange = { since: undefined, until: undefined };

function words(text: string | undefined): string[] {
  return text?.split(/\s+/).filter((word) => word !== '') ?? [];
}
