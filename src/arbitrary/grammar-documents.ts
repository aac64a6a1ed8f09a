import { type Arbitrary, sample } from 'fast-check';
import { writeExample } from '../relaxng/examples/write-example.ts';
import type { Grammar } from '../relaxng/grammar.ts';
import { type Derivation, rootElementOf } from './derivation.ts';
import { DerivationArbitrary } from './derivation-arbitrary.ts';
import { type ContextOf, placesIn, placesOf } from './places.ts';
import type { DocumentOptions } from './random-decisions.ts';
import { type Sources, sourcesOf } from './sources.ts';

/**
 * Documents that a grammar accepts: every alternative, repetition, order, name and value may come up. They shrink to smaller
 * documents that it accepts. Throws `RangeError` where it accepts none of less than 20,000 elements.
 */
export function grammarDocuments(grammar: Grammar, options: DocumentOptions = {}): Arbitrary<string> {
  return new DerivationArbitrary(grammar.start, usableSources(grammar, options), options).map(documentOf);
}

/**
 * Documents that a grammar accepts which together have every attribute, child element and value in every element definition
 * that can have it, and in every context (by default there is one); the same ones each time. Throws as `grammarDocuments` does.
 */
export function coveringDocuments(
  grammar: Grammar,
  options: DocumentOptions = {},
  contextOf: ContextOf = () => '',
): string[] {
  const sources = usableSources(grammar, options);
  const covered = new Set<string>();
  const documents: string[] = [];
  const places = placesOf(grammar, sources.smallest.isPossible, contextOf);
  for (const [index, { key, route }] of places.entries()) {
    if (covered.has(key)) continue;
    const arbitrary = new DerivationArbitrary(grammar.start, sources, options, route);
    const [derivation] = sample(arbitrary, { seed: index, numRuns: 1 }) as [Derivation];
    for (const place of placesIn(derivation, contextOf)) covered.add(place);
    documents.push(documentOf(derivation));
  }
  return documents;
}

function usableSources(grammar: Grammar, { plainValues = false }: DocumentOptions): Sources {
  const sources = sourcesOf(grammar, plainValues);
  if (!sources.smallest.isPossible(grammar.start)) throw new RangeError('the grammar accepts no document');
  return sources;
}

function documentOf(derivation: Derivation): string {
  const text = writeExample(rootElementOf(derivation));
  if (text === undefined) throw new RangeError('the documents that the grammar accepts are too large');
  return text;
}
