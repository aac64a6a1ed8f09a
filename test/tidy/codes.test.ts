import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interchangeCodes } from '../../src/interchange/codes.ts';
import { modelCodes } from '../../src/model/codes.ts';
import { modelSchemaCodes } from '../../src/model-schema/codes.ts';
import { grammarCodes } from '../../src/relaxng/match/codes.ts';
import { schemaCodes } from '../../src/relaxng/schema/codes.ts';
import { releaseCodes } from '../../src/validate/releases/release-codes.ts';
import { domainRules } from '../../src/validate/rules/domain-rules.ts';
import { xmlCodes } from '../../src/xml/codes.ts';
import { filesBelow, projectFolder } from '../support/source-files.ts';

const tables = {
  xml: xmlCodes,
  grammar: [...grammarCodes, ...releaseCodes],
  schema: schemaCodes,
  model: [...modelCodes, ...modelSchemaCodes, ...interchangeCodes],
};
const codes = [
  ...Object.values(tables).flatMap((table) => table.map(({ code }) => code as string)),
  ...domainRules.map(({ code }) => code),
];
const tests = filesBelow('test', /\.test\.ts$/).filter(({ path }) => path !== 'test/tidy/codes.test.ts');
const page = readFileSync(join(projectFolder, 'docs/diagnostics.md'), 'utf8');

test('a code is unique and belongs to the family of its table', () => {
  expect(new Set(codes).size).toBe(codes.length);
  for (const [family, table] of Object.entries(tables)) {
    expect(table.filter(({ code, stage }) => !code.startsWith(`${family}/`) || stage !== family)).toEqual([]);
  }
  const families = Object.keys(tables);
  expect(domainRules.filter(({ code }) => families.includes(code.split('/')[0] as string))).toEqual([]);
});

test('every code has a documented meaning', () => {
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  const meanings = Object.values(tables).flatMap((table) => table.map(({ meaning }) => meaning as string));
  expect(meanings.filter((meaning) => meaning.length < 20)).toEqual([]);
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
  expect(domainRules.map(({ code }) => code).sort()).toEqual(expected.sort());
});
