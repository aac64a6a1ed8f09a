import { afterAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import {
  documentKinds,
  type KindName,
  kindNames,
  kindOfDocument,
} from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { libvirtReleases } from '../../src/validate/releases/libvirt-releases.ts';
import { type CorpusDocument, corpusDocuments, corpusThere } from '../support/corpus.ts';
import { officialRelease } from '../support/official-comparison.ts';
import { libvirtName } from '../support/schema-files.ts';

describe.skipIf(!corpusThere)('the corpus through the built-in grammars', () => {
  let count = 0;

  describe.each(kindNames.map((kind) => [kind, corpusDocuments(libvirtName(kind))] as const))(
    '%s',
    (kind, documents) => {
      test(`is judged as recorded for ${officialRelease}`, async () => {
        const ok = await verdicts(kind, documents, officialRelease);
        const recorded = documents.filter((document) => document.recorded !== undefined);
        const differing = recorded.filter((document) => ok.get(document) !== document.recorded);
        expect(differing.map(({ path }) => path)).toEqual([]);
        count += recorded.length;
      });

      test('what is valid then is so in the newest release, but for what was removed or has become a duty', async () => {
        const then = await verdicts(kind, documents, officialRelease);
        const schema = await documentKinds[kind].load({ libvirt: libvirtReleases.newest });
        for (const document of documents) {
          const { diagnostics } = openDocument(document.bytes, schema, { stage: 'grammar' });
          const codes = diagnostics.filter(isError).map(({ code }) => code);
          if (then.get(document)) {
            expect([document.path, codes.filter((code) => code !== 'grammar/needs-older-libvirt')]).toEqual([
              document.path,
              [],
            ]);
          }
        }
      });

      test('has the newest release by default', async () => {
        const now = await verdicts(kind, documents, libvirtReleases.newest);
        expect(await verdicts(kind, documents)).toEqual(now);
      });

      test('is recognised', () => {
        const others = documents.filter(({ bytes }) => kindOfDocument(bytes) !== kind);
        expect(others.map(({ path }) => path)).toEqual([]);
      });
    },
  );

  afterAll(() => {
    console.log(`own grammars at ${officialRelease}: ${count} documents of the corpus judged as recorded`);
  });
});

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

async function verdicts(
  kind: KindName,
  documents: readonly CorpusDocument[],
  libvirt?: string,
): Promise<Map<CorpusDocument, boolean>> {
  const schema = await documentKinds[kind].load(libvirt === undefined ? {} : { libvirt });
  return new Map(
    documents.map((document) => [document, openDocument(document.bytes, schema, { stage: 'grammar' }).ok]),
  );
}
