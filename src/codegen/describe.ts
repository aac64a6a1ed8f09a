import type { Annotations } from '../relaxng/grammar.ts';
import { expandedNameKey } from '../relaxng/name-class.ts';
import { annotationNamespace, ownAnnotation } from '../relaxng/own-annotation.ts';
import { compareReleases, type Release } from '../relaxng/releases/release.ts';
import type { ValueIr } from './ir.ts';
import { valueWords } from './value-texts.ts';

/** What a description goes into beside the annotations of its part. */
interface Surroundings {
  /** Those of what is around the part: nothing is older than that, so that its release is not said again. */
  readonly outer?: readonly Annotations[];
  /** What the text of the part may be. */
  readonly value?: ValueIr | undefined;
}

/** The documentation of a part, with unit, default, format and release. */
export function describe(
  annotations: Annotations,
  { outer = [], value }: Surroundings = {},
): { readonly description?: string } {
  const sentences = [...meanings(annotations)];
  for (const [name, label] of labels) {
    const said = ownAnnotation(annotations, name);
    if (said !== undefined) sentences.push(`${label} ${said}.`);
  }
  const words = value === undefined ? undefined : formatWords(value);
  if (words !== undefined) sentences.push(`Format: ${words}.`);
  const since = sinceOf(annotations);
  if (since !== undefined && outer.every((around) => isLater(since, sinceOf(around)))) {
    sentences.push(`Since ${since}.`);
  }
  return sentences.length === 0 ? {} : { description: sentences.join(' ') };
}

/** What a record is, for the property that holds it: in a sentence, since its type says all. */
export function describeBriefly({ documentation }: Annotations): { readonly description?: string } {
  const [only, ...others] = documentation;
  if (only === undefined || others.length > 0) return {};
  const sentence = /^.*?\.(?= )/.exec(only)?.[0] ?? only;
  return { description: sentence };
}

const labels = [
  ['unit', 'Unit:'],
  ['default', 'Default:'],
] as const;

/** How many meanings are said; where there are more, the variants say them. */
const mostMeanings = 3;

/** What places say that are told apart by more than the type: each is one of the meanings. */
function meanings({ documentation }: Annotations): readonly string[] {
  const said = documentation.slice(0, mostMeanings);
  return said.map((sentence, index) => (index === 0 ? sentence : `Or: ${sentence}`));
}

/** Numbers have their range in the schema, enumerations their words in the type. */
function formatWords(value: ValueIr): string | undefined {
  const { literals, other } = value;
  return literals.length > 0 || other !== 'text' ? undefined : valueWords(value);
}

function isLater(release: Release, other: Release | undefined): boolean {
  return other === undefined || compareReleases(release, other) > 0;
}

/** The release in which a part came first. */
function sinceOf({ foreign }: Annotations): Release | undefined {
  const all = foreign[expandedNameKey({ namespaceName: annotationNamespace, localName: 'since' })];
  return all?.reduce((a, b) => (compareReleases(a, b) <= 0 ? a : b));
}
