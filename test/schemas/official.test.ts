import { beforeAll, describe, expect, test } from 'vitest';
import { officialSchemas } from '../support/installed.ts';
import { jingInstalled, jingVerdicts } from '../support/jing.ts';
import {
  comparisonDocuments,
  type OfficialComparison,
  officialComparison,
  officialRelease,
} from '../support/official-comparison.ts';
import { schemaAtRelease } from '../support/schema-at-release.ts';

describe.skipIf(officialSchemas === undefined)(
  `our grammars, restricted to release ${officialRelease}`,
  () => {
    describe.each([
      { kind: 'domain', counts: { mutants: 2500, drawn: 100, drawnMutants: 3000, seed: 1 } },
      { kind: 'network', counts: { mutants: 1500, drawn: 200, drawnMutants: 1500, seed: 1 } },
      { kind: 'secret', counts: { mutants: 500, drawn: 100, drawnMutants: 500, seed: 1 } },
      { kind: 'domainsnapshot', counts: { mutants: 500, drawn: 20, drawnMutants: 500, seed: 1 } },
      { kind: 'domaincheckpoint', counts: { mutants: 300, drawn: 20, drawnMutants: 300, seed: 1 } },
      { kind: 'domainbackup', counts: { mutants: 500, drawn: 100, drawnMutants: 500, seed: 1 } },
      { kind: 'cpu', counts: { mutants: 500, drawn: 100, drawnMutants: 500, seed: 1 } },
      { kind: 'domaindevice', counts: { mutants: 500, drawn: 50, drawnMutants: 500, seed: 1 } },
      { kind: 'filter', counts: { mutants: 1000, drawn: 100, drawnMutants: 500, seed: 1 } },
      { kind: 'filterbinding', counts: { mutants: 300, drawn: 100, drawnMutants: 500, seed: 1 } },
      { kind: 'networkport', counts: { mutants: 500, drawn: 100, drawnMutants: 500, seed: 1 } },
      { kind: 'pool', counts: { mutants: 1000, drawn: 100, drawnMutants: 1000, seed: 1 } },
      { kind: 'storagepoolCapabilities', counts: { mutants: 300, drawn: 50, drawnMutants: 300, seed: 1 } },
      { kind: 'volume', counts: { mutants: 1000, drawn: 100, drawnMutants: 1000, seed: 1 } },
      { kind: 'domainCapabilities', counts: { mutants: 500, drawn: 100, drawnMutants: 1000, seed: 1 } },
      { kind: 'interface', counts: { mutants: 500, drawn: 100, drawnMutants: 500, seed: 1 } },
      { kind: 'device', counts: { mutants: 1000, drawn: 100, drawnMutants: 1000, seed: 1 } },
      { kind: 'capabilities', counts: { mutants: 500, drawn: 100, drawnMutants: 500, seed: 1 } },
    ])('and the official one of $kind', ({ kind, counts }) => {
      let comparison: OfficialComparison;
      let documents: readonly string[];

      beforeAll(() => {
        comparison = officialComparison(kind);
        documents = comparisonDocuments(kind, comparison, counts);
      });

      test('accept the same documents', () => {
        const { own, official } = comparison;
        const verdicts = documents.map(own.byMachine);
        const differing = documents.filter(
          (document, index) => official.byMachine(document) !== verdicts[index],
        );
        expect(differing.slice(0, 3)).toEqual([]);
        const valid = verdicts.filter((verdict) => verdict).length;
        console.log(`${kind}: ${documents.length} documents, ${valid} valid, 0 differences`);
      });

      test.skipIf(!jingInstalled)('accept what jing accepts', () => {
        const { own, schema } = comparison;
        const sample = documents.filter((_, index) => index % Math.ceil(documents.length / 700) === 0);
        const verdicts = jingVerdicts(schema, sample);
        const differing = sample.filter((document, index) => own.byMachine(document) !== verdicts[index]);
        expect(differing.slice(0, 3)).toEqual([]);
      });
    });
  },
);

test('a schema at a release has what was there then', () => {
  const schema = `<choice xmlns='http://relaxng.org/ns/structure/1.0' xmlns:d='urn:domxml:annotations:1'>
  <value d:since='9.0.0'>then</value>
  <value d:since='9.10.0'>later</value>
  <group d:until='9.0.0'><value>earlier</value></group>
  <optional d:since='1.0.0' d:until='9.1.0'><value>still</value></optional>
</choice>`;
  expect(schemaAtRelease(() => schema, '9.0.0')('schema.rng')).toBe(
    `<choice xmlns='http://relaxng.org/ns/structure/1.0' xmlns:d='urn:domxml:annotations:1'>
  <value d:since='9.0.0'>then</value>
  <notAllowed xmlns='http://relaxng.org/ns/structure/1.0'/>
  <notAllowed xmlns='http://relaxng.org/ns/structure/1.0'/>
  <optional d:since='1.0.0' ><value>still</value></optional>
</choice>`,
  );
});
