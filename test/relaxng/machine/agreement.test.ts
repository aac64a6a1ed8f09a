import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTables } from '../../../src/relaxng/compile/compile-tables.ts';
import type { GrammarTables } from '../../../src/relaxng/compile/tables.ts';
import { accepts, DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { Machine } from '../../../src/relaxng/machine/machine.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { corpusDocuments, corpusThere } from '../../support/corpus.ts';
import { kindDocuments } from '../../support/kind-documents.ts';
import { mutantsOf } from '../../support/mutants.ts';
import { mutate, vocabularyOf } from '../../support/mutate.ts';
import { seededRandom } from '../../support/random.ts';
import { type SchemaEngines, schemaEngines } from '../../support/schema-engines.ts';
import { officialSchema, ownSchema } from '../../support/schema-files.ts';
import { documentFor } from '../derivative/random-document.ts';
import type { GrammarTerm } from '../derivative/term.ts';
import { buildGrammar, grammarTerm } from '../derivative/term.ts';

const vocabulary = vocabularyOf([
  "<d><a a='1' b='2' c='q' d=''>1</a><b a='q' b=' '>q</b><c b='1 2'>1 2</c><d a='z'>z</d></d>",
]);

function documentsFor(term: GrammarTerm, seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: 8 }, (_, index) => {
    let text = documentFor(term, random).replace('>', " xmlns:n='urn:n'>");
    for (let count = index % 3; count > 0; count--) text = mutate(text, random, vocabulary);
    return text;
  });
}

/** The same tables with a datatype that tables can name in place of the one that random grammars use. */
function withKnownDatatypes(tables: GrammarTables): GrammarTables {
  const digits = ['http://www.w3.org/2001/XMLSchema-datatypes', 'token', 'pattern', '[0-9]+'];
  return {
    ...tables,
    datatypes: tables.datatypes.map((datatype) => (datatype[0] === 'test' ? digits : datatype)),
  };
}

test('tables decide as derivatives do, on random grammars and documents', () => {
  let valid = 0;
  let invalid = 0;
  let refused = 0;
  fc.assert(
    fc.property(grammarTerm, fc.nat(), (term, seed) => {
      const grammar = buildGrammar(term);
      const { tables } = compileTables(grammar);
      if (tables === undefined) {
        refused++;
        return;
      }
      // As they come out of a file.
      const machine = new Machine(JSON.parse(JSON.stringify(withKnownDatatypes(tables))));
      const engine = new DerivativeEngine(grammar);
      for (const text of documentsFor(term, seed)) {
        const { document, diagnostics } = parseXml(text);
        const verdict = diagnostics.length === 0 && accepts(engine, document);
        if (verdict) valid++;
        else invalid++;
        expect(machine.accepts(text), text).toBe(verdict);
        expect(machine.stoppedAt < 0).toBe(verdict);
        expect(machine.stoppedAt).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(valid, invalid)).toBeGreaterThan(500);
  expect(refused).toBeLessThan(75);
}, 120_000);

describe('the machine decides as derivatives do', () => {
  const schema = officialSchema('domain') ?? ownSchema('domain');
  let engines: SchemaEngines | undefined;

  test('on mutants of domain documents', () => {
    engines ??= schemaEngines(schema);
    for (const mutant of mutantsOf(kindDocuments('domain'), 400, 90)) {
      expect(engines.byMachine(mutant), mutant).toBe(engines.byDerivatives(mutant));
    }
  });

  test('on documents with bytes changed, deleted and doubled; what it accepts is well-formed', () => {
    engines ??= schemaEngines(schema);
    const random = seededRandom(17);
    const documents = kindDocuments('domain');
    const pieces = [
      '<',
      '>',
      '&',
      ';',
      "'",
      '"',
      '/',
      '=',
      ' ',
      '\r',
      '\0',
      ']]>',
      '--',
      '<!--',
      '-->',
      '<?',
      '?>',
    ];
    const others = [
      '<![CDATA[',
      'xmlns',
      ':',
      'é',
      '\ud800',
      '\ufffe',
      '😀',
      '&#32;',
      '&#0;',
      '&lt;',
      '<a/>',
      'x',
    ];
    for (let count = 0; count < 600; count++) {
      let text = random.pick(documents);
      for (let changes = 1 + random.below(2); changes > 0; changes--) {
        const at = random.below(text.length);
        const piece = random.chance(0.3) ? '' : random.pick(random.chance(0.5) ? pieces : others);
        text = text.slice(0, at) + piece + text.slice(at + random.below(3));
      }
      expect(engines.byMachine(text), text).toBe(engines.byDerivatives(text));
    }
  });
});

describe.skipIf(!corpusThere)('the corpus and the official grammars', () => {
  const schemas = new Set(corpusDocuments().map(({ schema }) => schema?.replace('.rng', '')));
  for (const name of schemas) {
    const path = name === undefined ? undefined : officialSchema(name);
    if (path === undefined) continue;
    test(`${name}: the machine, derivatives and the recorded verdicts agree`, () => {
      const engines = schemaEngines(path);
      for (const { schema, bytes, recorded, path: document } of corpusDocuments()) {
        if (schema !== `${name}.rng`) continue;
        const text = new TextDecoder().decode(bytes);
        const verdict = engines.byMachine(text);
        expect(verdict, document).toBe(engines.byDerivatives(text));
        if (recorded !== undefined) expect(verdict, document).toBe(recorded);
      }
    });
  }
});
