import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandInstalled } from '../../support/installed.ts';
import { hostileReports, madeReport, manyReports, reportText } from '../../support/reports.ts';

const report = madeReport('<a>\n <b/>\n</a>', '<b/>', {
  message: 'wrong',
  related: [{ message: 'the first', span: { start: 0, end: 3 } }],
});

test('a finding is a line that compilers could have written, other places are notes behind it', async () => {
  const severities = ['error', 'warning', 'information', 'hint'] as const;
  const { related: _related, ...alone } = report.diagnostics[0] ?? {};
  const others = severities.map((severity) => ({ ...report, diagnostics: [{ ...alone, severity }] }));
  expect(await reportText('gnu', [report, ...(others as (typeof report)[])])).toBe(
    [
      'a.xml:2:2: error: wrong [made/finding]\n',
      'a.xml:1:1: note: the first\n',
      'a.xml:2:2: error: wrong [made/finding]\n',
      'a.xml:2:2: warning: wrong [made/finding]\n',
      'a.xml:2:2: note: wrong [made/finding]\n',
      'a.xml:2:2: note: wrong [made/finding]\n',
    ].join(''),
  );
});

test('what is said of a whole document has no line', async () => {
  const none = { ...report, diagnostics: [] };
  expect(
    await reportText('gnu', [
      { ...none, failure: 'no such file' },
      { ...none, skipped: 'unknown document kind <html>' },
      { ...none, omitted: 2 },
    ]),
  ).toBe(
    [
      'a.xml: error: no such file\n',
      'a.xml: note: passed over: unknown document kind <html>\n',
      'a.xml: note: 2 more\n',
    ].join(''),
  );
});

test('whatever the document says, a finding is one line without control characters', async () => {
  const text = await reportText('gnu', hostileReports());
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/: (?:error|warning|note): ./);
});

test.skipIf(!commandInstalled('vim'))('Vim reads the places of all findings', async () => {
  const reports = await manyReports();
  const folder = mkdtempSync(join(tmpdir(), 'domxml-gnu-'));
  writeFileSync(join(folder, 'report.txt'), await reportText('gnu', reports));
  const script = [
    'set encoding=utf-8',
    'cgetfile report.txt',
    "let places = map(getqflist(), '[v:val.valid, bufname(v:val.bufnr), v:val.lnum, v:val.col]')",
    "call writefile([json_encode(places)], 'places.json')",
    'qall!',
  ];
  const commands = script.flatMap((line) => ['-c', line]);
  spawnSync('vim', ['-N', '-u', 'NONE', '-i', 'NONE', '-es', ...commands], { cwd: folder });
  const places = JSON.parse(readFileSync(join(folder, 'places.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  interface Place {
    readonly line: number;
    readonly column: number;
  }
  interface Document {
    readonly file: string;
    readonly diagnostics: readonly (Place & { readonly related?: readonly Place[] })[];
    readonly omitted?: number;
  }
  const output: readonly Document[] = JSON.parse(await reportText('json', reports));
  const expected = output.flatMap(({ file, diagnostics, omitted }) => [
    ...diagnostics
      .flatMap((one) => [one, ...(one.related ?? [])])
      .map(({ line, column }) => [1, file, line, column]),
    ...(omitted === undefined ? [] : [[0, '', 0, 0]]),
  ]);
  expect(places).toEqual(expected);
});
