import { describe, expect, test } from 'vitest';
import { ModelError } from '../../src/model/model-error.ts';
import { read } from '../../src/model/read.ts';
import { write } from '../../src/model/write.ts';
import type { ModelSchema } from '../../src/model-schema/model-schema.ts';
import { modelSchemas } from '../../src/model-schema/model-schemas.ts';
import { SchemaWalk } from '../../src/model-schema/schema-walk.ts';
import { validateModel } from '../../src/model-schema/validate-model.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { inJson, modelKindNames, modelValidator, suitsModelSchema } from '../support/model-kinds.ts';
import { mutateModel } from '../support/mutate-model.ts';
import { seededRandom } from '../support/random.ts';

/** How many models of a kind are changed, each twice. */
const sample = 250;

describe.each(modelKindNames)('%s', async (kind) => {
  const schema: ModelSchema<unknown> = await modelSchemas[kind]();
  const validator = modelValidator(kind);
  const suits = (model: unknown): boolean => new SchemaWalk(schema.validators).model(model).length === 0;
  /** What the published schema says, asked again where that is not what the validators say. */
  const published = (model: unknown): boolean =>
    validator(model) === suits(model) ? suits(model) : suitsModelSchema(kind, model);
  const models = kindDocuments(kind).map((text): unknown => read(schema.kind, text));

  test('the validators accept exactly the models that the published schema accepts', () => {
    const differing = models.filter((model) => suits(model) !== published(inJson(model)));
    expect(differing).toEqual([]);
  });

  test('so they do of models with mistakes', () => {
    const random = seededRandom(4);
    const verdicts = { right: 0, wrong: 0 };
    for (let count = 0; count < sample; count++) {
      const once = mutateModel(inJson(random.pick(models)), random);
      for (const model of [once, mutateModel(once, random)]) {
        const isRight = published(model);
        verdicts[isRight ? 'right' : 'wrong']++;
        expect(suits(model), JSON.stringify(model)).toBe(isRight);
      }
    }
    expect(Math.min(verdicts.right, verdicts.wrong)).toBeGreaterThan(20);
  });

  test('every mistake is reported, and what can be written and suits the schema has none', () => {
    const random = seededRandom(7);
    for (let count = 0; count < sample / 5; count++) {
      const model = mutateModel(inJson(random.pick(models)), random);
      const isRight = published(model) && isWritten(model);
      const errors = validateModel(schema, model).filter(({ severity }) => severity === 'error');
      expect(errors.length === 0, JSON.stringify(model)).toBe(isRight);
    }
  });

  function isWritten(model: unknown): boolean {
    try {
      return write(schema.kind, model) !== '';
    } catch (error) {
      if (error instanceof ModelError) return false;
      throw error;
    }
  }
});
