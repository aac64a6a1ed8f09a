import { describe, expect, test } from 'vitest';
import { kindDocuments } from '../support/kind-documents.ts';
import { libxml2Defects } from '../support/libxml2-defects.ts';
import { defectCounts, libxml2Differences } from '../support/libxml2-differences.ts';
import { mutantsOf } from '../support/mutants.ts';
import { schemaEngines } from '../support/schema-engines.ts';
import { ownSchema } from '../support/schema-files.ts';
import { xmllintVerdicts } from '../support/xmllint.ts';

const engines = {
  domain: schemaEngines(ownSchema('domain')),
  network: schemaEngines(ownSchema('network')),
  secret: schemaEngines(ownSchema('secret')),
  domainsnapshot: schemaEngines(ownSchema('domainsnapshot')),
  domaincheckpoint: schemaEngines(ownSchema('domaincheckpoint')),
  domainbackup: schemaEngines(ownSchema('domainbackup')),
  cpu: schemaEngines(ownSchema('cpu')),
  domaindevice: schemaEngines(ownSchema('domaindevice')),
  sysinfo: schemaEngines(ownSchema('sysinfo')),
  filter: schemaEngines(ownSchema('filter')),
  filterbinding: schemaEngines(ownSchema('filterbinding')),
  networkport: schemaEngines(ownSchema('networkport')),
  pool: schemaEngines(ownSchema('pool')),
  storagepoolCapabilities: schemaEngines(ownSchema('storagepoolCapabilities')),
  volume: schemaEngines(ownSchema('volume')),
  domainCapabilities: schemaEngines(ownSchema('domainCapabilities')),
  interface: schemaEngines(ownSchema('interface')),
  device: schemaEngines(ownSchema('device')),
  capabilities: schemaEngines(ownSchema('capabilities')),
};

describe.each(Object.entries(engines))('of our grammar of %s', (kind, ofKind) => {
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
  const { grammar, byDerivatives } = engines[example.kind];
  const documents = [example.document, avoid(example.document, grammar)];
  const [verdict, sameVerdict] = documents.map(byDerivatives);
  expect(sameVerdict).toBe(verdict);
  expect(await xmllintVerdicts(ownSchema(example.kind), documents)).toEqual([!verdict, verdict]);
});
