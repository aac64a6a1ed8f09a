import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { open } from '../../src/model/open.ts';
import { write } from '../../src/model/write.ts';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { inJson, modelKindNames, modelKindOf, modelValidator } from '../support/model-kinds.ts';

describe.each(modelKindNames)('%s', async (kind) => {
  const { matcher } = await documentKinds[kind].load();
  const modelKind = await modelKindOf(kind);
  const modelOf = (text: string): unknown => open(modelKind, parseXml(text).document)?.root;
  /** Documents, of the corpus where it is there, that the grammar accepts. */
  const texts = kindDocuments(kind).filter((text) => matcher.match(parseXml(text).document).length === 0);
  const models = texts.map(modelOf);

  test('there are documents', () => {
    expect(texts.length).toBeGreaterThan(0);
  });

  test('the model of every valid document suits the JSON Schema that the types are made from', () => {
    const validate = modelValidator(kind);
    const wrong = models.flatMap((model, index) =>
      validate(inJson(model)) ? [] : [[texts[index], validate.errors]],
    );
    expect(wrong).toEqual([]);
  });

  test('a valid document stays valid, and its model the same, when it is written and read again', () => {
    const changed = models.flatMap((model) => {
      if (model === undefined) return ['no model'];
      const written = write(modelKind, model);
      const findings = matcher.match(parseXml(written).document).map(({ message }) => message);
      return isDeepStrictEqual(modelOf(written), model) ? findings : [...findings, written];
    });
    expect(changed).toEqual([]);
  });

  test('a valid document has nothing that the types do not describe', () => {
    const foreign = models.filter((model) => JSON.stringify(inJson(model)).includes('"$foreign"'));
    expect(foreign).toEqual([]);
  });
});
