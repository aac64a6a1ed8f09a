import { describe, expect, test } from 'vitest';
import { compileVersions } from '../../../src/relaxng/compile-schema.ts';
import { accepts } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { compareGrammars } from '../../../src/relaxng/inclusion/compare-grammars.ts';
import { GrammarVersions } from '../../../src/relaxng/releases/grammar-versions.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { kindDocuments } from '../../support/kind-documents.ts';
import { mutantsOf } from '../../support/mutants.ts';
import { schemaAtRelease } from '../../support/schema-at-release.ts';
import { schemaEngines } from '../../support/schema-engines.ts';
import { ownSchema, schemaFiles } from '../../support/schema-files.ts';

const oldest = '5.8.0';

describe.each(['domain', 'network', 'pool', 'filterbinding'])(
  'the grammar of %s for all releases',
  (kind) => {
    const versions = versionsOf(ownSchema(kind), schemaFiles);
    const originals = kindDocuments(kind).slice(0, 150);
    const documents = [...originals, ...mutantsOf(originals, 250, 1)];

    test.each(['5.8.0', '7.0.0', '9.0.0', '9.2.0', '11.2.0', '12.8.0'])(
      'is in %s the one whose other parts are crossed out in the files',
      (release) => {
        const { grammar } = versions.engine({ release });
        const crossedOut = schemaEngines(ownSchema(kind), schemaAtRelease(schemaFiles, release));
        const { oldInNew, newInOld } = compareGrammars(crossedOut.grammar, grammar);
        expect([oldInNew.verdict, newInOld.verdict]).toEqual(['included', 'included']);
      },
    );

    test('is by itself the newest', () => {
      const newest = versions.boundaries.at(-1)?.release;
      const engines = [versions.engine({}), versions.engine({ release: newest })];
      const { byDerivatives } = schemaEngines(ownSchema(kind));
      const differing = documents.filter((text) => {
        const { document } = parseXml(text);
        return engines.some((engine) => accepts(engine, document) !== byDerivatives(text));
      });
      expect(differing).toEqual([]);
    });

    test('of any release accepts what some release does', () => {
      const any = versions.engine({ release: 'any' });
      const some = ['5.8.0', '9.0.0', '12.8.0'].map((release) => versions.engine({ release }));
      const refused = documents.filter((text) => {
        const { document } = parseXml(text);
        return some.some((engine) => accepts(engine, document)) && !accepts(any, document);
      });
      expect(refused).toEqual([]);
    });

    test('has an engine for each stretch of releases in which nothing changes', () => {
      const [first, second] = versions.boundaries.slice(-2);
      expect(versions.engine({ release: first?.release })).toBe(
        versions.engine({ release: `${first?.release}.1` }),
      );
      expect(versions.engine({ release: first?.release })).not.toBe(
        versions.engine({ release: second?.release }),
      );
    });
  },
);

const small = `<grammar xmlns='http://relaxng.org/ns/structure/1.0' xmlns:d='urn:domxml:annotations:1'>
<start><choice><ref name='a'/><element name='b' d:since='10.0.0'><group d:until='9.0.0'><empty/></group></element></choice></start>
<define name='a'><element name='a'><data type='token' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'><except><value d:since='6.0.0'>x</value></except></data></element></define>
</grammar>`;

test('boundaries are the releases in which something comes or goes', () => {
  expect(versionsOf('small.rng', () => small).boundaries).toEqual([
    { release: '6.0.0', removes: false },
    { release: '9.0.0', removes: true },
    { release: '10.0.0', removes: false },
  ]);
});

test('what came or went before the oldest release that matters is as if it had been so ever', () => {
  const { boundaries } = versionsOf('small.rng', () =>
    small.replace('6.0.0', '5.8.0').replace('9.0.0', '5.7.1'),
  );
  expect(boundaries).toEqual([{ release: '10.0.0', removes: false }]);
});

test('a view has the elements that can be reached in it', () => {
  const versions = versionsOf('small.rng', () => small);
  const names = (view: Parameters<typeof versions.engine>[0]) =>
    versions
      .engine(view)
      .grammar.elements.map(({ nameClass }) => nameClass.kind === 'name' && nameClass.localName);
  expect(names({})).toEqual(['a', 'b']);
  expect(names({ release: '9.10.0' })).toEqual(['a']);
  expect(names({ roots: ['b'] })).toEqual(['b']);
  expect(names({ roots: ['b'], release: '1.0.0' })).toEqual([]);
});

test('what a datatype excludes depends on the release as well', () => {
  const versions = versionsOf('small.rng', () => small);
  const accepted = (release: string) => accepts(versions.engine({ release }), parseXml('<a>x</a>').document);
  expect([accepted('5.10.0'), accepted('6.0.0')]).toEqual([true, false]);
});

function versionsOf(uri: string, load: (uri: string) => string | undefined): GrammarVersions {
  const { encoded, diagnostics } = compileVersions(uri, load, oldest);
  if (encoded === undefined) throw new Error(diagnostics.map(({ message }) => message).join());
  return new GrammarVersions(
    () => {
      throw new Error('these have no tables');
    },
    () => encoded,
  );
}
