import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { xmlDocuments } from '../../src/arbitrary/kind-documents.ts';
import { fromJson, toJson } from '../../src/interchange/json.ts';
import type { ReadText } from '../../src/interchange/read-text.ts';
import { fromYaml, toYaml } from '../../src/interchange/yaml.ts';
import { read } from '../../src/model/read.ts';
import { write } from '../../src/model/write.ts';
import type { ModelSchema } from '../../src/model-schema/model-schema.ts';
import { modelSchemas } from '../../src/model-schema/model-schemas.ts';
import { kindNames } from '../../src/validate/document-kinds.ts';
import { withNoise } from '../support/noise.ts';

/** How many documents are drawn of each sort: `ROUND_TRIPS` for each kind, or so many that the suite stays short. */
const eachSort = Number(process.env.ROUND_TRIPS ?? 40);

const counts = { JSON: 0, YAML: 0 };

describe.each(kindNames)('%s: nothing is lost of models drawn from the grammar', async (name) => {
  const schema: ModelSchema<unknown> = await modelSchemas[name]();
  const documents = await xmlDocuments(name);
  const plainDocuments = await xmlDocuments(name, { plainValues: true });

  test.each([
    ['JSON', toJson, fromJson],
    ['YAML', toYaml, fromYaml],
  ] as const)('by way of %s', (form, toText, fromText) => {
    const again = (text: string): ReadText<unknown> => {
      const model = read(schema.kind, text);
      const found = fromText(schema, toText(schema, model));
      expect(write(schema.kind, found.model)).toBe(write(schema.kind, model));
      counts[form]++;
      return found;
    };
    const parameters = { seed: 1, numRuns: eachSort };
    const ofTheirTypes = fc.property(plainDocuments, (text) => {
      expect(again(text).diagnostics).toEqual([]);
    });
    const any = fc.property(fc.oneof(documents, withNoise(documents)), (text) => {
      again(text);
    });
    fc.assert(ofTheirTypes, parameters);
    fc.assert(any, parameters);
  });
});

afterAll(() => console.log(`drawn documents by way of JSON: ${counts.JSON}, of YAML: ${counts.YAML}`));
