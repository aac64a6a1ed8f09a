import { describe, expect, test } from 'vitest';
import { open } from '../../src/model/open.ts';
import { write } from '../../src/model/write.ts';
import type { KindName } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { corpusDocuments, corpusThere } from '../support/corpus.ts';
import { modelKindNames, modelKindOf } from '../support/model-kinds.ts';
import { libvirtName } from '../support/schema-files.ts';

/** How many documents that libvirt wrote are written in another way, each for one of the reasons. */
const others: Readonly<Partial<Record<KindName, { readonly count: number; readonly reason: string }>>> = {
  capabilities: { count: 3, reason: 'libvirt sets the parts of capabilities apart by empty lines' },
  domain: { count: 1, reason: 'libvirt writes a start and an end tag where <hyperv> is empty' },
  network: { count: 14, reason: 'libvirt writes a start and an end tag where <ip> is empty' },
  pool: { count: 4, reason: 'libvirt writes a start and an end tag where <source> is empty' },
};

describe.skipIf(!corpusThere)('what libvirt wrote is written as libvirt did', () => {
  test.each(modelKindNames)('%s', async (kind) => {
    const modelKind = await modelKindOf(kind);
    const written = corpusDocuments(libvirtName(kind)).filter(({ path }) =>
      /out\/|outdata\/|canon90/.test(path),
    );
    const texts = written.map(({ bytes }) =>
      new TextDecoder().decode(bytes).replace(/^<!--[\s\S]*?-->\n+/, ''),
    );
    const different = texts.filter((text) => {
      const root = open(modelKind, parseXml(text).document)?.root;
      return root !== undefined && write(modelKind, root) !== text;
    });
    expect(different.length).toBe(others[kind]?.count ?? 0);
  });
});
