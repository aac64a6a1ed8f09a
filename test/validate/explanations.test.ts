import { expect, test } from 'vitest';
import { once } from '../../src/lazy/once.ts';
import { kindNames } from '../../src/validate/document-kinds.ts';
import { type Explainer, explainerOf } from '../support/explainer.ts';
import { type MistakeFigures, measureMistakes, totalFigures } from '../support/mistake-figures.ts';
import { mistakeKinds, typingErrors } from '../support/mistakes.ts';
import { measureMutants } from '../support/mutant-figures.ts';
import { Shortcomings } from '../support/shortcomings.ts';

// Large runs: MUTANTS=70000 (three in four are invalid), MISTAKES=5000, TYPING=5000. `tools/measure-explainer.ts` prints the figures.
const [mutants, mistakes, typing] = [
  ['MUTANTS', 760],
  ['MISTAKES', 380],
  ['TYPING', 240],
].map(([name, count]) => Number(process.env[name as string] ?? count)) as [number, number, number];
const shownCauses = 5;
const longest = 1_800_000;

const allKinds = once(() => Promise.all(kindNames.map((kind): Promise<Explainer> => explainerOf(kind))));

test(
  'whatever is wrong is told, in its place; what is right is left alone; a certain fix mends and breaks nothing',
  async () => {
    const shortcomings = new Shortcomings();
    const figures = measureMutants(await allKinds(), mutants, 2, true, shortcomings);
    expect(shortcomings.report(shownCauses)).toBe('');
    expect([...figures.keys()]).toEqual(kindNames);
    for (const { invalid, certain } of figures.values())
      expect(Math.min(invalid, certain)).toBeGreaterThan(mutants / 1000);
  },
  longest,
);

test(
  'one mistake is told once, and where it is',
  async () => {
    const shortcomings = new Shortcomings();
    const figures = measureMistakes(await allKinds(), mistakeKinds, mistakes, 3, shortcomings);
    const total = totalFigures(figures.values());
    expect(total.count).toBeGreaterThan(0.95 * mistakes);
    const isGood = share(total, 'one') >= 0.97 && share(total, 'placed') >= 0.97;
    if (!isGood || total.none + total.broken > 0) expect.fail(reportOf(total, shortcomings));
  },
  longest,
);

test(
  'a letter gone wrong does not hide the word that was meant',
  async () => {
    const shortcomings = new Shortcomings();
    const figures = measureMistakes(await allKinds(), typingErrors, typing, 4, shortcomings);
    const total = totalFigures(figures.values());
    expect(total.count).toBeGreaterThan(0.95 * typing);
    if (share(total, 'suggested') < 0.98) expect.fail(reportOf(total, shortcomings));
  },
  longest,
);

/** Made only where it is needed: small documents take their time. */
function reportOf(total: MistakeFigures, shortcomings: Shortcomings): string {
  return `${JSON.stringify(total)}\n${shortcomings.report(shownCauses)}`;
}

function share(figures: MistakeFigures, part: keyof MistakeFigures): number {
  return figures[part] / figures.count;
}
