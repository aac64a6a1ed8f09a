import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { corpusDocuments, corpusThere } from '../support/corpus.ts';
import { grammarDocuments } from '../support/grammar-documents.ts';
import { officialSchemas } from '../support/installed.ts';
import { jingInstalled, jingVerdicts } from '../support/jing.ts';
import { mutantsOf } from '../support/mutants.ts';
import { type DocumentSource, schemaEngines } from '../support/schema-engines.ts';
import { wordsOf } from '../support/words.ts';

const schemas = officialSchemas === undefined ? [] : rootSchemas(officialSchemas);

describe.skipIf(schemas.length === 0)("libvirt's own grammars", () => {
  const counts = { corpus: 0, drawn: 0, recorded: 0 };

  test('are those of 17 kinds', () => {
    expect(schemas).toHaveLength(17);
  });

  describe.each(schemas.map((schema) => [basename(schema), schema]))('%s', (name, schema) => {
    const engines = schemaEngines(schema);
    const documents = corpusDocuments().filter((document) => document.schema === name);
    const bytes = documents.map((document) => document.bytes);

    test.skipIf(!corpusThere)('judges the corpus as libxml2 did', () => {
      const recorded = documents.filter((document) => document.recorded !== undefined);
      const differing = recorded.filter(
        (document) =>
          engines.byDerivatives(document.bytes) !== document.recorded ||
          engines.byMachine(document.bytes) !== document.recorded,
      );
      expect(differing.map(({ path }) => path)).toEqual([]);
      counts.recorded += recorded.length;
    });

    test.skipIf(!jingInstalled)('judges the corpus, and documents drawn from it, as jing does', () => {
      const words = wordsOf(bytes.map((one) => new TextDecoder().decode(one)));
      const drawn = grammarDocuments(engines.grammar, words, 40, 1);
      const all: DocumentSource[] = [...bytes, ...drawn, ...mutantsOf(drawn, 60, 1)];
      const verdicts = jingVerdicts(schema, all);
      expect(all.filter((document, index) => engines.byDerivatives(document) !== verdicts[index])).toEqual(
        [],
      );
      expect(all.filter((document, index) => engines.byMachine(document) !== verdicts[index])).toEqual([]);
      counts.corpus += bytes.length;
      counts.drawn += all.length - bytes.length;
    });
  });

  afterAll(() => {
    const { recorded, corpus, drawn } = counts;
    console.log(
      `${schemas.length} official grammars: both engines agree with libxml2 on ${recorded} documents of the corpus, ` +
        `with jing on ${corpus}, and on ${drawn} drawn from the grammars`,
    );
  });
});

/** The files of a folder that are grammars of documents and not parts of such. */
function rootSchemas(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.rng'))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(path, 'utf8').includes('<start>'));
}
