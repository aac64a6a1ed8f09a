import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepts, DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { matchDocument } from '../../../src/relaxng/match/match-document.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { mutate, vocabularyOf } from '../../support/mutate.ts';
import { seededRandom } from '../../support/random.ts';
import { naivelyMatches } from './naive-matcher.ts';
import { documentFor } from './random-document.ts';
import { buildGrammar, grammarTerm } from './term.ts';

const vocabulary = vocabularyOf([
  "<d><a a='1' b='2' c='q' d=''>1</a><b a='q' b=' '>q</b><c b='1 2'>1 2</c><d a='z'>z</d></d>",
]);
const runs = { numRuns: 1500 };

/** Some documents for a grammar: sampled from it, with up to two mutations. */
function documentsFor(term: Parameters<typeof documentFor>[0], seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: 6 }, (_, index) => {
    let text = `<n:r xmlns:n='urn:n'/>${documentFor(term, random)}`.slice("<n:r xmlns:n='urn:n'/>".length);
    text = text.replace('>', " xmlns:n='urn:n'>");
    for (let count = index % 3; count > 0; count--) text = mutate(text, random, vocabulary);
    return text;
  }).filter((text) => text.length < 400 && (text.match(/</g) ?? []).length < 24);
}

describe('the derivative engine', () => {
  test('gives the verdict of the specification on random grammars and documents', () => {
    let valid = 0;
    let invalid = 0;
    fc.assert(
      fc.property(grammarTerm, fc.nat(), (term, seed) => {
        const engine = new DerivativeEngine(buildGrammar(term), { maxEntries: seed % 50 });
        for (const text of documentsFor(term, seed)) {
          const { document, diagnostics } = parseXml(text);
          if (diagnostics.length > 0 || document.root === undefined) continue;
          const verdict = naivelyMatches(term, document.root);
          if (verdict) valid++;
          else invalid++;
          expect(accepts(engine, document), text).toBe(verdict);
        }
      }),
      runs,
    );
    expect(Math.min(valid, invalid)).toBeGreaterThan(500);
  });
});

describe('matchDocument', () => {
  test('finds something, all of it inside the text, exactly in what the engine does not accept', () => {
    fc.assert(
      fc.property(grammarTerm, fc.nat(), (term, seed) => {
        const engine = new DerivativeEngine(buildGrammar(term));
        for (const text of documentsFor(term, seed)) {
          const { document } = parseXml(text);
          const diagnostics = matchDocument(engine, document);
          expect(diagnostics.length === 0, text).toBe(accepts(engine, document));
          let last = 0;
          for (const { span, message, path, expected } of diagnostics) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(message).not.toMatch(/undefined|\[object/);
            expect(path).toMatch(/^\//);
            expect(expected).toBeDefined();
            last = span.start;
          }
        }
      }),
      runs,
    );
  });
});
