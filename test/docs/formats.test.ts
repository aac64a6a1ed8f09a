import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageBlocks } from '../support/pages.ts';
import { runDomxml } from '../support/run-domxml.ts';
import { projectFolder } from '../support/source-files.ts';

const page = 'docs/formats.md';
const [document = '', junit] = pageBlocks(page, 'xml');
const [pretty, github, gnu] = pageBlocks(page, 'text');
const [json = '', sarif = ''] = pageBlocks(page, 'json');

const folder = mkdtempSync(join(tmpdir(), 'domxml-formats-'));
writeFileSync(join(folder, 'lab.xml'), document);
afterAll(() => rmSync(folder, { recursive: true }));

const report = (format: string) =>
  runDomxml(['validate', '--format', format, 'lab.xml'], { cwd: folder }).stdout;

test('the texts of the page are what the command prints', () => {
  const printed = {
    pretty: report('pretty'),
    github: report('github'),
    gnu: report('gnu'),
    junit: report('junit'),
  };
  expect(printed).toEqual({ pretty, github, gnu, junit });
});

test('the objects of the page are parts of what the command prints', () => {
  expect(JSON.parse(report('json'))).toMatchObject([JSON.parse(json)]);
  expect(JSON.parse(report('jsonl'))).toEqual(JSON.parse(report('json'))[0]);
  expect(JSON.parse(report('sarif')).runs[0].results[0]).toMatchObject(JSON.parse(sarif));
});

test('the page has all formats in the order of the help', () => {
  const text = readFileSync(join(projectFolder, page), 'utf8');
  const told = [...text.matchAll(/^## (.*)$/gm)].flatMap(([, heading = '']) => heading.split(' and '));
  const { stderr } = runDomxml(['validate', '--format', 'none', '-']);
  expect(told.join(', ')).toBe(/--format is one of (.*), not/.exec(stderr)?.[1]);
});
