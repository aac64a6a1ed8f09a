import { basename } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { kindDocuments } from '../support/kind-documents.ts';
import { libxml2Defects } from '../support/libxml2-defects.ts';
import { defectCounts, libxml2Differences } from '../support/libxml2-differences.ts';
import { mutantsOf } from '../support/mutants.ts';
import { schemaEngines } from '../support/schema-engines.ts';
import { ownSchema } from '../support/schema-files.ts';
import { filesBelow } from '../support/source-files.ts';
import { xmllintVerdicts } from '../support/xmllint.ts';

/** The grammars that are compiled: several kinds share one. */
const grammars = filesBelow('generated/grammar', /\.ts$/).map(({ path }) => basename(path, '.ts'));

describe.each(grammars)('of our grammar of %s', (kind) => {
  const ofKind = schemaEngines(ownSchema(kind));
  const { byDerivatives, byMachine } = ofKind;
  const originals = kindDocuments(kind);
  const documents = [...originals, ...mutantsOf(originals, 400, 1)];

  test('derivatives and machine give the same verdicts', () => {
    const differing = documents.filter((document) => byDerivatives(document) !== byMachine(document));
    expect(differing).toEqual([]);
  });

  test('libxml2 gives the same verdicts, but for its known defects', async () => {
    const differences = await libxml2Differences(ownSchema(kind), ofKind, documents);
    expect(differences.filter(({ defects }) => defects === undefined)).toEqual([]);
    const valid = documents.filter((document) => byMachine(document)).length;
    console.log(
      `${kind}: ${documents.length} documents, ${valid} valid; different in libxml2: ${defectCounts(differences)}`,
    );
  });
});

test.each(libxml2Defects)('libxml2 still has the defect of $name', async ({ example, avoid }) => {
  const { grammar, byDerivatives } = schemaEngines(ownSchema(example.kind));
  const documents = [example.document, avoid(example.document, grammar)];
  const [verdict, sameVerdict] = documents.map(byDerivatives);
  expect(sameVerdict).toBe(verdict);
  expect(await xmllintVerdicts(ownSchema(example.kind), documents)).toEqual([!verdict, verdict]);
});
