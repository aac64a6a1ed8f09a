import { type EncodedGrammar, patternCodes } from '../encoding/encoded-grammar.ts';
import { type NameClass, nameClassKey } from '../name-class.ts';
import type { ElementPattern } from '../pattern.ts';
import { narrowedRange, type Release, type ReleaseRange, unitedRange } from './release.ts';

/**
 * The releases in which an element definition has its parts, by their keys (`releaseKeys`). A part that stands in several
 * alternatives exists while one of them does.
 */
export type PartReleases = ReadonlyMap<string, ReleaseRange>;

/** The keys of parts in `PartReleases`. */
export const releaseKeys = {
  element: ({ id }: ElementPattern): string => `<${id}`,
  attribute: (nameClass: NameClass): string => `@${nameClassKey(nameClass)}`,
  /** A value of the text, or of the attribute whose key is in front. */
  literal: (literal: string, attribute = ''): string => `${attribute}=${literal}`,
} as const;

/** The releases of the parts of each definition; `elements` and `nameClasses` are those of the encoded grammar, decoded. */
export function partReleases(
  encoded: EncodedGrammar,
  elements: readonly ElementPattern[],
  nameClasses: readonly NameClass[],
): ReadonlyMap<ElementPattern, PartReleases> {
  const { patterns, strings, contents } = encoded;
  const definitions = new Map(encoded.elements.map((index, position) => [index, elements[position]]));
  const nothing: PartReleases = new Map();
  // Patterns stand behind those they contain: one pass is enough.
  const found: PartReleases[] = [nothing, nothing, nothing];
  const release = (index: number | undefined): Release | undefined => strings[(index ?? 0) - 1];
  const at = (index: number): PartReleases => found[index] as PartReleases;
  for (const row of patterns) {
    const [code, first = 0, second = 0, third = 0] = row;
    switch (code) {
      case patternCodes.choice:
      case patternCodes.group:
      case patternCodes.interleave:
        found.push(united(row.slice(1).map(at)));
        break;
      case patternCodes.oneOrMore:
      case patternCodes.list:
        found.push(at(first));
        break;
      case patternCodes.value:
        found.push(new Map([[releaseKeys.literal(strings[second] as string), always]]));
        break;
      case patternCodes.attribute: {
        const key = releaseKeys.attribute(nameClasses[first] as NameClass);
        const literals = [...at(second)].map(([literal, range]) => [key + literal, range] as const);
        found.push(new Map([[key, always], ...literals]));
        break;
      }
      case patternCodes.element:
        found.push(new Map([[releaseKeys.element(definitions.get(found.length) as ElementPattern), always]]));
        break;
      case patternCodes.releases: {
        const range = { since: release(first), until: release(second) };
        found.push(new Map([...at(third)].map(([key, inner]) => [key, narrowedRange(range, inner)])));
        break;
      }
      default:
        found.push(nothing);
    }
  }
  return new Map(elements.map((element, position) => [element, at(contents[position] as number)]));
}

const always: ReleaseRange = { since: undefined, until: undefined };

function united(members: readonly PartReleases[]): PartReleases {
  const all = new Map<string, ReleaseRange>();
  for (const member of members) {
    for (const [key, range] of member) {
      const known = all.get(key);
      all.set(key, known === undefined ? range : unitedRange(known, range));
    }
  }
  return all;
}
