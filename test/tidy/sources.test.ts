import { basename } from 'node:path/posix';
import { expect, test } from 'vitest';
import { kindNames } from '../../src/validate/document-kinds.ts';
import { longestFiles } from '../support/longest-first.ts';
import { filesBelow } from '../support/source-files.ts';

const sources = [...filesBelow('src', /\.ts$/), ...filesBelow('tools', /\.(ts|mjs)$/)];
const everything = [
  ...sources,
  ...filesBelow('test', /\.ts$/),
  ...filesBelow('bench', /\.(mjs|ts|c|java)$/),
  ...filesBelow('docs', /\.md$/),
  ...filesBelow('schemas', /\.rng$/),
];

/** Files over the limit that are one algorithm each, with the reason why they are not split. */
const honestGiants: Readonly<Record<string, string>> = {};

test('source files are small', () => {
  const long = sources.filter(({ path, text }) => text.split('\n').length > 400 && !(path in honestGiants));
  expect(long.map(({ path }) => path)).toEqual([]);
  const shrunk = Object.keys(honestGiants).filter(
    (path) => (sources.find((file) => file.path === path)?.text.split('\n').length ?? 0) <= 400,
  );
  expect(shrunk).toEqual([]);
});

test('grammar modules are small enough to read', () => {
  const long = filesBelow('schemas', /\.rng$/).filter(({ text }) => text.split('\n').length > 450);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('file names are kebab-case and say what is inside', () => {
  const named = [...sources, ...filesBelow('schemas', /\.rng$/)].map(({ path }) => path);
  // The root of a kind's grammar is named as the kind.
  const roots = kindNames.map((kind) => `schemas/rng/${kind}.rng`);
  const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:ts|mjs|rng)$/;
  expect(named.filter((path) => !kebabCase.test(basename(path)) && !roots.includes(path))).toEqual([]);
  expect(
    sources
      .filter(({ path }) => /\b(?:util|utils|helper|helpers|common|misc|manager)\b/.test(path))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('there are no default exports and no enums', () => {
  const found = sources.filter(({ text }) => /^export default\b|^(?:export )?(?:const )?enum\b/m.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('every exported name of src has a doc comment', () => {
  const undocumented = filesBelow('src', /\.ts$/).flatMap(({ path, text }) => {
    if (basename(path) === 'index.ts') return [];
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      const name = /^export (?:abstract )?(?:class|function\*?|const|interface|type) (\w+)/.exec(line)?.[1];
      if (name === undefined || /\*\/\s*$/.test(lines[index - 1] ?? '')) return [];
      return [`${path}: ${name}`];
    });
  });
  expect(undocumented).toEqual([]);
});

test('the schema language is called relaxng in identifiers', () => {
  const found = filesBelow('src/relaxng', /\.ts$/).filter(({ text }) =>
    /\b(?:rng[A-Z]\w*|\w+Rng\b|Rng\w*)\b/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^']*'/g, '')),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('nothing speaks of the machine it was written on', () => {
  const machine = new RegExp(
    ['/wo' + 'rk/', '/fa' + 'rm/', '/ro' + 'ot/', 'registry\\.np' + 'mjs', 'deb\\.deb' + 'ian'].join('|'),
  );
  expect(everything.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
});

test('the files of tests that are started first are there', () => {
  const files = filesBelow('test', /\.test\.ts$/).map(({ path }) => path);
  expect(longestFiles.filter((path) => !files.includes(path))).toEqual([]);
});

test('no test is switched off or alone', () => {
  const found = filesBelow('test', /\.ts$/).filter(({ text }) =>
    /\b(?:it|test|describe)\.(?:only|todo|skip)\b\(/.test(text),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
