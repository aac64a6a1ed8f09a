import { expect, test } from 'vitest';
import { filesBelow, importsOf } from '../support/source-files.ts';

/** What is generated and no kind of documents. */
const others = ['generated/examples.ts', 'generated/codes.ts', 'generated/config.ts'];
const files = filesBelow('generated', /^generated\/\w+\.ts$/).filter(({ path }) => !others.includes(path));

test('every kind has its types, and no two types have one name', () => {
  const names = files.flatMap(({ text }) =>
    [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((one) => one[1]),
  );
  expect(files.length).toBe(19);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the types of a kind are at most 300 kB', () => {
  const sizes = files.map(({ path, text }) => ({
    path,
    size: text.split('/** What the types look like')[0]?.length ?? 0,
  }));
  expect(sizes.filter(({ size }) => size > 300_000)).toEqual([]);
});

test('a kind takes only from kinds whose documents stand in its own', () => {
  const taken = files.flatMap((file) =>
    importsOf(file.text)
      .filter((specifier) => specifier.startsWith('./'))
      .map((specifier) => `${file.path.slice('generated/'.length)} ${specifier}`),
  );
  expect(taken.sort()).toEqual([
    'domainbackup.ts ./domain.ts',
    'domaincheckpoint.ts ./domain.ts',
    'domaindevice.ts ./domain.ts',
    'domainsnapshot.ts ./domain.ts',
  ]);
});
