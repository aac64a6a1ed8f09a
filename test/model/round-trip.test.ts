import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { xmlDocuments } from '../../src/arbitrary/kind-documents.ts';
import type { ModelKind } from '../../src/model/model-kind.ts';
import { open } from '../../src/model/open.ts';
import { write } from '../../src/model/write.ts';
import { documentKinds, kindNames } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { canonicalXml } from '../support/canonical-xml.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { inJson, modelKindOf } from '../support/model-kinds.ts';
import { mutantsOf } from '../support/mutants.ts';
import { withNoise } from '../support/noise.ts';
import { isThorough } from '../support/thorough.ts';

/** How many documents are drawn for each kind; those of a domain are the largest, and get twice as many. */
const eachKind = Number(process.env.ROUND_TRIPS ?? (isThorough ? 250 : 100));

const counts = { drawn: 0, noisy: 0, documents: 0, mutants: 0 };

describe.each(kindNames)('%s: documents say the same when they have been read and written', async (name) => {
  const kind = await modelKindOf(name);
  const { matcher } = await documentKinds[name].load();
  const documents = await xmlDocuments(name);
  const parameters = { seed: 1, numRuns: name === 'domain' ? 2 * eachKind : eachKind };

  test('those that the grammar allows, which stay valid', () => {
    const property = fc.property(documents, (text) => {
      const written = expectToSurvive(kind, text);
      expect(matcher.accepts(written)).toBe(true);
      counts.drawn++;
    });
    fc.assert(property, parameters);
  });

  test('those with content that nobody expects', () => {
    const property = fc.property(withNoise(documents), (text) => {
      expectToSurvive(kind, text);
      counts.noisy++;
    });
    fc.assert(property, parameters);
  });

  test('those of libvirt, and changed ones', () => {
    const originals = kindDocuments(name).filter((text) => isOfKind(kind, text));
    const mutants = mutantsOf(originals, Math.ceil(eachKind / 2), 1).filter((text) => isOfKind(kind, text));
    for (const text of [...originals, ...mutants]) expectToSurvive(kind, text);
    counts.documents += originals.length;
    counts.mutants += mutants.length;
  });
});

afterAll(() => {
  const { drawn, noisy, documents, mutants } = counts;
  console.log(
    `read and written, by way of JSON too: ${drawn} drawn documents, ${noisy} with unexpected content, ` +
      `${documents} of libvirt, ${mutants} changed ones`,
  );
});

/** Expects that nothing is lost from XML to the model to XML, nor from the model to JSON to the model; returns the new XML. */
function expectToSurvive(kind: ModelKind<unknown>, text: string): string {
  const model = modelOf(kind, text);
  const written = write(kind, model);
  expect(canonicalXml(kind.descriptor, written)).toBe(canonicalXml(kind.descriptor, text));
  const json = inJson(model);
  expect(write(kind, json)).toBe(written);
  const again = inJson(modelOf(kind, written));
  if (!isDeepStrictEqual(again, json)) expect(again).toEqual(json);
  return written;
}

function modelOf(kind: ModelKind<unknown>, text: string): unknown {
  return open(kind, parseXml(text).document)?.root;
}

function isOfKind(kind: ModelKind<unknown>, text: string): boolean {
  const { document, diagnostics } = parseXml(text);
  return diagnostics.length === 0 && open(kind, document) !== undefined;
}
