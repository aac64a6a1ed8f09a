import { basename } from 'node:path/posix';
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
import { officialSchema } from '../support/schema-files.ts';
import { filesBelow } from '../support/source-files.ts';
import { isThorough } from '../support/thorough.ts';

/** The grammars that are compiled: several kinds share one. */
const grammars = filesBelow('generated/grammar', /\.ts$/)
  .map(({ path }) => basename(path, '.ts'))
  .filter((name) => officialSchema(name) !== undefined);

describe.skipIf(officialSchemas === undefined)(
  `our grammars, restricted to release ${officialRelease}`,
  () => {
    // That they are equal is proved elsewhere; documents are the independent check of the proof.
    const counts = isThorough
      ? { mutants: 2500, drawn: 200, drawnMutants: 3000, seed: 1 }
      : { mutants: 600, drawn: 100, drawnMutants: 600, seed: 1 };
    describe.each(grammars)('and the official one of %s', (kind) => {
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
        const sample = documents.filter(
          (_, index) => index % Math.ceil(documents.length / (isThorough ? 700 : 250)) === 0,
        );
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
