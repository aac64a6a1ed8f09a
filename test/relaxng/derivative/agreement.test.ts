import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { accepts, DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { matchDocument } from '../../../src/relaxng/match/match-document.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { mutate, vocabularyOf } from '../../support/mutate.ts';
import { seededRandom } from '../../support/random.ts';
import { naivelyMatches } from './naive-matcher.ts';
import { documentFor } from './random-document.ts';
import type { GrammarTerm } from './term.ts';
import { buildGrammar, grammarTerm } from './term.ts';

const vocabulary = vocabularyOf([
  "<d><a a='1' b='2' c='q' d=''>1</a><b a='q' b=' '>q</b><c b='1 2'>1 2</c><d a='z'>z</d></d>",
]);

/** What the naive matcher can be asked to judge: few nodes, no long lists. */
function isSmall(text: string): boolean {
  return text.length < 400 && (text.match(/</g) ?? []).length < 24 && !/(?:[^<>'"\s]+\s+){5}/.test(text);
}

/** Some documents for a grammar: sampled from it, with up to two mutations. */
function documentsFor(term: GrammarTerm, seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: 6 }, (_, index) => {
    let text = documentFor(term, random).replace('>', " xmlns:n='urn:n'>");
    for (let count = index % 3; count > 0; count--) text = mutate(text, random, vocabulary);
    return text;
  }).filter(isSmall);
}

test('the engine gives the verdict of the specification, and matchDocument finds something exactly in what is not valid', () => {
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
        const findings = matchDocument(engine, document);
        expect(findings.length === 0, text).toBe(verdict);
        expectSound(findings, text);
      }
    }),
    { numRuns: 500 },
  );
  expect(Math.min(valid, invalid)).toBeGreaterThan(200);
});

function expectSound(diagnostics: readonly Diagnostic[], text: string): void {
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
