import { expect, test } from 'vitest';
import { kindDocuments } from '../support/kind-documents.ts';
import { mutantsOf } from '../support/mutants.ts';
import { schemaEngines } from '../support/schema-engines.ts';
import { ownSchema } from '../support/schema-files.ts';

const kinds = ['domain', 'domainsnapshot', 'domaincheckpoint', 'domainbackup', 'cpu', 'domaindevice'];

test('the grammar of the domain family accepts what the grammars of its kinds accept', () => {
  const family = schemaEngines(ownSchema('domain-family'));
  const members = kinds.map((kind) => schemaEngines(ownSchema(kind)));
  const originals = kindDocuments('domain-family');
  const documents = [...originals, ...mutantsOf(originals, 500, 1)];
  const differing = documents.filter(
    (document) => family.byMachine(document) !== members.some(({ byMachine }) => byMachine(document)),
  );
  expect(differing).toEqual([]);
});
