import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { drives } from '../../examples/builders/drives.ts';
import { linuxGuest } from '../../examples/builders/linux-guest.ts';
import { type Size, size } from '../../examples/builders/size.ts';
import { parseSubnet, type Subnet } from '../../examples/builders/subnet.ts';
import { documentKinds, kindOfDocument } from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { officialSchemas } from '../support/installed.ts';
import { libvirtParserMessages } from '../support/libvirt-parser.ts';
import { officialSchema } from '../support/schema-files.ts';
import { filesBelow, projectFolder } from '../support/source-files.ts';
import { compiledByUser } from '../support/user-project.ts';
import { xmllintVerdicts } from '../support/xmllint.ts';
import { builderDocuments } from './builder-documents.ts';

const builders = filesBelow('examples/builders', /\.ts$/);

describe.each(builderDocuments)('$name', ({ name, kind, model, text, again }) => {
  test('gives this document', async () => {
    await expect(text).toMatchFileSnapshot(`out/${name}.xml`);
  });

  test('is what is read from the document', () => {
    expect(again).toStrictEqual(model);
  });

  test.each([undefined, '9.0.0'])('has no findings (libvirt %s)', async (libvirt) => {
    const schema = await documentKinds[kind].load(libvirt === undefined ? {} : { libvirt });
    expect(openDocument(text, schema).diagnostics).toEqual([]);
  });
});

test.skipIf(officialSchemas === undefined)("libvirt's own grammar of 9.0.0 accepts all of them", async () => {
  const kinds = new Set(builderDocuments.map(({ kind }) => kind));
  for (const kind of kinds) {
    const documents = builderDocuments.filter((document) => document.kind === kind);
    const verdicts = await xmllintVerdicts(
      officialSchema(kind) ?? '',
      documents.map(({ text }) => text),
    );
    expect(documents.filter((_, index) => !verdicts[index]).map(({ name }) => name)).toEqual([]);
  }
});

const messages = libvirtParserMessages(builderDocuments);

test.skipIf(messages === undefined)("libvirt's own parser accepts all of them", () => {
  expect(
    messages?.flatMap((message, index) =>
      message === '' ? [] : [`${builderDocuments[index]?.name}: ${message}`],
    ),
  ).toEqual([]);
});

test('every constructor has its documents', () => {
  const constructors = builders.filter(({ text }) => text.includes('process.argv')).map(({ path }) => path);
  const missing = constructors.filter((path) => {
    const name = path.replace(/.*\/|\.ts/g, '');
    return !['minimal', 'full'].every((much) =>
      builderDocuments.some((one) => one.name === `${name}-${much}`),
    );
  });
  expect(constructors.length).toBeGreaterThanOrEqual(20);
  expect(missing).toEqual([]);
});

test("the compiler accepts the folder in a user's project, be it as strict as can be", () => {
  const strictest = ['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax'];
  expect(compiledByUser('examples/builders', [], strictest)).toBe('');
});

test('each file that is run prints a document without findings', async () => {
  const programs = builders.filter(({ text }) => text.includes('process.argv'));
  const urls = programs.map(({ path }) => [join(projectFolder, path), pathToFileURL(path).href]);
  // In one process; the query keeps a file from being taken for the one that another has imported.
  const runAll = `for (const [path, url] of ${JSON.stringify(urls)}) {
    process.argv[1] = path;
    await import(url + '?run');
    process.stdout.write('\\0');
  }`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', runAll],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const printed = stdout.split('\0').slice(0, -1);
  expect(printed.length).toBe(programs.length);
  for (const text of printed) {
    const kind = kindOfDocument(text);
    if (kind === undefined) throw new Error(`no document: ${text}`);
    expect(openDocument(text, await documentKinds[kind].load()).diagnostics).toEqual([]);
  }
});

test('two guests have no data in common, so that changing one leaves the other alone', () => {
  const [one, other] = [
    linuxGuest({ name: 'one', memory: '1 GiB', disks: ['/a.qcow2'] }),
    linuxGuest({ name: 'other', memory: '1 GiB', disks: ['/a.qcow2'] }),
  ];
  const before = structuredClone(other);
  for (const devices of Object.values(one.devices)) {
    if (Array.isArray(devices)) devices.length = 0;
  }
  one.os = { type: { value: 'xen' } };
  expect(other).toEqual(before);
});

test('drives are named on as letters run out', () => {
  const { disk = [] } = drives(
    Array.from({ length: 703 }, (_, index) => `/${index}`),
    'virtio',
  );
  expect([0, 25, 26, 51, 52, 701, 702].map((index) => disk[index]?.target.dev)).toEqual([
    'vda',
    'vdz',
    'vdaa',
    'vdaz',
    'vdba',
    'vdzz',
    'vdaaa',
  ]);
});

test.each(['4', '4GiB', '4 Gib', '1.5 GiB', '-1 GiB', '99999999999999999999 GiB'])(
  '%s is no size',
  (text) => {
    expect(() => size(text as Size)).toThrow(RangeError);
  },
);

test.each([
  '10.0.0.0',
  '10.0.0.1/24',
  '10.0.0.0/30',
  '10.0.0/24',
  '10.0.0.0/15',
  '10.0.300.0/24',
  '10.0.0.0/33',
])('%s is no subnet for guests', (text) => {
  expect(() => parseSubnet(text as Subnet)).toThrow(RangeError);
});
