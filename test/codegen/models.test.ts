import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { domainDescriptor } from '../../generated/domain.ts';
import { buildIr } from '../../src/codegen/build-ir.ts';
import { buildJsonSchema } from '../../src/codegen/build-json-schema.ts';
import { nameTypes } from '../../src/codegen/naming.ts';
import { modelReader } from '../../src/model/read.ts';
import { writeModel } from '../../src/model/write.ts';
import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { ownSchema, schemaFiles } from '../support/schema-files.ts';

const { matcher } = await documentKinds.domain.load();
const read = modelReader(domainDescriptor);
/** Domain documents, of the corpus where it is there, that the grammar accepts. */
const texts = kindDocuments('domain').filter((text) => matcher.accepts(text));
const models = texts.map((text) => read(parseXml(text).document)?.root);

test('there are documents', () => {
  expect(texts.length).toBeGreaterThan(3);
});

test('the model of every valid document suits the JSON Schema that the types are made from', () => {
  const { grammar } = compileSchema(ownSchema('domain'), schemaFiles);
  if (grammar === undefined) throw new Error('the grammar does not compile');
  const ir = buildIr('domain', grammar);
  nameTypes(ir);
  const validate = new Ajv2020({ strict: false }).compile(buildJsonSchema(ir));
  const wrong = models.flatMap((model, index) => (validate(model) ? [] : [[texts[index], validate.errors]]));
  expect(wrong).toEqual([]);
});

test('a valid document stays valid, and its model the same, when it is written and read again', () => {
  const changed = models.flatMap((model) => {
    if (model === undefined) return ['no model'];
    const written = writeModel(domainDescriptor, model);
    const { document } = parseXml(written);
    const findings = matcher.match(document).map(({ message }) => message);
    return isDeepStrictEqual(read(document)?.root, model) ? findings : [...findings, written];
  });
  expect(changed).toEqual([]);
});

test('a valid document has nothing that the types do not describe', () => {
  const foreign = models.filter((model) => JSON.stringify(model).includes('"$foreign"'));
  expect(foreign).toEqual([]);
});
