import { parseXml } from '../../src/xml/parse.ts';
import { mutate, vocabularyOf } from './mutate.ts';
import { seededRandom } from './random.ts';

/**
 * Changed copies of documents, mostly with one change, some with more. All are well-formed. The vocabulary is that of all
 * documents together; the same documents, count and seed give the same mutants.
 */
export function mutantsOf(documents: readonly string[], count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const vocabulary = vocabularyOf(documents);
  const mutants: string[] = [];
  while (mutants.length < count) {
    let mutant = random.pick(documents);
    do mutant = mutate(mutant, random, vocabulary);
    while (random.chance(0.3));
    // A change may have cost the document a namespace declaration that it needs.
    if (parseXml(mutant).diagnostics.length === 0) mutants.push(mutant);
  }
  return mutants;
}
