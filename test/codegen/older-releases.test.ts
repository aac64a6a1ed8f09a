import { describe, expect, test } from 'vitest';
import { read } from '../../src/model/read.ts';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { libvirtReleases } from '../../src/validate/releases/libvirt-releases.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { inJson, modelKindNames, modelKindOf, modelValidator } from '../support/model-kinds.ts';

describe('the model of a document that only older releases accept suits the JSON Schema', () => {
  test.each(modelKindNames)('%s', async (kind) => {
    const newest = await documentKinds[kind].load();
    const oldest = await documentKinds[kind].load({ libvirt: libvirtReleases.oldest });
    const modelKind = await modelKindOf(kind);
    const validate = modelValidator(kind);
    const texts = kindDocuments(kind).filter(
      (text) => !newest.matcher.accepts(text) && oldest.matcher.match(parseXml(text).document).length === 0,
    );
    expect(texts.filter((text) => !validate(inJson(read(modelKind, text))))).toEqual([]);
  });

  test('a model of a CPU need not name its vendor, which libvirt 5.8.0 did not', () => {
    const mode = { name: 'custom', supported: true, model: [{ usable: 'yes', value: 'qemu64' }] };
    const capabilities = { domain: 'kvm', arch: 'x86_64', cpu: { mode: [mode] } };
    const validate = modelValidator('domainCapabilities');
    expect(validate(capabilities), JSON.stringify(validate.errors)).toBe(true);
  });
});
