import { vocabularyOf } from './mutate.ts';

/** The values of attributes and the contents of elements that documents have, each once, markup and references left out. */
export function wordsOf(documents: Iterable<string>): string[] {
  const { values, texts } = vocabularyOf(documents);
  const words = [...values.values(), ...texts.values()].flat();
  return [...new Set(words)].filter((word) => !/[<&]/.test(word));
}
