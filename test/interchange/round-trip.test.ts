import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromJson, toJson } from '../../src/interchange/json.ts';
import { fromYaml, toYaml } from '../../src/interchange/yaml.ts';
import { read } from '../../src/model/read.ts';
import { write } from '../../src/model/write.ts';
import type { ModelSchema } from '../../src/model-schema/model-schema.ts';
import { modelSchemas } from '../../src/model-schema/model-schemas.ts';
import { kindOfDocument } from '../../src/validate/document-kinds.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { modelKindNames } from '../support/model-kinds.ts';
import { filesBelow } from '../support/source-files.ts';

describe.each(modelKindNames)('%s', async (kind) => {
  const schema: ModelSchema<unknown> = await modelSchemas[kind]();
  const models = kindDocuments(kind).map((text) => read(schema.kind, text));
  const written = models.map((model) => write(schema.kind, model));

  test.each([
    ['JSON', toJson, fromJson],
    ['YAML', toYaml, fromYaml],
  ])('a model is the same after it was %s, and so is the document', (_name, toText, fromText) => {
    models.forEach((model, index) => {
      const again = fromText(schema, toText(schema, model));
      if (!isDeepStrictEqual(again.model, model)) expect(again).toEqual({ model, diagnostics: [] });
      expect(write(schema.kind, again.model)).toBe(written[index]);
    });
  });

  test('readers of YAML 1.1 and of JSON find the same in the text', () => {
    for (const model of models.slice(0, 20)) {
      const json = JSON.parse(toJson(schema, model));
      expect(parse(toYaml(schema, model), { version: '1.1' })).toEqual(json);
    }
  });
});

test('the examples keep their comments and order on the way', async () => {
  const examples = filesBelow('examples', /\.xml$/).filter(({ text }) => kindOfDocument(text) === 'domain');
  expect(examples.length).toBeGreaterThan(0);
  const schema = await modelSchemas.domain();
  for (const { text } of examples) {
    const document = write(schema.kind, read(schema.kind, text));
    const { model } = fromYaml(schema, toYaml(schema, read(schema.kind, text)));
    expect(model && write(schema.kind, model)).toBe(document);
  }
});
