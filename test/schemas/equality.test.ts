import { basename } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import { accepts } from '../../src/relaxng/derivative/derivative-engine.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';
import { compareGrammars } from '../../src/relaxng/inclusion/compare-grammars.ts';
import { documentKinds, kindNames } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { officialSchemas } from '../support/installed.ts';
import { officialRelease } from '../support/official-comparison.ts';
import { schemaAtRelease } from '../support/schema-at-release.ts';
import { officialSchema, ownSchema, schemaFiles } from '../support/schema-files.ts';
import { filesBelow } from '../support/source-files.ts';
import { deliberateDifferences } from './deliberate-differences.ts';

const kinds = filesBelow('schemas/rng', /\.rng$/)
  .filter(({ path }) => path.split('/').length === 3)
  .map(({ path }) => basename(path, '.rng'))
  .filter((kind) => officialSchema(kind) !== undefined);

describe.skipIf(officialSchemas === undefined)(`our grammars of release ${officialRelease}`, () => {
  test.each(kinds)('accept exactly what the official one of %s accepts, which is proved', async (kind) => {
    const own = await ownGrammar(kind);
    const official = compiled(officialSchema(kind) as string, schemaFiles);
    const start = performance.now();
    const { oldInNew, newInOld } = compareGrammars(official, own);
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    const deliberate = deliberateDifferences.filter((entry) => entry.kind === kind);
    const found = [
      ...oldInNew.differences.map((difference) => ({ acceptedBy: 'official', ...difference })),
      ...newInOld.differences.map((difference) => ({ acceptedBy: 'own', ...difference })),
    ].flatMap(({ acceptedBy, path, otherPaths, explanation, example }) =>
      [path, ...otherPaths].map((place) => ({ acceptedBy, path: place, explanation, example })),
    );
    const isSame = (
      a: { acceptedBy: string; path: string },
      b: { acceptedBy: string; path: string },
    ): boolean => a.acceptedBy === b.acceptedBy && a.path === b.path;
    expect(found.filter((one) => !deliberate.some((entry) => isSame(one, entry)))).toEqual([]);
    expect(deliberate.filter((entry) => !found.some((one) => isSame(one, entry)))).toEqual([]);
    expect([...oldInNew.doubts, ...newInOld.doubts]).toEqual([]);
    for (const { acceptedBy, example } of deliberate) {
      const { document } = parseXml(example);
      expect([accepts(own, document), accepts(official, document)]).toEqual([
        acceptedBy === 'own',
        acceptedBy === 'official',
      ]);
    }
    const besides = deliberate.length === 0 ? '' : ` but for ${deliberate.length} deliberate differences`;
    console.log(`${kind}: equal in both directions${besides}, ${seconds} s`);
  });
});

/** What `--libvirt` validates against; of what is no kind by itself, what the files say. */
async function ownGrammar(kind: string): Promise<Grammar> {
  const name = kindNames.find((known) => known === kind);
  if (name === undefined) return compiled(ownSchema(kind), schemaAtRelease(schemaFiles, officialRelease));
  const { matcher } = await documentKinds[name].load({ libvirt: officialRelease });
  return matcher.grammar();
}

function compiled(uri: string, load: (path: string) => string | undefined): Grammar {
  const { grammar } = compileSchema(uri, load);
  if (grammar === undefined) throw new Error(`${uri} does not compile`);
  return grammar;
}
