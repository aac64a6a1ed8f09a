// Says how good the explanations of invalid documents are, over all kinds of documents, and shows where they fall short:
// the most frequent causes, each with the smallest document that shows it.
//   npx tsx tools/measure-explainer.ts mutants|fixes|mistakes|typing|places [count] [seed]

import { kindNames } from '../src/validate/document-kinds.ts';
import { explainerOf } from '../test/support/explainer.ts';
import { measurePlaces } from '../test/support/jing-places.ts';
import { type MistakeFigures, measureMistakes, totalFigures } from '../test/support/mistake-figures.ts';
import { type MistakeKind, mistakeKinds, typingErrors } from '../test/support/mistakes.ts';
import { measureMutants } from '../test/support/mutant-figures.ts';
import { officialRelease } from '../test/support/official-comparison.ts';
import { officialSchema } from '../test/support/schema-files.ts';
import { Shortcomings } from '../test/support/shortcomings.ts';

const [what = 'mistakes', count = '5000', seed = '1'] = process.argv.slice(2);
const shownCauses = 60;
// libvirt's own grammars, by which jing judges, are those of one release.
const release = what === 'places' ? officialRelease : undefined;
const explainers = await Promise.all(kindNames.map((kind) => explainerOf(kind, release)));
const shortcomings = new Shortcomings();

if (what === 'mutants' || what === 'fixes') {
  const figures = measureMutants(explainers, Number(count), Number(seed), what === 'fixes', shortcomings);
  for (const [kind, { invalid, valid, faults, certain, guesses }] of figures) {
    console.log(
      `${kind}: ${invalid} invalid, ${valid} valid, ${faults} faults; fixes: ${certain} certain, ${guesses} guesses`,
    );
  }
} else if (what === 'places') {
  for (const explainer of explainers) {
    const schema = officialSchema(explainer.kind);
    if (schema === undefined) continue;
    const each = Math.ceil(Number(count) / explainers.length);
    const figures = measurePlaces(explainer, schema, each, Number(seed), shortcomings);
    console.log(explainer.kind, JSON.stringify(figures));
  }
} else {
  const kinds = what === 'typing' ? typingErrors : mistakeKinds;
  const figures = measureMistakes(explainers, kinds, Number(count), Number(seed), shortcomings);
  for (const [kind, some] of figures) console.log(lineOf(kind, some));
  console.log(lineOf('all', totalFigures(figures.values())));
  const typing = typingErrors.flatMap((kind) => figures.get(kind) ?? []);
  console.log(lineOf('typing errors', totalFigures(typing)));
}
console.log(`\n${shortcomings.report(shownCauses)}`);

function lineOf(name: MistakeKind | 'all' | 'typing errors', figures: MistakeFigures): string {
  const share = (part: number) => `${((100 * part) / figures.count).toFixed(1)} %`;
  const typing = name.startsWith('misspelt') || name.startsWith('typing');
  return [
    `${name.padEnd(30)} ${figures.count}: exactly one ${share(figures.one)} (none ${figures.none}, more ${figures.more})`,
    `in place ${share(figures.placed)}`,
    `mended by a fix ${share(figures.mended)}`,
    `fixes ${figures.certain} certain, ${figures.guesses} guesses, ${figures.broken} broken`,
    ...(typing ? [`suggestion right ${share(figures.suggested)} (ambiguous ${figures.ambiguous})`] : []),
  ].join('; ');
}
