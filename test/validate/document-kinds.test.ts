import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { allPlaces, Reference } from '../../src/reference/reference.ts';
import { documentKinds, kindNames, kindOfDocument } from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { filesBelow } from '../support/source-files.ts';

describe.each(kindNames)('%s', (kind) => {
  test('has the root elements that its grammar begins with', async () => {
    const { matcher } = await documentKinds[kind].load();
    const { start } = matcher.grammar();
    const alternatives = start.kind === 'choice' ? start.members : [start];
    const names = alternatives.map(
      (element) =>
        element.kind === 'element' && element.nameClass.kind === 'name' && element.nameClass.localName,
    );
    expect([...new Set(names)].sort()).toEqual([...documentKinds[kind].rootElements].sort());
  });

  test('mentions all names of its documents, and none that are made up', async () => {
    const reference = new Reference(
      await documentKinds[kind].loadAllReleases(),
      documentKinds[kind].rootElements,
    );
    const names = [...allPlaces(reference)].flatMap(({ element }) => [
      element.name,
      ...element.attributes.map(({ name }) => name),
    ]);
    const localNames = new Set(names.map((name) => name.replace(/^.*[:}]/, '')));
    for (const name of localNames)
      expect([name, await documentKinds[kind].mentions(name)]).toEqual([name, true]);
    expect(await documentKinds[kind].mentions('nothing-is-called-so')).toBe(false);
  });

  test('refuses documents of other kinds, in every release', async () => {
    const other = kind === 'secret' ? '<domain/>' : "<secret ephemeral='no' private='no'/>";
    for (const options of [{}, { libvirt: '9.0.0' }]) {
      const schema = await documentKinds[kind].load(options);
      const { ok, diagnostics } = openDocument(other, schema);
      expect(ok).toBe(false);
      expect(diagnostics.map(({ code }) => code)).toEqual(['grammar/wrong-root']);
    }
  });
});

test('a document is recognised by its root element, an interface by whether it has a name', () => {
  expect(kindOfDocument('<!-- --><pool type="dir">')).toBe('pool');
  expect(kindOfDocument('<disk/>')).toBe('domaindevice');
  expect(kindOfDocument('<device/>')).toBe('device');
  expect(kindOfDocument("<interface type='ethernet'><name/></interface>")).toBe('domaindevice');
  expect(kindOfDocument("<interface type='ethernet' name='eth0'/>")).toBe('interface');
  expect(kindOfDocument('<html/>')).toBeUndefined();
  expect(kindOfDocument('')).toBeUndefined();
});

test.each(['5.7.0', '12.9.0', '13.0.0', '9', 'newest', '9.0.0-rc1', '9.0.0.1', ''])(
  'the release %j is refused',
  async (libvirt) => {
    await expect(documentKinds.secret.load({ libvirt })).rejects.toThrow(RangeError);
  },
);

describe('wrong arguments of callers without types are refused', () => {
  const wrong = <Value>(value: unknown): Value => value as Value;

  test.each([undefined, null, 42, {}, [], new ArrayBuffer(4), new Uint16Array(4)])(
    'document %j',
    async (document) => {
      const schema = await documentKinds.secret.load();
      expect(() => openDocument(wrong(document), schema)).toThrow(
        /a document is a string or a Uint8Array, not /,
      );
      expect(() => kindOfDocument(wrong(document))).toThrow(TypeError);
    },
  );

  test.each([undefined, 'domain', documentKinds.domain, documentKinds.domain.load()])(
    'schema %j',
    (schema) => {
      expect(() => openDocument('<domain/>', wrong(schema))).toThrow(/documentKinds.domain.load/);
    },
  );

  test.each(['9.0.0', null])('options of load %j', async (options) => {
    await expect(documentKinds.secret.load(wrong(options))).rejects.toThrow(TypeError);
  });

  test.each([9, null, ['9.0.0'], {}])('release %j', async (libvirt) => {
    await expect(documentKinds.secret.load({ libvirt: wrong(libvirt) })).rejects.toThrow(RangeError);
  });

  test.each([{ stage: 'grammer' }, { maxDiagnostics: Number.NaN }])('options %j', async (options) => {
    const schema = await documentKinds.secret.load();
    expect(() => openDocument('<secret/>', schema, wrong(options))).toThrow(RangeError);
  });
});

test('the tables of all kinds together take at most 60 kB compressed', async () => {
  let size = 0;
  for (const { path } of filesBelow('generated/grammar', /\.ts$/)) {
    const name = basename(path, '.ts');
    const { tables } = (await import(`../../generated/grammar/${name}.ts`)) as { tables: string };
    size += gzipSync(tables, { level: 9 }).length;
  }
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(60_000);
  console.log(`tables of all kinds: ${(size / 1000).toFixed(1)} kB gzip`);
});
