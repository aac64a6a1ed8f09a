import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allRules } from '../../src/validate/rules/all-rules.ts';
import { codeTables } from '../../tools/codes/code-tables.ts';
import { filesBelow, projectFolder } from '../support/source-files.ts';

const tables = codeTables((path) => readFileSync(join(projectFolder, path), 'utf8'));
const all = tables.flatMap((table) => table.codes);
const codes = all.map(({ code }) => code);
const familyOf = (code: string): string => code.slice(0, code.indexOf('/'));
const tests = filesBelow('test', /\.test\.ts$/).filter(({ path }) => path !== 'test/tidy/codes.test.ts');
const page = readFileSync(join(projectFolder, 'docs/diagnostics.md'), 'utf8');

test('a code is unique, and a family of codes stands in one table and is found at one stage', () => {
  expect(new Set(codes).size).toBe(codes.length);
  const owners = new Map<string, string>();
  const strangers = tables.flatMap(({ title, codes }) =>
    codes.filter(({ code, stage }) => {
      const owner = `${title}, ${stage}`;
      const family = familyOf(code);
      if (!owners.has(family)) owners.set(family, owner);
      return owners.get(family) !== owner;
    }),
  );
  expect(strangers).toEqual([]);
});

test('every table of codes in src is documented', () => {
  const [documented] = filesBelow('tools/codes', /\/code-tables\.ts$/);
  const exported = filesBelow('src', /codes\.ts$/)
    .filter(({ path }) => path !== 'src/validate/document-codes.ts') // All those of documents together.
    .flatMap(({ text }) =>
      [...text.matchAll(/^export const (\w+Codes)\b/gm)].map(([, name]) => name as string),
    );
  expect(exported.length).toBeGreaterThan(8);
  expect(exported.filter((name) => !documented?.text.includes(name))).toEqual([]);
});

test('every code has a documented meaning', () => {
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  expect(all.filter(({ meaning }) => meaning.length < 20)).toEqual([]);
});

test('every code has a test that names it', () => {
  const paths = new Set(tests.map(({ path }) => path));
  const untested = codes.filter((code) => {
    if (paths.has(`test/validate/rules/${code}.test.ts`)) return false;
    // Either the whole code, or a golden line of its family's tests, which begins with what is behind the slash.
    const named = new RegExp(`${code}(?![\\w-])|['"\`]${code.replace(/^grammar\//, '')} \\[`);
    return !tests.some(({ text }) => named.test(text));
  });
  expect(untested).toEqual([]);
});

test('a rule is in the file that its code names', () => {
  const paths = filesBelow('src/validate/rules', /\/.+\.ts$/).filter(
    ({ path }) => path.split('/').length > 4,
  );
  const expected = paths.map(({ path }) => path.replace('src/validate/rules/', '').replace('.ts', ''));
  expect(allRules.map(({ code }) => code).sort()).toEqual(expected.sort());
});
