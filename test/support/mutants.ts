import { mutate, vocabularyOf } from './mutate.ts';
import { seededRandom } from './random.ts';

/**
 * Changed copies of documents, one, two or three changes each. The vocabulary is that of all documents together; the same
 * documents, count and seed give the same mutants.
 */
export function mutantsOf(documents: readonly string[], count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const vocabulary = vocabularyOf(documents);
  return Array.from({ length: count }, () => {
    let mutant = random.pick(documents);
    do mutant = mutate(mutant, random, vocabulary);
    while (random.chance(0.3));
    return mutant;
  });
}
