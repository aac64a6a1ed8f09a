import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { accepts, DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { compareGrammars } from '../../../src/relaxng/inclusion/compare-grammars.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { mutate, vocabularyOf } from '../../support/mutate.ts';
import { seededRandom } from '../../support/random.ts';
import { documentFor } from '../derivative/random-document.ts';
import { type GrammarTerm, grammarTerm } from '../derivative/term.ts';
import { editTerm, lawfulGrammar, schemaOf } from './term-schema.ts';

const vocabulary = vocabularyOf([
  "<d><a a='1' b='2' c='q' d=''>1</a><b a='q' b=' '>q</b><c b='1 2'>1 2</c><d a='z'>z</d></d>",
]);

/** Documents for either of two grammars, as they are and changed. */
function documentsFor(terms: readonly GrammarTerm[], seed: number): string[] {
  const random = seededRandom(seed);
  return terms.flatMap((term) =>
    Array.from({ length: 12 }, (_, index) => {
      let text = documentFor(term, random).replace('>', " xmlns:n='urn:n'>");
      for (let count = index % 3; count > 0; count--) text = mutate(text, random, vocabulary);
      return text;
    }),
  );
}

test('no document contradicts a verdict, and every example is what it is said to be', () => {
  const counts = { included: 0, different: 0, unproved: 0 };
  let examples = 0;
  fc.assert(
    fc.property(
      grammarTerm,
      grammarTerm,
      fc.nat(),
      fc.integer({ min: 0, max: 3 }),
      (first, other, seed, edits) => {
        const random = seededRandom(seed);
        let second = edits === 0 ? other : first;
        for (let count = 0; count < edits; count++) second = editTerm(second, random);
        const older = lawfulGrammar(first);
        const newer = lawfulGrammar(second);
        fc.pre(older !== undefined && newer !== undefined);
        const engines = [older, newer].map((grammar) => new DerivativeEngine(grammar as Grammar));
        const verdicts = (text: string): boolean[] | undefined => {
          const { document, diagnostics } = parseXml(text);
          return diagnostics.length > 0 ? undefined : engines.map((engine) => accepts(engine, document));
        };
        const { oldInNew, newInOld } = compareGrammars(older as Grammar, newer as Grammar);
        const schemas = `${schemaOf(first)}\n${schemaOf(second)}`;
        for (const [inclusion, expected] of [
          [oldInNew, [true, false]],
          [newInOld, [false, true]],
        ] as const) {
          counts[inclusion.verdict]++;
          expect(inclusion.differences.length > 0, schemas).toBe(inclusion.verdict === 'different');
          for (const { example } of inclusion.differences) {
            examples++;
            expect(verdicts(example as string), `${example}\n${schemas}`).toEqual(expected);
          }
        }
        for (const text of documentsFor([first, second], seed)) {
          const judged = verdicts(text);
          if (judged === undefined || judged[0] === judged[1]) continue;
          const inclusion = judged[0] ? oldInNew : newInOld;
          expect(inclusion.verdict, `${text}\n${schemas}`).not.toBe('included');
        }
      },
    ),
    { numRuns: 400 },
  );
  console.log({ ...counts, examples });
  expect(counts.unproved).toBe(0);
  expect(Math.min(counts.included, counts.different)).toBeGreaterThan(100);
});
