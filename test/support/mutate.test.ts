import { expect, test } from 'vitest';
import { parseXml } from '../../src/xml/parse.ts';
import { mutate, vocabularyOf } from './mutate.ts';
import { seededRandom } from './random.ts';

const texts = [
  `<?xml version='1.0'?>\n<!-- <c/> --><a x="1" y='a>b'>\n  <b z='2'>text</b><b/><c><![CDATA[<d/>]]></c>\n</a>`,
  `<a y=''><c>7</c>mixed<d q="it's"/></a>`,
];

test('mutants are other well-formed documents, the same for the same seed', () => {
  const vocabulary = vocabularyOf(texts);
  const run = (): string[] => {
    const random = seededRandom(5);
    return Array.from({ length: 2000 }, (_, index) => mutate(texts[index % 2] as string, random, vocabulary));
  };
  const mutants = run();
  expect(run()).toEqual(mutants);
  expect(new Set(mutants).size).toBeGreaterThan(300);
  for (const [index, mutant] of mutants.entries()) {
    expect(mutant).not.toBe(texts[index % 2]);
    expect(parseXml(mutant).diagnostics, mutant).toEqual([]);
  }
});
