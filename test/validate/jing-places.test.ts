import { describe, expect, test } from 'vitest';
import { type KindName, kindNames } from '../../src/validate/document-kinds.ts';
import { explainerOf } from '../support/explainer.ts';
import { jingInstalled } from '../support/jing.ts';
import { measurePlaces } from '../support/jing-places.ts';
import { officialRelease } from '../support/official-comparison.ts';
import { officialSchema } from '../support/schema-files.ts';
import { Shortcomings } from '../support/shortcomings.ts';

// Every kind costs a start of Java. Large runs, over all kinds: PLACES=400 mutants of each.
const count = Number(process.env.PLACES ?? 120);
const sample: readonly KindName[] = ['domain', 'network', 'device'];
const kinds = (process.env.PLACES === undefined ? sample : kindNames).filter(
  (kind) => officialSchema(kind) !== undefined,
);

describe.skipIf(!jingInstalled || kinds.length === 0)('beside jing, with the grammar of libvirt', () => {
  test.each(kinds)('%s: the first finding is about the element of its first error', async (kind) => {
    const shortcomings = new Shortcomings();
    const explainer = await explainerOf(kind, officialRelease);
    const figures = measurePlaces(explainer, officialSchema(kind) as string, count, 6, shortcomings);
    expect(figures.invalid).toBeGreaterThan(count / 2);
    if (figures.verdictsDiffer > 0 || figures.sameElement < 0.95 * figures.invalid)
      expect.fail(`${JSON.stringify(figures)}\n${shortcomings.report(3)}`);
  });
});
